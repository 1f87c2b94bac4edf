"""The table of claims: one a row, with its number in words, who says so, and its sentence on a click."""

from __future__ import annotations

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from components import claim_card, claims, text
from components.rows import each

MAX_ROWS = 1_000
"""Rows shown at once: more are slow to send and no one reads them; filters narrow them."""

WIDTHS = {"Reported": 92, "Of what": 92, "Who says so": 118, "Place": 98, "Whose": 90, "When": 90, "Outlet": 90}
WIDTHS |= {"Sentence": 240}
"""In pixels; together they fit beside the side bar of a small laptop. Long words go on in a second line."""

ROW_HEIGHT = 78
"""Room for four lines; Streamlit breaks lines only in rows of more than 4 rem."""


def draw(figures: pd.DataFrame, key: str = "claims") -> None:
    """Draw the table and, where a row is chosen, its claim in full above it."""
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    left.subheader("Every claim", anchor=False)
    sort = right.selectbox("Order", claims.SORTS, key=f"{key}_order")
    rows = claims.ordered(figures, sort).head(MAX_ROWS)
    card = st.container()
    picked = st.dataframe(
        claims.table(rows),
        key=f"{key}_table_{sort}",
        on_select="rerun",
        selection_mode="single-row",
        hide_index=True,
        column_config={name: _column(name) for name in WIDTHS},
        row_height=ROW_HEIGHT,
        height="content" if len(rows) <= 6 else 560,
        alt="One claim a row: what was reported, of what, where, who says so, when, in which outlet and sentence.",
    ).selection.rows
    st.caption(_note(len(rows), len(figures)))
    with card:
        if picked and picked[0] < len(rows):
            claim_card.draw(next(each(rows.iloc[[picked[0]]])), key=f"{key}_picked")


def _column(name: str) -> ColumnConfig:
    return st.column_config.TextColumn(name, width=WIDTHS[name])


def _note(shown: int, total: int) -> str:
    counted = text.count(total, "claim")
    rows = counted if shown == total else f"The first {shown:,} of {counted}"
    return f"{rows}, one a row. Tick a row to see its sentence and open the article."
