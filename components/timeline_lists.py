"""The incidents of the Timeline as cards, a page at a time: with a day, without, and what did not happen."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from components import address, cached, charted, incident_card, incident_strip, paging, theme
from components.rows import each
from sitrep.query.filters import Filters

Shown = Literal["dated", "undated", "unrealised"]

LABELS: dict[str, str] = {
    "dated": "With a date",
    "undated": "Date unknown",
    "unrealised": "Denied, planned or threatened",
}
A_PAGE = 15


def draw(filters: Filters, numbers: dict[str, int]) -> None:
    """A choice of the lists that hold something, and the one chosen. `numbers`: `query.incidents.counted`."""
    sizes: dict[str, int] = {"dated": numbers["dated"], "undated": numbers["undated"]}
    sizes["unrealised"] = cached.unrealised_counted(filters)
    filled = [name for name, size in sizes.items() if size]
    address.settled("list", filled, LABELS.__getitem__, filled[0])
    which, order = st.columns([3, 1], vertical_alignment="bottom")
    with which:
        shown = st.segmented_control(
            "List",
            filled,
            key="list",
            format_func=lambda name: f"{LABELS[name]} ({sizes[name]:,})",
            required=True,
        )
    shown = shown or filled[0]
    address.keep("list", LABELS[shown] if shown != filled[0] else None)
    first = paging.page(sizes[shown], A_PAGE, f"{shown}_page", in_address=True)
    if shown == "unrealised":
        st.caption("Reported as denied, planned, threatened or possible. Not counted in charts, maps or tolls.")
        for row in each(cached.unrealised(filters, limit=A_PAGE, offset=first)):
            incident_card.unrealised(row)
        return
    newest_first = True
    if shown == "dated":
        with order:
            newest_first = st.toggle("Newest first", value=True, key="newest_first", bind="query-params")
    _incidents(filters, shown == "dated", newest_first, first)


def _incidents(filters: Filters, is_dated: bool, newest_first: bool, first: int) -> None:
    listed = cached.incidents(filters, is_dated=is_dated, newest_first=newest_first, limit=A_PAGE, offset=first)
    if is_dated and len(listed) > 1:
        charted.plotly(
            incident_strip.draw(listed, theme.palette(), first + 1),
            incident_strip.alt(listed, first + 1),
            incident_strip.table(listed, first + 1),
            "incident_strip",
        )
    reports = cached.incident_reports(tuple(listed["incident"]))
    by_incident = dict(list(reports.groupby("incident", sort=False)))
    for number, incident in enumerate(each(listed), start=first + 1):
        incident_card.full(incident, by_incident[incident.incident], number)
