"""When the incidents of a list happened, one line each in their order: a mark for a day, a bar for a span. Pure."""

from __future__ import annotations

import html
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import charts, incident_words
from components.rows import each
from components.theme import SYMBOLS, Palette
from sitrep.reference.acled import EVENT_TYPES

_LINE, _REST = 15, 46
"""Pixels for each incident, and for the axis."""
_HALF_A_DAY = pd.Timedelta(hours=12)
_DAY_MS = 86_400_000


def draw(incidents: pd.DataFrame, palette: Palette, first: int = 1) -> go.Figure:
    """`incidents`: dated rows of `query.incidents.listed`, as the cards stand; `first`: the number of the first one."""
    rows = incidents.assign(_line=range(first, first + len(incidents)))
    rows["_last"] = rows["end_date"].fillna(rows["start_date"])
    rows["_long"] = (rows["_last"] > rows["start_date"]) | rows["date_prec"].gt(1)
    rows["_words"] = [_hover(row) for row in each(incidents)]
    chart = go.Figure()
    for event_type in EVENT_TYPES:
        of_type = rows[rows["event_type"] == event_type]
        if not of_type.empty:
            _add(chart, of_type, event_type, palette)
    charts.styled(chart, palette, _REST + _LINE * max(len(rows), 3))
    chart.update_layout(showlegend=False, hovermode="closest", barmode="overlay")
    chart.update_yaxes(range=[first + len(rows) - 0.4, first - 0.6], dtick=1 if len(rows) < 20 else 5, tickformat="d")
    chart.update_xaxes(type="date", nticks=6, showgrid=True, range=_range(rows))
    return chart


def _add(chart: go.Figure, rows: pd.DataFrame, event_type: str, palette: Palette) -> None:
    colour = palette.events[event_type]
    told: dict[str, Any] = {"hoverinfo": "text", "name": event_type}
    spans, points = rows[rows["_long"]], rows[~rows["_long"]]
    if not spans.empty:
        chart.add_bar(
            orientation="h",
            base=spans["start_date"],
            x=(spans["_last"] - spans["start_date"]).dt.days.add(1) * _DAY_MS,
            y=spans["_line"],
            width=0.5,
            marker={"color": colour, "opacity": 0.55, "line": {"color": colour, "width": 1}},
            hovertext=spans["_words"],
            **told,
        )
    marks = pd.concat([points, spans])
    middle = marks["start_date"] + (marks["_last"] - marks["start_date"]) / 2 + _HALF_A_DAY
    chart.add_scatter(
        x=middle,
        y=marks["_line"],
        mode="markers",
        marker={
            "color": colour,
            "symbol": [SYMBOLS[event_type] + ("-open" if is_long else "") for is_long in marks["_long"]],
            "size": 9,
            "line": {"color": colour, "width": 1.5},
        },
        hovertext=marks["_words"],
        **told,
    )


def _range(rows: pd.DataFrame) -> list[pd.Timestamp] | None:
    """A few days around a single day, which Plotly would draw by the millisecond."""
    if rows.empty:
        return None
    first, last = rows["start_date"].min(), rows["_last"].max() + 2 * _HALF_A_DAY
    room = max((last - first) * 0.03, 2 * _HALF_A_DAY)
    return [first - room, last + room]


def _hover(incident: Any) -> str:
    title = html.escape(incident.title)
    return f"<b>{title}</b><br>{html.escape(incident_words.when(incident))}"


def alt(incidents: pd.DataFrame, first: int = 1) -> str:
    """What the strip shows, for those who do not see it."""
    if incidents.empty:
        return "No dated incident."
    days = "; ".join(f"{number}: {incident_words.when(row)}" for number, row in enumerate(each(incidents), start=first))
    return f"When the incidents below happened, by their numbers. {days}."


def table(incidents: pd.DataFrame, first: int = 1) -> pd.DataFrame:
    """The strip as a table: number, incident, kind and when it happened, in words."""
    return pd.DataFrame(
        {
            "Number": range(first, first + len(incidents)),
            "When": [incident_words.when(row) for row in each(incidents)],
            "Incident": incidents["title"].to_numpy(),
            "Kind": incidents["event_type"].to_numpy(),
        }
    )
