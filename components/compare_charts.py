"""Two sides over time: a line each on one axis, and their kinds of incident on the same axes. Pure."""

from __future__ import annotations

import html

import pandas as pd
import plotly.graph_objects as go

from components import charts
from components.theme import Palette

HEIGHT = 290
LEGEND = 70
"""Pixels above the bars, for a legend of up to three lines."""
DASHES = ("solid", "dot")
SYMBOLS = ("circle", "diamond-open")
EVERY = {"day": "D", "week": "W-MON", "month": "MS"}
MARKED = 60
"""Periods up to which each has a mark; the marks of more would hide the line."""
_HOVER = {"day": "%-d %B %Y", "week": "week from %-d %B %Y", "month": "%B %Y"}


def over_time(counts: dict[str, pd.Series], freq: charts.Freq, what: str, palette: Palette) -> go.Figure:
    """A line for each side. `counts`: of `by_period`, by what the side is called."""
    chart = charts.styled(go.Figure(), palette, HEIGHT)
    for (label, counted), colour, dash, symbol in zip(counts.items(), palette.sides, DASHES, SYMBOLS, strict=True):
        chart.add_scatter(
            x=counted.index,
            y=counted,
            name=html.escape(label),
            mode="lines+markers" if len(counted) <= MARKED else "lines",
            line={"color": colour, "dash": dash, "width": 2},
            marker={"symbol": symbol, "size": 7},
            hovertemplate=f"%{{y:,}} · {html.escape(label)}<extra></extra>",
        )
    chart.update_layout(hovermode="x unified")
    chart.update_xaxes(hoverformat=_HOVER[freq], type="date")
    most = max((counted.max() for counted in counts.values() if len(counted)), default=0)
    dtick = 1 if most <= charts.WHOLE_STEPS else None
    chart.update_yaxes(title_text=what, tickformat=",d", rangemode="tozero", dtick=dtick)
    return chart


def by_period(counted: dict[str, pd.DataFrame], column: str, freq: charts.Freq) -> dict[str, pd.Series]:
    """The number of each period of both sides, 0 where there is none, over the same periods."""
    sums = {label: rows.groupby("period")[column].sum() for label, rows in counted.items()}
    told = [rows.index for rows in sums.values() if len(rows)]
    if not told:
        return {label: rows.astype("int64") for label, rows in sums.items()}
    first, last = min(index.min() for index in told), max(index.max() for index in told)
    periods = pd.date_range(first, last, freq=EVERY[freq])
    return {label: rows.reindex(periods, fill_value=0).astype("int64") for label, rows in sums.items()}


def table(counts: dict[str, pd.Series], freq: charts.Freq) -> pd.DataFrame:
    """The lines as a table."""
    return pd.DataFrame(counts).rename_axis(charts.FIRST_DAY[freq]).reset_index()


def alt(counts: dict[str, pd.Series], freq: charts.Freq, what: str) -> str:
    """What the lines show, for those who do not see them."""
    told = [f"{label} {int(counted.sum()):,}, at most {int(counted.max()):,}" for label, counted in counts.items()]
    return f"Two lines of {what.lower()} by {freq}: {'; '.join(told)}."


def stacked(
    counted: dict[str, pd.DataFrame], freq: charts.Freq, what: str, palette: Palette
) -> dict[str, go.Figure | None]:
    """`charts.events_by_period` of each side on the same axes; None for a side without any."""
    full = [rows for rows in counted.values() if not rows.empty]
    if not full:
        return dict.fromkeys(counted)
    both = pd.concat(full)
    most = max(rows.groupby("period")["events"].sum().max() for rows in full)
    day = pd.Timedelta(days={"day": 1, "week": 7, "month": 31}[freq])
    first, last = both["period"].min() - day / 4, both["period"].max() + day
    drawn: dict[str, go.Figure | None] = {}
    for label, rows in counted.items():
        drawn[label] = None
        if not rows.empty:
            figure = charts.events_by_period(rows, freq, palette, height=HEIGHT, what=what)
            figure.update_xaxes(range=[f"{first:%Y-%m-%d %H:%M}", f"{last:%Y-%m-%d %H:%M}"])
            # legends of one and of two lines would set the axes at different heights
            figure.update_layout(margin_t=LEGEND)
            dtick = 1 if most <= charts.WHOLE_STEPS else None
            drawn[label] = figure.update_yaxes(range=[0, most * 1.06], dtick=dtick)
    return drawn
