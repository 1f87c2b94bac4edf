"""What is told of two sides: who is named, and which incidents both tell."""

from __future__ import annotations

import streamlit as st

from components import cached, compare_choice, incident_card, links, name_list, side_table, text
from components.compare_choice import Named
from components.rows import each
from components.side_table import Cell, Row
from sitrep.query.entities import Kind

NAMED = 12
"""Rows, who is named most first."""
SHARED = 5
KINDS: dict[Kind, str] = {"person": "Person", "organisation": "Group"}


def named_most(one: Named, other: Named) -> None:
    """People and groups, by the articles on each side that name them."""
    st.subheader("Who is named most", anchor=False)
    found = cached.named_on_sides(one.side, other.side, limit=NAMED)
    if found.empty:
        st.caption("No person or group is named on either side.")
        return

    def leave(row: int, sides: tuple[int, ...]) -> None:
        entity = {"entity": [str(found.iloc[row]["entity_id"])]}
        compare_choice.follow([(one, other)[side] for side in sides], links.PEOPLE, entity)

    most = int(found[["one", "other"]].max().max())
    rows = [
        Row(row.name, (_cell(row.one, most), _cell(row.other, most)), KINDS[row.kind], leads=True)
        for row in each(found.assign(name=name_list.told_apart(found["name"])))
    ]
    labels = [one.label, other.label]
    side_table.draw("Articles that name a person or group", "Articles that name", labels, rows, "compared_names", leave)
    st.caption("A name or number leads to the profile, as the articles of both sides, or of this one, give it.")


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


def _cell(articles: int, most: int) -> Cell:
    return Cell(f"{articles:,}", share=articles / most, leads=articles > 0)
