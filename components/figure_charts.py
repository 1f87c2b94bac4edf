"""Charts of reported figures. Pure: a DataFrame of `query.figures` in, a Plotly figure out."""

from __future__ import annotations

import html
import textwrap

import pandas as pd
import plotly.graph_objects as go

from components import charts, claims
from components.rows import each
from components.theme import Palette

SYMBOLS = ("circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "star", "hexagon")
"""Eight shapes beside seven colours: no two claimants share the pair."""

MAX_CLAIMANTS = 8
"""Claimants with a colour and symbol of their own; a longer key is no longer read."""

MAX_POINTS = 3_000
"""More points than this make a chart slow to move (measured); the newest are drawn."""

A_WEEK = 7

OTHERS = "other claimants"


def over_time(figures: pd.DataFrame, palette: Palette, is_log: bool = False) -> go.Figure:
    """Each figure on the day it holds for (else of publication), with its range; colour and symbol say who says so.

    All must be of one `claims.scale`; those without any date or number are left out (`drawable`). `is_log` is for
    figures of which some are thousands of times the others; it cannot show 0.
    """
    drawn = drawable(figures)
    if is_log:
        drawn = drawn[drawn["_at"] > 0]
    drawn = drawn.assign(_who=[claims.claimant(row) for row in each(drawn)])
    counts = drawn["_who"].value_counts()
    own = [who for who in counts.index if who != claims.ITSELF][:MAX_CLAIMANTS]
    drawn["_who"] = drawn["_who"].where(drawn["_who"].isin([*own, claims.ITSELF]), OTHERS)
    chart = go.Figure()
    for number, who in enumerate([*own, claims.ITSELF, OTHERS]):
        points = drawn[drawn["_who"] == who]
        if not points.empty:
            colour = _colours(palette)[number % 7] if who in own else palette.muted
            chart.add_trace(_claims_of(who, points, SYMBOLS[number % 8], colour))
    return _laid_out(chart, claims.scales(drawn)[0] if len(drawn) else "", palette, is_log, drawn["_day"])


def is_wide(figures: pd.DataFrame) -> bool:
    """Whether a logarithmic axis helps: none below 0, and the largest 100 times the middle one, or that the least."""
    at = drawable(figures)["_at"]
    if at.empty or at.min() < 0 or not at.any():
        return False
    middle, least = max(at.median(), 1e-9), at[at > 0].min()
    return bool(at.max() > 100 * middle or middle > 100 * least)


def drawable(figures: pd.DataFrame) -> pd.DataFrame:
    """The figures that have a day and a number, the newest `MAX_POINTS`, oldest first, with `_day` and `_at`."""
    at = figures["value"].fillna(figures["low"]).fillna(figures["high"]).astype(float)
    keyed = figures.assign(_day=claims.happened_on(figures), _at=at).dropna(subset=["_day", "_at"])
    return keyed.sort_values("_day", kind="stable").tail(MAX_POINTS)


def side_by_side(figures: pd.DataFrame, palette: Palette) -> go.Figure:
    """One bar for each report of the same thing, smallest first; ranges as whiskers."""
    rows = list(each(figures))
    at = figures["value"].fillna(figures["low"]).fillna(figures["high"]).astype(float)
    chart = go.Figure(
        go.Bar(
            x=at,
            y=[_label(row, number) for number, row in enumerate(rows)],
            orientation="h",
            width=0.5,
            marker={"color": palette.accent, "opacity": 0.8},
            text=[plain(claims.amount(row)) for row in rows],
            textposition="outside",
            cliponaxis=False,
            error_x=_error_bars(figures, at) if _is_ranged(figures, at) else None,
            customdata=figures["figure_id"],
            hovertext=[_hover(row) for row in rows],
            hoverinfo="text",
        )
    )
    charts.styled(chart, palette, 34 + 58 * len(rows))
    chart.update_layout(margin={"l": 0, "r": 8, "t": 4, "b": 4}, showlegend=False)
    chart.update_xaxes(visible=False, range=[0, float(_highest(figures, at)) * 1.45 or 1], fixedrange=True)
    chart.update_yaxes(
        fixedrange=True, showgrid=False, ticksuffix="  ", autorange="reversed", tickfont_color=palette.text
    )
    return chart


def _colours(palette: Palette) -> list[str]:
    return [*reversed(palette.events.values()), "#8A6D3B"]


def plain(words: str) -> str:
    """Foreign words for a chart, where `<b>` or `<a>` would otherwise take effect."""
    return html.escape(" ".join(words.split()), quote=False)


def _claims_of(who: str, points: pd.DataFrame, symbol: str, colour: str) -> go.Scatter:
    # the key shows the first point's mark: a filled one, where there is one
    points = points.assign(_bound=_is_bound(points)).sort_values("_bound", kind="stable")
    at = points["_at"]
    symbols = [symbol + ("-open" if is_bound else "") for is_bound in _is_bound(points)]
    return go.Scatter(
        x=points["_day"],
        y=at,
        name=plain(textwrap.shorten(who, 34, placeholder="…")),
        mode="markers",
        marker={"symbol": symbols, "size": 9, "color": colour, "opacity": 0.9},
        error_y={**_error_bars(points, at), "thickness": 1.2, "width": 3},
        customdata=points["figure_id"],
        hovertext=[_hover(row) for row in each(points)],
        hoverinfo="text",
    )


def _is_bound(points: pd.DataFrame) -> pd.Series:
    return points["value"].isna() | points["hedge"].isin(["at least", "at most", "more than", "vague"])


def _error_bars(figures: pd.DataFrame, at: pd.Series) -> dict[str, object]:
    above = (figures["high"].astype(float) - at).clip(lower=0).fillna(0)
    below = (at - figures["low"].astype(float)).clip(lower=0).fillna(0)
    return {"type": "data", "symmetric": False, "array": above, "arrayminus": below}


def _is_ranged(figures: pd.DataFrame, at: pd.Series) -> bool:
    return bool(((figures["high"].astype(float) > at) | (figures["low"].astype(float) < at)).any())


def _highest(figures: pd.DataFrame, at: pd.Series) -> float:
    return pd.concat([at, figures["high"].astype(float)]).max()


def _hover(row: object) -> str:
    where = claims.words(getattr(row, "place", None))
    lines = [
        f"<b>{plain(claims.reported(row))}</b>",
        plain(" · ".join(part for part in (claims.words(getattr(row, "subject", None)), where) if part)),
        f"says {plain(claims.claimant(row))}",
        plain(f"{claims.words(getattr(row, 'outlet', None), 'outlet unknown')}, {claims.when(row)}"),
    ]
    return "<br>".join(line for line in lines if line)


def _label(row: object, number: int) -> str:
    """Who says so and where; the zero-width suffix keeps two alike labels two bars."""
    who = textwrap.wrap(claims.claimant(row), 24)[:2]
    outlet = textwrap.shorten(claims.words(getattr(row, "outlet", None), "outlet unknown"), 26, placeholder="…")
    what = textwrap.shorten(claims.words(getattr(row, "subject", None)), 28, placeholder="…")
    lines = [*map(plain, who), *([plain(what)] if what and what != claims.unit(row) else []), f"<i>{plain(outlet)}</i>"]
    return "<br>".join(lines) + "​" * number


def _laid_out(chart: go.Figure, axis: str, palette: Palette, is_log: bool, days: pd.Series) -> go.Figure:
    charts.styled(chart, palette, 430)
    chart.update_layout(showlegend=True, hoverlabel_align="left", hovermode="closest")
    chart.update_yaxes(title=plain(axis), separatethousands=True, exponentformat="none")
    chart.update_yaxes(**({"type": "log", "dtick": 1, "tickformat": ",~r"} if is_log else {"rangemode": "tozero"}))
    chart.update_xaxes(type="date", tickformat="%-d %b\n%Y", nticks=6)
    if len(days) and (days.max() - days.min()).days < A_WEEK:
        # Plotly would put hours between the days, all called by the same day
        edge = pd.Timedelta(days=1)
        chart.update_xaxes(dtick=86_400_000, range=[days.min() - edge, days.max() + edge])
    return chart
