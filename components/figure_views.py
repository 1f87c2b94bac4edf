"""The two views of a measure: its figures over time, and the reports that differ side by side."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import charts, claims, disagreements, figure_charts, paging, text, theme
from components.rows import each

A_PAGE = 6
"""Disagreements drawn at once."""


def over_time(figures: pd.DataFrame) -> None:
    """Draw one unit's figures over time; the reader chooses which. Units never share an axis."""
    scale = _scale(figures)
    chosen = figures[claims.scale(figures) == scale]
    drawn = figure_charts.drawable(chosen)
    if drawn.empty:
        st.caption("None of these figures has both a number and a date; the table below lists them.")
        return
    alt = (
        f"{text.count(len(drawn), 'figure')} in {scale}, each on its day, coloured by who says so; listed in the table."
    )
    is_log = figure_charts.is_wide(chosen) and st.toggle(
        "Logarithmic scale",
        value=True,
        key="figure_log",
        help="These figures differ so much that on an even scale the small ones could not be told apart.",
    )
    chart = figure_charts.over_time(chosen, theme.palette(), is_log)
    st.plotly_chart(chart, theme=None, config=charts.CONFIG, alt=alt, key="figures_over_time")
    st.caption(_note(chosen, drawn, is_log))


def _scale(figures: pd.DataFrame) -> str:
    scales = claims.scales(figures)
    if len(scales) == 1:
        return scales[0]
    counts = claims.scale(figures).value_counts()
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


def _note(chosen: pd.DataFrame, drawn: pd.DataFrame, is_log: bool) -> str:
    parts = ["Each mark is one report; bars show its range. An open mark is a bound or a vague number."]
    undated = int(claims.happened_on(chosen).isna().sum())
    by_publication = int(drawn["start_date"].isna().sum())
    if by_publication:
        parts.append(f"{text.count(by_publication, 'figure')} whose day is not told drawn at the day of publication.")
    if undated:
        parts.append(f"{text.count(undated, 'figure')} without any date only in the table.")
    if is_log and (zeros := int((drawn["_at"] == 0).sum())):
        parts.append(f"{text.count(zeros, 'report')} of 0 cannot be drawn on this axis.")
    if len(drawn) == figure_charts.MAX_POINTS:
        parts.append(f"Only the newest {figure_charts.MAX_POINTS:,} are drawn.")
    return " ".join(parts)


def side_by_side(figures: pd.DataFrame) -> None:
    """Draw the reports that give different numbers for the same place and day, the widest apart first."""
    found = disagreements.found(figures)
    if not found:
        st.caption(
            "No two of these reports give different numbers for the same place and day. "
            "Reports can be compared where they name a place, and the day or the date of publication is known."
        )
        return
    st.caption(
        f"{text.count(len(found), 'place and day', 'places and days')} for which reports differ, "
        "the widest apart first. One bar is one report; they are never added together."
    )
    cards = st.container()
    first = paging.page(len(found), A_PAGE, "disagreements_page")
    with cards:
        columns = st.columns(2, gap="medium")
    for number, one in enumerate(found[first : first + A_PAGE]):
        with columns[number % 2]:
            _card(one, number)


def _card(one: disagreements.Disagreement, number: int) -> None:
    with st.container(border=True, key=f"disagreement_{number}"):
        st.markdown(f"**{text.escaped(one.place)}** · {_day(one)}")
        st.caption(f"From {claims.number(one.low)} to {claims.number(one.high)} {text.escaped(one.scale)}")
        chart = figure_charts.side_by_side(one.figures, theme.palette())
        alt = "; ".join(f"{claims.claimant(row)}: {claims.reported(row)}" for row in each(one.figures))
        st.plotly_chart(chart, theme=None, config=charts.CONFIG, alt=alt, key=f"disagreement_chart_{number}")


def _day(one: disagreements.Disagreement) -> str:
    told = one.figures["start_date"].notna().any()
    return text.day(one.day) if told else f"published {text.day(one.day)}"
