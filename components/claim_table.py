"""The table of claims: one a row, numbers and days as such, and its sentence on a click."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from components import cached, claim_card, claims, text
from components.rows import each

MAX_ROWS = 1_000
"""Rows shown at once: more are slow to send and no one reads them; filters narrow them, the file has all."""

SHOWN = ("Lowest", "Best", "Highest", "Unit", "Hedge", "Of what", "Who says so", "Place", "From", "Outlet", "Sentence")
"""Columns at first; the reader may choose others."""

NUMBERS, DAYS = ("Lowest", "Best", "Highest"), ("From", "Until", "Published")
WIDTHS = {"Hedge": 74, "Of what": 88, "Who says so": 136, "Told to": 100, "Stance": 84, "Place": 92}
WIDTHS |= {"Whose": 110, "Outlet": 104, "Reported": 140, "Sentence": 420}
"""In pixels; of numbers and units by what they hold, for a number that is cut off is another number."""

IN_SIGHT = 14
"""A longer table scrolls."""


def draw(figures: pd.DataFrame, key: str = "claims", beside: Callable[[], None] | None = None) -> None:
    """Draw the table and, where a row is chosen, its claim in full above it. `beside`: draws a button of the page's.

    `figures`: of `query.figures`, `LISTED` or `BRIEF`; what is missing is asked for the rows shown.
    """
    st.subheader("Every claim", anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        sort = st.selectbox("Order", claims.SORTS, key=f"{key}_order", width=190)
        with st.popover("Columns"):
            columns = st.pills(
                "Columns shown",
                claims.COLUMNS,
                selection_mode="multi",
                default=SHOWN,
                key=f"{key}_columns",
                label_visibility="collapsed",
            )
        if beside:
            beside()
    rows = claims.ordered(figures, sort).head(MAX_ROWS)
    if "sentence" not in rows:
        rows = cached.figures_numbered(tuple(rows["figure_id"]))
    card = st.container()
    shown = claims.table(rows)
    picked = st.dataframe(
        shown,
        key=f"{key}_table_{sort}",
        on_select="rerun",
        selection_mode="single-row",
        hide_index=True,
        column_order=[name for name in claims.COLUMNS if name in (columns or SHOWN)],
        column_config={name: _column(name, shown) for name in claims.COLUMNS},
        placeholder="",
        height="content" if len(rows) <= IN_SIGHT else 35 * (IN_SIGHT + 1),
        alt="One claim a row: lowest, best and highest number, of what, who says so, where, when, outlet and sentence.",
    ).selection.rows
    st.caption(_note(len(rows), len(figures)))
    with card:
        if picked and picked[0] < len(rows):
            claim_card.draw(next(each(rows.iloc[[picked[0]]])), key=f"{key}_picked")


def _column(name: str, shown: pd.DataFrame) -> ColumnConfig:
    if name in NUMBERS:
        longest = max((len(claims.number(number)) for number in shown[name].dropna()), default=0)
        return st.column_config.NumberColumn(name, width=max(66, 8 * longest + 22), format="localized")
    if name in DAYS:
        return st.column_config.DateColumn(name, width=88, format="YYYY-MM-DD")
    if name == "Unit":
        return st.column_config.TextColumn(
            name, width=min(max(62, 7 * int(shown[name].str.len().max() or 0) + 20), 150)
        )
    return st.column_config.TextColumn(name, width=WIDTHS[name])


def _note(shown: int, total: int) -> str:
    counted = text.count(total, "claim")
    rows = counted if shown == total else f"The first {shown:,} of {counted} in this order"
    return (
        f"{rows}, one a row; click a heading to sort. Tick a row for its sentence and the article. No sum is drawn: "
        "several rows may tell of the same."
    )
