"""The chosen figures as a file: every row and column, with a note of how it came to be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urljoin

import pandas as pd
import streamlit as st

from components import cached
from sitrep.export import download, tables
from sitrep.query.filters import Filters


def draw(figures: pd.DataFrame, measure: str, choices: str, filters: Filters) -> None:
    """Draw the button. `choices`: in words, what the page narrows beside the filters."""
    st.download_button(
        f"Download all {len(figures):,} (CSV)",
        data=_made(set(figures["figure_id"]), measure, choices, filters, st.context.url or ""),
        file_name=f"sitrep-{measure}-{datetime.now(UTC):%Y-%m-%d}.zip",
        mime="application/zip",
        on_click="ignore",
        key="figure_download",
        icon=":material/download:",
        help="A ZIP: figures.csv with every row and column of this selection, each with its sentence, offsets and "
        "article, for any spreadsheet; and about.json, which tells filters, time, version and sources.",
    )


def table(figure_ids: set[int], measure: str, filters: Filters, address: str) -> pd.DataFrame:
    """The rows as docs/contract.md names them, with `link`: the sentence in this app at `address`."""
    found = cached.figures(filters, measure=measure)
    rows = found[found["figure_id"].isin(figure_ids)]
    links = [
        urljoin(address, f"articles?article={article}&at={start}")
        for article, start in zip(rows["article_id"], rows["start"], strict=True)
    ]
    return rows.assign(link=links)


def _made(figure_ids: set[int], measure: str, choices: str, filters: Filters, address: str) -> Callable[[], bytes]:
    def make() -> bytes:
        about = tables.about(cached.opened(), filters) | {"choices": choices, "rows": str(len(figure_ids))}
        return download.zipped("figures", table(figure_ids, measure, filters, address), about)

    return make
