"""The figures of a measure over time: single reports with ranges and hedges, or periods where there are many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components import (
    cached,
    charted,
    claim_card,
    claims,
    figure_charts,
    figure_periods,
    legend,
    period_chart,
    text,
    theme,
)
from components.figure_charts import By
from components.figure_periods import Window

SINGLE = 250
"""Marks that can still be told apart; more are drawn by periods, of which the reader opens one."""

PICKED, OPENED = "figure_picked", "figure_period"
BY: dict[By, str] = {"claimant": "who says so", "outlet": "outlet"}


def opened(measure: str) -> Window | None:
    """The period that the reader has opened, if it is of this measure."""
    kept = st.session_state.get(OPENED)
    return kept[1] if kept and kept[0] == measure else None


def over_time(figures: pd.DataFrame, measure: str) -> None:
    """Draw one unit's levels over time; the reader chooses which. Units never share an axis."""
    levels = figures[figures["change"] == "level"]
    if levels.empty:
        st.caption("All of these are changes: see the view beside this one.")
        return
    of_each = claims.scale(levels)
    scale = _scale(of_each.value_counts())
    chosen = levels[of_each == scale]
    drawn = figure_charts.drawable(chosen)
    if drawn.empty:
        st.caption("None of these figures has both a number and a date; the table below lists them.")
        return
    is_log, by = _look(drawn)
    if is_log and (drawn["_at"] > 0).sum() == 0:
        is_log = False
    whole, drawn = len(drawn), figure_charts.in_sight(drawn)
    is_single = len(drawn) <= SINGLE or drawn["_day"].nunique() == 1
    draw = _marks if is_single else _periods
    draw(chosen, drawn, scale, measure, is_log, by)
    st.caption(_note(chosen, drawn, is_log, far=whole - len(drawn)))


def _scale(counts: pd.Series) -> str:
    scales = [str(scale) for scale in counts.index]
    if len(scales) == 1:
        return scales[0]
    if st.session_state.get("figure_unit") not in scales:
        st.session_state["figure_unit"] = scales[0]
    chosen = st.pills(
        "Unit",
        scales,
        format_func=lambda scale: f"{text.escaped(scale)} ({counts[scale]:,})",
        key="figure_unit",
        required=True,
        help="Each unit has a chart of its own: percent and people cannot share an axis.",
    )
    return chosen or scales[0]


def _look(drawn: pd.DataFrame) -> tuple[bool, By]:
    """Whether the axis is logarithmic, and what the colours tell apart."""
    with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
        by: By = (
            st.segmented_control(
                "Colours tell apart",
                list(BY),
                format_func=lambda by: f"Colour: {BY[by]}",
                default="claimant",
                required=True,
                key="figure_by",
                label_visibility="collapsed",
            )
            or "claimant"
        )
        is_log = figure_charts.is_wide(drawn) and st.toggle(
            "Logarithmic scale",
            value=True,
            key="figure_log",
            help="These figures differ so much that on an even scale the small ones could not be told apart.",
        )
    return is_log, by


def _marks(chosen: pd.DataFrame, drawn: pd.DataFrame, scale: str, _: str, is_log: bool, by: By) -> None:
    picked = st.session_state.get(PICKED)
    chart = figure_charts.over_time(chosen, theme.palette(), is_log, by, picked)
    alt = (
        f"{text.count(len(drawn), 'figure')} in {scale}, from {drawn['_day'].min():%B %Y} to "
        f"{drawn['_day'].max():%B %Y}, coloured by {BY[by]}; all are listed in the table."
    )

    def keys() -> None:
        legend.who(chart)
        legend.hedges(theme.palette())

    _clickable(chart, alt, lambda: _claims(drawn), "figures_over_time", _pick, keys)
    claim_card.of(picked if picked in set(chosen["figure_id"]) else None, "chart_claim")


def _periods(_: pd.DataFrame, drawn: pd.DataFrame, scale: str, measure: str, is_log: bool, by: By) -> None:
    chart = period_chart.draw(drawn, scale, theme.palette(), is_log, by)
    freq = figure_periods.name(figure_periods.finest(drawn["_day"]))
    alt = (
        f"{text.count(len(drawn), 'figure')} in {scale} by {freq}: lowest, middle half and highest of what was "
        f"reported, and the number of reports by {BY[by]}."
    )

    def open_(point: Any) -> None:
        if isinstance(point, (list, tuple)) and len(point) == 2:
            st.session_state[OPENED] = (measure, Window(*map(pd.Timestamp, point)))

    _clickable(
        chart,
        alt,
        lambda: period_chart.table(drawn),
        "figures_by_period",
        open_,
        lambda: legend.who(chart),
    )
    st.caption(
        f"{text.count(len(drawn), 'report')} by {freq}: dot, the middle report; thick bar, the middle half of them; "
        f"thin line, lowest to highest. **Click a {freq}** to see its claims one by one. Reports of different things "
        "stand together here: this is neither a sum nor a trend of what happened."
    )


def _claims(drawn: pd.DataFrame) -> pd.DataFrame:
    """The marks as a table, on the days where they are drawn."""
    rows = drawn.sort_values("_day", kind="stable")
    told = claims.table(cached.figures_numbered(tuple(rows["figure_id"])))
    columns = ["Lowest", "Best", "Highest", "Hedge", "Of what", "Who says so", "Place", "Outlet", "Sentence"]
    return told[columns].assign(Day=rows["_day"].to_numpy())[["Day", *columns]]


def _clickable(chart: Any, alt: str, table: charted.Table, key: str, on_click: Any, keys: Callable[[], None]) -> None:
    def told() -> None:
        points = st.session_state[key].selection.points
        if points and points[0].get("customdata") is not None:
            on_click(points[0]["customdata"])

    charted.plotly(chart, alt, table, key, legend=keys, on_select=told, selection_mode="points")


def _pick(figure_id: Any) -> None:
    number = figure_id[0] if isinstance(figure_id, (list, tuple)) else figure_id
    st.session_state[PICKED] = int(number)


def close() -> None:
    """Show all periods again. Only in a callback."""
    st.session_state[OPENED] = None


def _note(chosen: pd.DataFrame, drawn: pd.DataFrame, is_log: bool, far: int) -> str:
    parts = []
    by_publication = int(drawn["start_date"].isna().sum())
    undated = int(claims.happened_on(chosen).isna().sum())
    if by_publication:
        parts.append(f"{text.count(by_publication, 'figure')} whose day is not told drawn at the day of publication.")
    if undated:
        parts.append(f"{text.count(undated, 'figure')} without any date only in the table.")
    if far:
        parts.append(f"{text.count(far, 'figure')} of days far from all others only in the table.")
    if is_log and (zeros := int((drawn["_at"] == 0).sum())):
        parts.append(f"{text.count(zeros, 'report')} of 0 cannot be drawn on this axis.")
    return " ".join(parts)
