"""A chart with what every chart here has: its words for those who do not see it, and its numbers as a table below.

`plotly` draws one; `around` gives any other kind (a network, a map) its table. A test in the browser walks all pages
and fails where a chart stands without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from components import charts

Table = pd.DataFrame | Callable[[], pd.DataFrame]
"""Columns named as a reader reads them ("Week from", "Events"); a function is asked once the table is opened."""

ROWS_IN_SIGHT = 10
"""A longer table scrolls."""

FEW = 4
"""Columns that stand beside each other; words of more are cut, so that numbers come in sight."""


def plotly(
    figure: go.Figure, alt: str, table: Table, key: str, legend: Callable[[], None] | None = None, **look: Any
) -> Any:
    """Draw a figure; returns what `st.plotly_chart` does. `alt`: what it shows, in a sentence. `legend`: draws it,
    between chart and table. `look`: as of `st.plotly_chart`."""
    with around(key, table):
        told = st.plotly_chart(figure, theme=None, config=charts.CONFIG, alt=alt, key=key, **look)
        if legend is not None:
            legend()
        return told


@contextmanager
def around(key: str, table: Table | None, on_row: Callable[[int], None] | None = None) -> Iterator[None]:
    """What is drawn within is one chart, its table folded below. None: a table is drawn within, open to see.

    `on_row`: what a tick does, with the row's number, where a click on the chart does something, too.
    """
    with st.container(key=f"charted_{key}", gap="xsmall"):
        yield
        if table is not None and on_row is None:
            st.fragment(_folded)(table, key)
        elif table is not None:
            _folded(table, key, on_row)


def _folded(table: Table, key: str, on_row: Callable[[int], None] | None = None) -> None:
    shown = st.expander("As a table", key=f"table_of_{key}", on_change="rerun", type="compact")
    if not shown.open:
        return

    def ticked() -> None:
        rows = st.session_state[f"rows_of_{key}"].selection.rows
        if on_row and rows:
            on_row(rows[0])

    with shown:
        rows = table() if callable(table) else table
        st.dataframe(
            rows,
            hide_index=True,
            column_config={name: _column(name, rows) for name in rows.columns},
            placeholder="",
            height="content" if len(rows) <= ROWS_IN_SIGHT else 35 * (ROWS_IN_SIGHT + 1),
            key=f"rows_of_{key}",
            on_select=ticked if on_row else "ignore",
            selection_mode="single-row",
            alt="What the chart above shows, as a table.",
        )


def _column(name: str, rows: pd.DataFrame) -> ColumnConfig:
    if pd.api.types.is_datetime64_any_dtype(rows[name]):
        return st.column_config.DateColumn(format="MMM YYYY" if name in _MONTHS else "D MMM YYYY")
    if pd.api.types.is_numeric_dtype(rows[name]):
        return st.column_config.NumberColumn(format="localized")
    return st.column_config.TextColumn(width=130 if len(rows.columns) > FEW else None)


_MONTHS = {charts.FIRST_DAY[period] for period in ("month", "quarter", "year")}
