"""What is on screen as a file: the chosen articles' tables in any format that there is an exporter for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import streamlit as st

from components import cached
from sitrep import export, plugins
from sitrep.export import download, tables
from sitrep.plugins import Exporter
from sitrep.query.filters import Filters

LABELS = {
    "incidents": "Incidents",
    "events": "Events, one a report",
    "figures": "Figures",
    "quotes": "Quotes",
    "mentions": "Names, places and dates",
    "names": "People and groups named most",
    "ties": "Who of them is named with whom",
    "articles": "Articles",
}
"""Table of `export.tables` -> its name on screen."""
FIRST = ("csv", "xlsx", "html")
"""Formats that most people want, offered first."""


def draw(filters: Filters) -> None:
    """Draw the button that opens the choice; the file is made when it is asked for."""
    shown = st.popover("Download", on_change="rerun", key="downloads")
    if not shown.open:
        return
    with shown:
        found = exporters()
        format_ = st.selectbox(
            "Format", list(found), format_func=lambda name: found[name].NAME, key="download_format", width=340
        )
        exporter = found[format_]
        st.caption(f"{exporter.PURPOSE[0].upper()}{exporter.PURPOSE[1:]}.")
        names = exporter.TABLES or _chosen_tables()
        st.download_button(
            "Download",
            data=_made(exporter, names, filters),
            file_name=f"sitrep-{format_}-{datetime.now(UTC):%Y-%m-%d}.zip",
            mime="application/zip",
            on_click="ignore",
            type="primary",
            disabled=not names,
            key="download_made",
        )
        st.caption("A ZIP of what the filters leave, with a note of filters, time, version and sources.")


def exporters() -> dict[str, Exporter]:
    """Format -> exporter, in the order of the list."""
    found = {one.FORMAT: one for one in plugins.find(export, Exporter)}
    return {name: found[name] for name in (*FIRST, *sorted(set(found) - set(FIRST)))}


def _chosen_tables() -> tuple[str, ...]:
    chosen: list[str] = st.multiselect(
        "Tables",
        list(tables.TABLES),
        default=["incidents", "figures", "articles"],
        format_func=LABELS.__getitem__,
        key="download_tables",
        width=340,
    )
    return tuple(chosen)


def _made(exporter: Exporter, names: tuple[str, ...], filters: Filters) -> Callable[[], bytes]:
    def make() -> bytes:
        store = cached.opened()
        return download.packed(exporter, tables.frames(store, filters, names), tables.about(store, filters))

    return make
