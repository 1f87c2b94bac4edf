"""What one person or group has said and claimed: a chart over time that opens a period, the quotes, the figures."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached, charted, claim_table, links, paging, quote_cards, said, said_chart, text, theme
from components.figure_periods import Window
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES

A_PAGE = 12
PERIOD, CHART = "said_period", "said_chart"
QUOTES = "quotes"
LABELS = {QUOTES: "Quotes", **{kind: kind.capitalize() for kind in said.KINDS}}


@st.fragment
def draw(filters: Filters, entity_id: str) -> None:
    """Draw it, as a fragment: a search or a click on the chart does not run the rest of the page again."""
    quotes, figures = cached.quotes(filters, entity_id), cached.figures(filters, claimant_id=entity_id)
    if quotes.empty and figures.empty:
        st.caption("No quote and no figure of theirs in these articles.")
        return
    words = _search(entity_id)
    quotes, figures = said.holding(quotes, words, "text"), said.holding(figures, words, "sentence")
    window = _opened(entity_id)
    _over_time(quotes, figures, entity_id, window)
    quotes, figures = said.within(quotes, window), said.within(figures, window)
    shown = _shown(quotes, figures, entity_id)
    if shown == said.CLAIMED:
        _figures(figures)
    else:
        _quotes(quotes if shown == QUOTES else quotes[said.manner(quotes) == shown], words, f"{entity_id}_{shown}")


def _search(entity_id: str) -> str:
    words = st.text_input(
        "Search in what they say",
        key=f"said_words_{entity_id}",
        max_chars=100,
        type="search",
        placeholder="Search in what they say",
        label_visibility="collapsed",
    )
    return (words or "").strip()


def _opened(entity_id: str) -> Window | None:
    """The period that the reader has opened, if it is of this person or group."""
    kept = st.session_state.get(PERIOD)
    return kept[1] if kept and kept[0] == entity_id else None


def _over_time(quotes: pd.DataFrame, figures: pd.DataFrame, entity_id: str, window: Window | None) -> None:
    told = said.dated(quotes, figures)
    counts, freq = said.counted(told) if len(told) else (told, "")
    if len(counts) and counts["first"].nunique() > 1:
        charted.plotly(
            said_chart.draw(counts, freq, theme.palette(), window),
            said_chart.alt(counts, freq),
            said_chart.table(counts, freq),
            CHART,
            on_select=lambda: _open(entity_id),
            selection_mode="points",
        )
        undated = len(quotes) + len(figures) - len(told)
        note = f" {text.count(undated, 'entry', 'entries')} without a date: listed last." if undated else ""
        st.caption(f"By {freq} of publication. Click a {freq} to see only what was said in it.{note}")
    if window is not None:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"Only **{text.days(*window)}**", width="content")
            st.button("All periods", key="said_all_periods", on_click=_close)


def _open(entity_id: str) -> None:
    points = st.session_state[CHART].selection.points
    ends = points[0].get("customdata") if points else None
    if isinstance(ends, (list, tuple)) and len(ends) == 2:
        st.session_state[PERIOD] = (entity_id, Window(*map(pd.Timestamp, ends)))


def _close() -> None:
    st.session_state[PERIOD] = None


def _shown(quotes: pd.DataFrame, figures: pd.DataFrame, entity_id: str) -> str:
    """What the reader has chosen to read; at first quotes, where there are any."""
    direct = int(quotes["direct"].sum())
    counts = {
        QUOTES: len(quotes),
        said.DIRECT: direct,
        said.INDIRECT: len(quotes) - direct,
        said.CLAIMED: len(figures),
    }
    return st.segmented_control(
        "Show",
        list(counts),
        format_func=lambda kind: f"{LABELS[kind]} ({counts[kind]:,})",
        default=QUOTES if len(quotes) or figures.empty else said.CLAIMED,
        key=f"said_shown_{entity_id}",
        required=True,
        label_visibility="collapsed",
    )


def _quotes(quotes: pd.DataFrame, words: str, key: str) -> None:
    if quotes.empty:
        st.caption("None here. Choose another kind or period, or clear the search.")
        return
    numbers = said.reprints(quotes)
    total = int(numbers.max()) + 1
    if total < len(quotes):
        st.caption(f"{text.count(total, 'saying')}: the same words within a week stand together.")
    first = paging.page(total, A_PAGE, f"said_page_{key}")
    on_page = numbers.between(first, first + A_PAGE - 1)
    sayings = [rows for _, rows in quotes[on_page].groupby(numbers[on_page], sort=True)]
    opened = quote_cards.draw(quote_cards.data(sayings, words), key=f"said_cards_{key}")
    if opened is not None:
        links.open_article(*opened)


def _figures(figures: pd.DataFrame) -> None:
    if figures.empty:
        st.caption("None here. Choose another kind or period, or clear the search.")
        return
    counts = figures["measure"].value_counts()
    measure = None
    if len(counts) > 1:
        measure = st.pills(
            "Measure",
            list(counts.index),
            format_func=lambda name: f"{MEASURES.get(name, name)} ({counts[name]:,})",
            key="said_measure",
            label_visibility="collapsed",
        )
    chosen = figures if measure not in counts.index else figures[figures["measure"] == measure]
    claim_table.draw(chosen, key="profile_claims")
