"""Which figures the Figures page shows: a measure, and where wanted one place and one group or person."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES


def draw(filters: Filters, measures: pd.DataFrame) -> pd.DataFrame:
    """Draw the choices; returns the figures they leave, as `query.figures.listed`. `measures`: not empty."""
    with st.container(horizontal=True, gap="medium", key="figure_choice"):
        measure = _measure(measures)
        figures = cached.figures(filters, measure=measure)
        place = _one_of(figures, "place", "Place of the figure", "figure_place")
        actor = _one_of(figures, "actor", "Whose figure", "figure_actor")
    for column, chosen in (("place", place), ("actor", actor)):
        if chosen:
            figures = figures[figures[column] == chosen]
    return figures


def _measure(measures: pd.DataFrame) -> str:
    # "other" is a rest, not a measure: last, whatever its number
    by_number = measures.sort_values("measure", key=lambda names: names == "other", kind="stable")
    counts = dict(zip(by_number["measure"], by_number["figures"], strict=True))
    if st.session_state.get("measure") not in counts:
        # a filter may leave none of the measure chosen before
        st.session_state.pop("measure", None)
    chosen: str = st.selectbox(
        "Measure",
        list(counts),
        format_func=lambda key: MEASURES.get(key, key),
        key="measure",
        bind="query-params",
        help="What is counted. The measure with most figures comes first.",
        width=300,
    )
    return chosen


def _one_of(figures: pd.DataFrame, column: str, label: str, key: str) -> str | None:
    counts = figures[column].dropna().value_counts()
    if st.session_state.get(key) not in counts.index:
        st.session_state.pop(key, None)
    chosen: str | None = st.selectbox(
        label,
        list(counts.index),
        index=None,
        placeholder="Any",
        key=key,
        bind="query-params",
        width=260,
    )
    return chosen
