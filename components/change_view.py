"""What rose or fell, and by how much: one arrow a change."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached, change_arrows, change_pairs, claim_bars, claim_card, paging, text
from sitrep.query.filters import Filters

A_PAGE = 12
"""Changes drawn at once."""


def draw(figures: pd.DataFrame, measure: str, filters: Filters) -> None:
    """`figures`: the chosen ones of one measure, `query.figures.BRIEF`."""
    everything = cached.figures_in_brief(filters, measure)
    found = change_pairs.found(figures, cached.levels(filters, measure), everything)
    if found.empty:
        st.info("None of these figures tells a change: no “rose by 12 percent”, no “from 900 to 350”.")
        return
    st.caption(heading(len(found), int(found["before"].notna().sum())))
    rows = st.container()
    first = paging.page(len(found), A_PAGE, "changes_page")
    with rows:
        _rows(found.iloc[first : first + A_PAGE])


def heading(changes: int, pairs: int) -> str:
    """What the arrows show. `pairs`: changes with a level before and after; told of only where there are any."""
    told = f"{text.count(changes, 'change')}, newest first"
    if pairs:
        told += f"; for {pairs:,}, told as two levels, the percent is worked out"
    edge = f"An arrow to the edge is {change_arrows.FULL:.0f} percent, a broken one more."
    return f"{told}. {edge} Click for the sentence."


@st.fragment
def _rows(shown: pd.DataFrame) -> None:
    picked = st.session_state.get("change_picked")
    here = picked if picked in set(shown["figure_id"]) else None
    with st.container(border=True, key="changes"):
        claim_bars.draw(change_arrows.data(shown), "change_bars", here, _pick)
        claim_card.of(here, "change_claim")


def _pick(figure_id: int) -> None:
    st.session_state["change_picked"] = None if st.session_state.get("change_picked") == figure_id else figure_id
