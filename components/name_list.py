"""The ranking of people or groups, searchable; a ticked row opens the profile."""

from __future__ import annotations

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from components import cached, links, text
from sitrep.query.entities import By, Kind
from sitrep.query.filters import Filters

KINDS: dict[str, Kind] = {"People": "person", "Groups": "organisation"}
ORDERS: dict[str, tuple[By, str]] = {
    "Most named": ("articles", "most articles first"),
    "Most quoted": ("quotes", "most quotes first"),
    "Most figures": ("figures_claimed", "most figures claimed first"),
}
"""Label -> the column that a ranking is ordered by, and how that is told."""
LIMIT = 200


def draw(filters: Filters, height: int) -> None:
    """Draw the choice of kind, the search box and the ranking, `height` pixels high at most."""
    shown = st.segmented_control(
        "Show",
        list(KINDS),
        default="People",
        key="kind",
        bind="query-params",
        required=True,
        label_visibility="collapsed",
    )
    words = st.text_input(
        "Search by name",
        key="name",
        bind="query-params",
        max_chars=100,
        type="search",
        placeholder="Search by name",
        label_visibility="collapsed",
    )
    words = (words or "").strip()
    st.toggle(
        "Also those called by what they are", key="described", help="“police”, “two residents”, “hospital officials”"
    )
    order = st.segmented_control(
        "Order",
        list(ORDERS),
        default="Most named",
        key="order",
        bind="query-params",
        required=True,
        label_visibility="collapsed",
    )
    kind, (by, ordered) = KINDS[shown], ORDERS[order]
    rows = cached.ranking(filters, kind, text=words, limit=LIMIT, named_only=not with_described(), by=by)
    if rows.empty:
        what = "this name" if words else "these filters"
        saying = {"quotes": " and is quoted", "figures_claimed": " and claims a figure"}.get(by, "")
        st.info(f"None matches {what}{saying}. Change the search, or clear a filter in the side bar.")
        return
    key = f"ranking_{kind}_{by}"
    st.dataframe(
        _table(rows, kind),
        hide_index=True,
        key=key,
        on_select=lambda: _open(rows, key),
        selection_mode="single-row",
        column_config=_columns(kind),
        height="content" if len(rows) <= 8 else height,
        alt=f"{shown}, {ordered}.",
    )
    counted = text.count(len(rows), "name") if len(rows) < LIMIT else f"The first {LIMIT} names"
    apart = (
        " “(1 of 2)”: one name in several articles, not known to mean the same."
        if rows["name"].duplicated().any()
        else ""
    )
    st.caption(f"{counted}, {ordered}. Figures are those they claim. Tick a row for the profile.{apart}")


def _table(rows: pd.DataFrame, kind: str) -> pd.DataFrame:
    columns = ["name", *(["actor_class"] if kind == "organisation" else []), "articles", "quotes", "figures_claimed"]
    return rows[columns].fillna({"actor_class": ""}).assign(name=told_apart(rows["name"]))


def told_apart(names: pd.Series[str]) -> pd.Series[str]:
    """Names with their number where several bear one and are not known to be the same: "Interior Ministry (2 of 3)"."""
    bearers = names.groupby(names)
    number, of = bearers.cumcount() + 1, bearers.transform("size")
    return names.where(of == 1, names + " (" + number.astype(str) + " of " + of.astype(str) + ")")


def _columns(kind: str) -> dict[str, ColumnConfig]:
    numbers = {"articles": "Articles", "quotes": "Quotes", "figures_claimed": "Figures"}
    columns: dict[str, ColumnConfig] = {
        key: st.column_config.NumberColumn(label, format="localized", width=62) for key, label in numbers.items()
    }
    columns["name"] = st.column_config.TextColumn("Name", width=225 if kind == "person" else 145)
    columns["actor_class"] = st.column_config.TextColumn("Kind", width=88)
    return columns


def _open(rows: pd.DataFrame, key: str) -> None:
    picked = st.session_state[key].selection.rows
    if picked and picked[0] < len(rows):
        links.show_profile(str(rows.iloc[picked[0]]["entity_id"]))


def with_described() -> bool:
    """Whether also those are shown who are only called by what they are."""
    return bool(st.session_state.get("described"))
