"""What is told of two sides: which figures, who is named, and which incidents both tell."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached, incident_card, text
from components.compare_choice import Named
from components.rows import each
from sitrep.query.entities import Kind

MEASURES = NAMED = 12
"""Rows: what is counted most, who is named most."""
LOOKED_AT = 1_000
"""Names of each side among which the other's are looked up."""
WIDTH = 95
"""Pixels of a column of numbers."""
SHARED = 5
KINDS: dict[Kind, str] = {"person": "Person", "organisation": "Group"}


def measures(one: Named, other: Named) -> None:
    """How many figures of each measure either side has."""
    counted = {named.label: cached.measures(named.side.filters) for named in (one, other)}
    table = side_by_side(counted, ["measure", "label"], "figures")
    st.subheader("What is counted", anchor=False)
    if table.empty:
        st.caption("No figures are told on either side.")
        return
    _numbers(
        table.head(MEASURES).drop(columns="measure").rename(columns={"label": "Figures of"}), one, other, "figures"
    )


def named_most(one: Named, other: Named) -> None:
    """People and groups, by the articles on each side that name them."""
    found = {}
    for named in (one, other):
        of_kinds = [cached.ranking(named.side.filters, kind, limit=LOOKED_AT, named_only=True) for kind in KINDS]
        found[named.label] = pd.concat(of_kinds)
    own = {named.side.id for named in (one, other)}
    table = side_by_side(found, ["entity_id", "name", "kind"], "articles")
    table = table[~table["entity_id"].isin(own)].head(NAMED)
    st.subheader("Who is named most", anchor=False)
    if table.empty:
        st.caption("No person or group is named on either side.")
        return
    table = table.assign(kind=table["kind"].map(KINDS)).drop(columns="entity_id")
    _numbers(table.rename(columns={"name": "Name", "kind": "Kind"}), one, other, "articles")


def side_by_side(counted: dict[str, pd.DataFrame], by: list[str], column: str) -> pd.DataFrame:
    """One row for what either side has, with a column for each side, the most on both together first."""
    sides = [rows.set_index(by)[column].rename(label) for label, rows in counted.items()]
    both = pd.concat(sides, axis=1).fillna(0).astype("int64")
    both = both.assign(_all=both.sum(axis=1)).sort_values("_all", ascending=False, kind="stable")
    return both.drop(columns="_all").reset_index()


def _numbers(table: pd.DataFrame, one: Named, other: Named, what: str) -> None:
    labels = [one.label, other.label]
    most = int(table[labels].max().max())
    bar = st.column_config.ProgressColumn
    st.dataframe(
        table,
        hide_index=True,
        height="content",
        row_height=30,
        column_config={
            "Name": st.column_config.TextColumn(width=150),
            **{
                name: bar(name, format="localized", min_value=0, max_value=max(most, 1), width=WIDTH) for name in labels
            },
        },
        key=f"compared_{what}",
        alt=f"A row each, with the number of {what} of {labels[0]} and of {labels[1]}.",
    )


def shared(one: Named, other: Named) -> None:
    """Incidents that both tell, those whose reports differ most first."""
    found = cached.shared_incidents(one.side, other.side, limit=SHARED)
    st.subheader("Incidents that both tell", anchor=False)
    if found.empty:
        st.caption("None: no incident is told on both sides.")
        return
    reports = cached.incident_reports(tuple(found["incident"]))
    by_incident = dict(list(reports.groupby("incident", sort=False)))
    for incident in each(found):
        incident_card.full(incident, by_incident[incident.incident])
    if len(found) == SHARED:
        st.caption(f"The {text.count(SHARED, 'incident')} on whose toll reports differ most.")
