"""Incidents over time, to be dragged over: the days so chosen are a filter for all pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pandas as pd
import streamlit as st

from components import cached, charted, charts, filter_panel, text, theme, timeline_rows
from sitrep.query.filters import Filters
from sitrep.query.said_on import Kind

Counted = Literal["incidents", "reports"]

KINDS: list[Kind] = ["figures", "quotes"]
TOLD_IN_WORDS = 2_000
"""Figures or quotes up to which marks tell their words; more are counted only."""
PERIODS: list[Literal["auto", "day", "week", "month"]] = ["auto", "day", "week", "month"]
COUNTED: list[Counted] = ["incidents", "reports"]
MEANING: dict[Counted, str] = {
    "incidents": "Reports of one happening count once.",
    "reports": "Each report counts: two articles on one incident count twice.",
}


def draw(filters: Filters) -> None:
    """The chart with its choices."""
    with st.container(horizontal=True, gap="medium"):
        of = st.segmented_control(
            "Count",
            COUNTED,
            default="incidents",
            key="count",
            format_func=str.capitalize,
            required=True,
            bind="query-params",
        )
        ask = cached.incidents_by_period if of == "incidents" else cached.events_by_period
        best = charts.finest(ask(filters, freq="month")["period"])
        asked = st.segmented_control(
            "By",
            PERIODS,
            default="auto",
            key="count_by",
            format_func=lambda freq: f"Automatic: {best}" if freq == "auto" else freq.capitalize(),
            required=True,
            bind="query-params",
        )
    freq: charts.Freq = best if asked == "auto" else asked
    counted = ask(filters, freq=freq)
    days = (filters.happened_from, filters.happened_to)
    if not counted.empty:
        what = of.capitalize()
        drawn = charts.events_by_period(counted, freq, theme.palette(), height=340, what=what)
        kinds, measure = _also(filters)
        said: dict[Kind, pd.DataFrame] = {kind: _by_day(filters, kind, measure) for kind in kinds}
        span = timeline_rows.spanned(counted, said, freq)
        key = f"events_{days[0]}_{days[1]}_{freq}"
        charted.plotly(
            charts.brushable(timeline_rows.beside(drawn, span)),
            charts.alt_of_periods(counted, freq, what),
            charts.table_of_periods(counted, freq, what),
            key,
            on_select=lambda: _choose_days(key, freq),
            selection_mode="box",
        )
        if said:
            _rows(filters, said, freq, span, measure)
    if any(days):
        st.button("All days", on_click=filter_panel.set_days_of_events, args=(None, None), icon=":material/undo:")
    elif not counted.empty:
        st.caption(
            "Drag over the chart to see only these days, here and on all pages; or set “Events from” in “More filters”."
        )
    st.caption(_left_out(filters, of, freq, int(counted["events"].sum()), counted.attrs.get("undated", 0)))


def _rows(
    filters: Filters, said: dict[Kind, pd.DataFrame], freq: charts.Freq, span: timeline_rows.Span, measure: str | None
) -> None:
    """What is said on the same days; a click on a mark lists it."""
    drawn = timeline_rows.chart(said, freq, span, theme.palette(), by_number=measure is not None)
    picked = charted.plotly(
        drawn,
        timeline_rows.alt(said, freq),
        timeline_rows.table(said, freq),
        f"said_{'_'.join(said)}_{freq}",
        on_select="rerun",
        selection_mode="points",
    )
    if opened := timeline_rows.clicked(picked.selection):
        timeline_rows.listing(filters, *opened, measure if opened[0] == "figures" else None)


def _also(filters: Filters) -> tuple[list[Kind], str | None]:
    """What else is asked for on the same days, and the one measure of the figures; None for all."""
    with st.container(horizontal=True, gap="medium"):
        kinds = st.pills(
            "Also show", KINDS, selection_mode="multi", key="also", format_func=str.capitalize, bind="query-params"
        )
        if "figures" not in kinds:
            return list(kinds), None
        counted = cached.measures(filters)
        measures: dict[str, str] = dict(zip(counted["measure"], counted["label"], strict=True))
        measure: str = st.selectbox(
            "Figures of",
            ["", *measures],
            format_func=lambda name: measures.get(name, "all kinds: larger mark, more figures"),
            key="also_measure",
            width=340,
        )
    return list(kinds), measure or None


def _by_day(filters: Filters, kind: Kind, measure: str | None) -> pd.DataFrame:
    """One by one with their words where they are few, else counted by day."""
    of = measure if kind == "figures" else None
    days = cached.said_by_day(filters, kind, of)
    if days["n"].sum() > TOLD_IN_WORDS or days.empty:
        return days
    first, last = days["day"].min().date(), days["day"].max().date()
    rows = cached.said_on(filters, kind, first, last, of, limit=TOLD_IN_WORDS)
    return timeline_rows.figure_days(rows) if kind == "figures" else timeline_rows.quote_days(rows)


def _choose_days(key: str, freq: charts.Freq) -> None:
    """Filter by the days that were dragged over."""
    if brushed := charts.days_brushed(st.session_state[key].selection, freq):
        filter_panel.set_days_of_events(*brushed)


def _left_out(filters: Filters, of: Counted, freq: charts.Freq, drawn: int, unknown: int) -> str:
    """What the chart holds, and what it cannot show."""
    told = [f"{text.count(drawn, of.removesuffix('s'))} in the chart"]
    if unknown:
        told.append(f"{unknown:,} whose {freq} is not known {'is' if unknown == 1 else 'are'} listed below only")
    if filters.happened_from or filters.happened_to:
        hidden = cached.incidents_counted(replace(filters, happened_from=None, happened_to=None))
        if undated := hidden["undated" if of == "incidents" else "undated_reports"]:
            told.append(f"{undated:,} of unknown day {'is' if undated == 1 else 'are'} left out while days are chosen")
    return "; ".join(told) + f". {MEANING[of]}"
