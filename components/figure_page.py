"""The Figures page: choices, what is chosen in a line, three views, and the table of every claim."""

from __future__ import annotations

from functools import partial

import pandas as pd
import streamlit as st

from components import (
    change_view,
    claim_table,
    claims,
    difference_view,
    figure_choice,
    figure_download,
    figure_periods,
    figure_views,
    text,
)
from sitrep.query.filters import Filters

VIEWS = ("Over time", "Where reports differ", "Changes")


def draw(filters: Filters, measures: pd.DataFrame) -> None:
    """Draw the page. `measures`: of `query.figures.measures`, not empty."""
    measure, chosen = figure_choice.draw(filters, measures)
    if chosen.empty:
        st.info("No figure of this measure fits all choices. Set one of them back to “Any”.")
        return
    window = figure_views.opened(measure)
    figures = figure_periods.within(chosen.assign(_day=claims.happened_on(chosen)), window).drop(columns="_day")
    figures = chosen if figures.empty else figures
    st.markdown(summary(figures))
    if window is not None and len(figures) < len(chosen):
        _period(window)
    _views(figures, measure, filters)
    choices = "; ".join(part for part in (f"measure: {measure}", figure_choice.in_words(), _days(window)) if part)
    claim_table.draw(figures, beside=partial(figure_download.draw, figures, measure, choices, filters))


def summary(figures: pd.DataFrame) -> str:
    """ "**120 figures** · 52 claimants · 34 articles · 12 outlets"; no sum. An unknown outlet is not counted as one."""
    named = figures["claimant"].nunique()
    outlets = figures["outlet"].replace("", pd.NA).nunique()
    return " · ".join(
        [
            f"**{text.count(len(figures), 'figure')}**",
            text.count(named, "claimant"),
            text.count(figures["article_id"].nunique(), "article"),
            text.count(outlets, "outlet") if outlets else "outlet unknown",
        ]
    )


def _views(figures: pd.DataFrame, measure: str, filters: Filters) -> None:
    over_time, differing, changes = st.tabs(VIEWS, key="view", bind="query-params")
    if over_time.open:
        with over_time:
            figure_views.over_time(figures, measure)
    if differing.open:
        with differing:
            difference_view.draw(figures, measure, filters)
    if changes.open:
        with changes:
            change_view.draw(figures, measure, filters)


def _period(window: figure_periods.Window) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"Only **{_days(window)}**", width="content")
        st.button("All periods", key="figure_all_periods", on_click=figure_views.close)


def _days(window: figure_periods.Window | None) -> str:
    return "" if window is None else text.days(*window)
