"""How much somebody said and claimed over time. Pure: rows of `said.counted` in, a Plotly figure out."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components import charts, said
from components.figure_periods import Window
from components.theme import Palette

HEIGHT = 170
_DAY_MS = 86_400_000
_HOVER = {"week": "week from %-d %B %Y", "month": "%B %Y", "quarter": "quarter from %B %Y", "year": "%Y"}


def draw(counts: pd.DataFrame, freq: str, palette: Palette, window: Window | None = None) -> go.Figure:
    """Columns of quotes and figures, stacked by kind; a click on one gives the period's first and last day as ISO
    dates. `window`: the period that is open, shaded."""
    chart = go.Figure()
    for kind, (colour, opacity) in colours(palette).items():
        rows = counts[counts["kind"] == kind]
        days = (rows["last"] - rows["first"]).dt.days + 1
        chart.add_bar(
            x=rows["first"],
            y=rows["n"],
            width=days * _DAY_MS * 0.86,
            offset=0,
            name=kind,
            marker={"color": colour, "opacity": opacity, "line": {"width": 0}},
            customdata=[[f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}"] for a, b in zip(rows["first"], rows["last"], strict=True)],
            hovertemplate=f"%{{y:,}} {kind}<extra></extra>",
        )
    charts.styled(chart, palette, HEIGHT)
    # "x": a click anywhere above a period opens it, however low its column
    chart.update_layout(barmode="stack", hovermode="x unified", clickmode="event", showlegend=True)
    chart.update_xaxes(type="date", hoverformat=_HOVER.get(freq, "%-d %B %Y"), nticks=6, tickformat=_ticks(freq))
    chart.update_yaxes(rangemode="tozero", tickformat=",d", nticks=3, title=None)
    if len(counts) and counts.groupby("first")["n"].sum().max() <= charts.WHOLE_STEPS // 2:
        chart.update_yaxes(dtick=1)
    if window is not None:
        first, last = window
        chart.add_vrect(x0=first, x1=last + pd.Timedelta(days=1), fillcolor=palette.accent, opacity=0.14, line_width=0)
    return chart


def colours(palette: Palette) -> dict[str, tuple[str, float]]:
    """Kind -> colour and opacity; told apart with any kind of colour vision."""
    events = palette.events
    return {
        said.DIRECT: (events["Strategic developments"], 1.0),
        said.INDIRECT: (palette.muted, 0.65),
        said.CLAIMED: (events["Explosions/Remote violence"], 1.0),
    }


def alt(counts: pd.DataFrame, freq: str) -> str:
    """What the columns show, for those who do not see them."""
    totals = counts.groupby("kind")["n"].sum()
    told = ", ".join(f"{int(totals[kind]):,} {kind}" for kind in said.KINDS if kind in totals)
    first, last = counts["first"].min(), counts["last"].max()
    return f"Quotes and figures by {freq} from {first:%B %Y} to {last:%B %Y}: {told}."


def table(counts: pd.DataFrame, freq: str) -> pd.DataFrame:
    """The columns as a table: the first day of each period, and how many of each kind."""
    by_kind = counts.pivot_table(index="first", columns="kind", values="n", aggfunc="sum", fill_value=0).astype(int)
    shown = by_kind[[kind for kind in said.KINDS if kind in by_kind]].rename(columns=str.capitalize)
    return shown.rename_axis(columns=None).rename_axis(charts.FIRST_DAY[freq]).reset_index()


def _ticks(freq: str) -> str:
    return "%Y" if freq == "year" else "%b\n%Y" if freq in ("month", "quarter") else "%-d %b\n%Y"
