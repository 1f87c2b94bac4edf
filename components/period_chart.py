"""Many figures as one column a week or month: what was reported, and how often by whom. Pure."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components import charts, claims, figure_charts, figure_periods
from components.figure_charts import By
from components.rows import each
from components.theme import Palette

_HOVER = {"D": "%-d %B %Y", "W-SUN": "week from %-d %B %Y", "M": "%B %Y", "Q": "quarter from %B %Y", "Y": "%Y"}
_MS = 86_400_000


def draw(drawn: pd.DataFrame, scale: str, palette: Palette, is_log: bool = False, by: By = "claimant") -> go.Figure:
    """`drawn`: `figure_charts.drawable`, all of the `claims.scale`. A column's custom data are its first and last day.

    Above: lowest to highest (thin), the middle half (thick) and the middle report of each period; below: the number of
    reports, by who says so.
    """
    if is_log:
        drawn = drawn[drawn["_at"] > 0]
    freq = figure_periods.finest(drawn["_day"])
    told = figure_periods.counted(drawn, freq)
    chart = make_subplots(rows=2, cols=1, shared_xaxes=True, row_heights=[0.7, 0.3], vertical_spacing=0.06)
    _numbers(chart, told, freq, palette)
    _reports(chart, drawn, freq, palette, by)
    charts.styled(chart, palette, 440)
    chart.update_layout(barmode="stack", bargap=0.25, hovermode="closest", hoverlabel_align="left", clickmode="event")
    chart.update_layout(showlegend=False)
    chart.update_xaxes(type="date", tickformat="%b\n%Y" if freq in "MQ" else "%-d %b\n%Y", nticks=8)
    figure_charts.value_axis(chart, scale, is_log, row=1, col=1)
    chart.update_yaxes(title="reports", rangemode="tozero", tickformat=",d", nticks=4, row=2, col=1)
    return chart


def table(drawn: pd.DataFrame) -> pd.DataFrame:
    """The columns as a table: the first day of each period, its reports, and the numbers that they tell."""
    freq = figure_periods.finest(drawn["_day"])
    told = figure_periods.counted(drawn, freq)
    heading = charts.FIRST_DAY[figure_periods.name(freq)]
    names = {"period": heading, "reports": "Reports", "low": "Lowest", "quarter": "A quarter at most"}
    names |= {"middle": "The middle one", "three_quarters": "Three quarters at most", "high": "Highest"}
    return told[list(names)].rename(columns=names)


def _numbers(chart: go.Figure, told: pd.DataFrame, freq: str, palette: Palette) -> None:
    middle = told["period"] + (told["last"] - told["period"]) / 2
    ends = [[f"{row.period:%Y-%m-%d}", f"{row.last:%Y-%m-%d}"] for row in each(told)]
    words = [_hover(row, freq) for row in each(told)]
    shared = {"x": middle, "customdata": ends, "hovertext": words, "hoverinfo": "text", "showlegend": False}
    half = (told["three_quarters"] - told["quarter"]).clip(lower=0)
    whole = {"type": "data", "symmetric": False, "array": told["high"] - told["middle"], "width": 0, "thickness": 1.2}
    whole |= {"arrayminus": told["middle"] - told["low"], "color": palette.accent}
    width = [max((row.last - row.period).days + 1, 1) * _MS * 0.62 for row in each(told)]
    bar = {"color": palette.accent, "opacity": 0.45}
    chart.add_trace(go.Bar(y=half, base=told["quarter"], width=width, marker=bar, **shared), row=1, col=1)
    dot = {"color": palette.accent, "size": 8, "line": {"color": palette.paper, "width": 1.2}}
    chart.add_trace(go.Scatter(y=told["middle"], mode="markers", marker=dot, error_y=whole, **shared), row=1, col=1)


def _reports(chart: go.Figure, drawn: pd.DataFrame, freq: str, palette: Palette, by: By) -> None:
    drawn, own = figure_charts.told_apart(drawn, by)
    counts = drawn.groupby([drawn["_day"].dt.to_period(freq), "_who"]).size().reset_index(name="reports")
    for number, who in enumerate([*own, figure_charts.UNKNOWN[by], figure_charts.OTHERS[by]]):
        rows = counts[counts["_who"] == who]
        if rows.empty:
            continue
        periods = pd.PeriodIndex(rows["_day"])
        first, last = periods.start_time, periods.end_time.normalize()
        colour = figure_charts.own_colours(palette)[number % 7] if who in own else palette.muted
        chart.add_bar(
            x=first + (last - first) / 2,
            y=rows["reports"],
            width=[((b - a).days + 1) * _MS * 0.8 for a, b in zip(first, last, strict=True)],
            name=figure_charts.plain(who if len(who) < 30 else f"{who[:28]}…"),
            marker_color=colour,
            opacity=0.5 if who == figure_charts.OTHERS[by] else 1,
            marker_pattern={"shape": "/" if number == 7 else "", "size": 5},
            customdata=[[f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}"] for a, b in zip(first, last, strict=True)],
            hovertext=[
                f"{n:,} · {figure_charts.plain(who)}<br>{a.strftime(_HOVER[freq])}"
                for n, a in zip(rows["reports"], first, strict=True)
            ],
            hoverinfo="text",
            row=2,
            col=1,
        )


def _hover(row: Any, freq: str) -> str:
    low, quarter, middle, upper, high = (
        claims.number(round(float(number), 2))
        for number in (row.low, row.quarter, row.middle, row.three_quarters, row.high)
    )
    return (
        f"<b>{row.period.strftime(_HOVER[freq])}</b><br>{row.reports:,} reports, from {low} to {high}<br>"
        f"the middle one {middle}, half of them {quarter} to {upper}<br><i>click to open</i>"
    )
