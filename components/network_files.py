"""The network as files for programs that analyse networks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import streamlit as st

from components import cached, downloads
from sitrep.export import download, tables
from sitrep.plugins import Exporter
from sitrep.query.filters import Filters

FORMATS = ("graphml", "gexf", "csv")


def draw(filters: Filters, around: str | None) -> None:
    """Draw the button that opens the formats; a file is made when it is asked for."""
    with st.popover("Download the network", icon=":material/download:"):
        st.caption(
            f"With all ties, among the {tables.NETWORK_NAMES:,} named most. Each holds its name, kind and number of "
            "articles; each tie its articles and its strength, as weight. A ZIP with a note of filters and sources.",
            width=340,
        )
        with st.container(horizontal=True, gap="small"):
            for exporter in map(downloads.exporters().__getitem__, FORMATS):
                st.download_button(
                    exporter.NAME,
                    data=_made(exporter, filters, around),
                    file_name=f"sitrep-network-{exporter.FORMAT}-{datetime.now(UTC):%Y-%m-%d}.zip",
                    mime="application/zip",
                    on_click="ignore",
                    key=f"network_{exporter.FORMAT}",
                )


def _made(exporter: Exporter, filters: Filters, around: str | None) -> Callable[[], bytes]:
    def make() -> bytes:
        store = cached.opened()
        frames = {
            "names": tables.names_told(store, filters, around),
            "ties": tables.ties_told(store, filters, around),
        }
        middle = frames["names"].set_index("entity_id")["name"].get(around)
        about = tables.about(store, filters) | ({"around": str(middle)} if around else {})
        return download.packed(exporter, frames, about)

    return make
