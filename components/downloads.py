"""What is on screen as a file: the chosen articles' tables, and a page's own, in any format with an exporter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pandas as pd
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


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a page's own: its name on screen, and what makes it."""

    label: str
    made: Callable[[], pd.DataFrame]


@dataclass(frozen=True, slots=True)
class Own:
    """What a page has to download that no filter alone chooses."""

    what: str
    """In words: "what is compared"."""
    filters: Filters
    """Of the articles that it is made of, for all other tables."""
    about: dict[str, str]
    """For the note of its making."""
    tables: dict[str, Table]


def draw(filters: Filters, own: Own | None = None) -> None:
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
        names = exporter.TABLES or _chosen_tables(own)
        st.download_button(
            "Download",
            data=_made(exporter, names, own.filters if own else filters, own),
            file_name=f"sitrep-{format_}-{datetime.now(UTC):%Y-%m-%d}.zip",
            mime="application/zip",
            on_click="ignore",
            type="primary",
            disabled=not names,
            key="download_made",
        )
        what = "what the filters leave" if own is None else own.what
        st.caption(f"A ZIP of {what}, with a note of filters, time, version and sources.")


def exporters() -> dict[str, Exporter]:
    """Format -> exporter, in the order of the list."""
    found = {one.FORMAT: one for one in plugins.find(export, Exporter)}
    return {name: found[name] for name in (*FIRST, *sorted(set(found) - set(FIRST)))}


def _chosen_tables(own: Own | None) -> tuple[str, ...]:
    labels = {name: table.label for name, table in own.tables.items()} if own else {}
    chosen: list[str] = st.multiselect(
        "Tables",
        [*labels, *tables.TABLES],
        default=list(labels) or ["incidents", "figures", "articles"],
        format_func=lambda name: labels.get(name) or LABELS[name],
        key="own_tables" if own else "download_tables",
        width=340,
    )
    return tuple(chosen)


def _made(exporter: Exporter, names: tuple[str, ...], filters: Filters, own: Own | None) -> Callable[[], bytes]:
    def make() -> bytes:
        store = cached.opened()
        of_page = own.tables if own else {}
        frames = {name: of_page[name].made() for name in names if name in of_page}
        frames |= tables.frames(store, filters, [name for name in names if name not in of_page])
        return download.packed(exporter, frames, tables.about(store, filters) | (own.about if own else {}))

    return make
