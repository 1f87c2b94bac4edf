"""Reported figures over time. Pure: a DataFrame of `query.figures` in, a Plotly figure out."""

from __future__ import annotations

import html
import textwrap
from typing import Literal

import pandas as pd
import plotly.graph_objects as go

from components import bounds, charts, claims
from components.rows import each
from components.theme import Palette

By = Literal["claimant", "outlet"]
"""What colours and symbols tell apart."""

SYMBOLS = ("circle", "square", "diamond", "cross", "star", "hexagon", "pentagon", "bowtie")
"""Eight shapes beside seven colours: no two claimants share the pair. No triangles: carets are bounds."""

MAX_OWN = 8
"""Claimants (or outlets) with a colour and symbol of their own; a longer key is no longer read."""

A_WEEK = 7

FEW = 50
"""Among fewer figures none is an outlier."""

OTHERS = {"claimant": "other claimants", "outlet": "other outlets"}
UNKNOWN = {"claimant": claims.ITSELF, "outlet": "outlet unknown"}


def drawable(figures: pd.DataFrame) -> pd.DataFrame:
    """The figures that have a day and a number, oldest first, with `_day` and `_at`."""
    keyed = figures.assign(_day=claims.happened_on(figures), _at=bounds.at(figures)).dropna(subset=["_day", "_at"])
    return keyed.sort_values("_day", kind="stable")


def in_sight(drawn: pd.DataFrame) -> pd.DataFrame:
    """`drawn` without the few whose day lies far from all others: a massacre of 1982 recalled in a report of today.

    Cut off is at most one in a hundred on either side, and only where the others then have three times the room.
    """
    if len(drawn) < FEW:
        return drawn
    first, last = (drawn["_day"].iloc[int(share * (len(drawn) - 1))] for share in (0.01, 0.99))
    room, whole = (last - first).days + 1, (drawn["_day"].max() - drawn["_day"].min()).days + 1
    if whole <= 3 * room:
        return drawn
    edge = pd.Timedelta(days=room // 10)
    return drawn[drawn["_day"].between(first - edge, last + edge)]


def is_wide(drawn: pd.DataFrame) -> bool:
    """Whether a logarithmic axis helps: none below 0, and the largest 100 times the middle one, or that the least.

    `drawn`: `drawable`.
    """
    at = drawn["_at"]
    if at.empty or at.min() < 0 or not at.any():
        return False
    middle, least = max(at.median(), 1e-9), at[at > 0].min()
    return bool(at.max() > 100 * middle or middle > 100 * least)


def over_time(
    figures: pd.DataFrame, palette: Palette, is_log: bool = False, by: By = "claimant", picked: int | None = None
) -> go.Figure:
    """Each figure on the day it holds for (else of publication), with its range; colour and symbol say who says so.

    A caret above a mark is "at least" or "more than", one below it "at most"; an open mark is about or vague. All must
    be of one `claims.scale`; those without any date or number are left out (`drawable`). `is_log` is for figures of
    which some are thousands of times the others; it cannot show 0. `picked`: the figure that is ringed.
    """
    drawn = in_sight(drawable(figures))
    if is_log:
        drawn = drawn[drawn["_at"] > 0]
    drawn, own = told_apart(drawn, by)
    chart = go.Figure()
    for number, who in enumerate([*own, UNKNOWN[by], OTHERS[by]]):
        points = drawn[drawn["_who"] == who]
        if not points.empty:
            colour = own_colours(palette)[number % 7] if who in own else palette.muted
            chart.add_trace(_marks(who, points, SYMBOLS[number] if who in own else "circle", colour))
            chart.add_trace(_carets(who, points, colour))
    if (ringed := drawn[drawn["figure_id"] == picked]).size:
        chart.add_trace(_ring(ringed, palette))
    return _laid_out(chart, claims.scales(drawn)[0] if len(drawn) else "", palette, is_log, drawn["_day"])


def told_apart(drawn: pd.DataFrame, by: By) -> tuple[pd.DataFrame, list[str]]:
    """The figures with `_who`, and the claimants or outlets with most of them, who have a colour of their own.

    Those that say only one thing have none: eight of a hundred would be picked by chance.
    """
    who = drawn[by].fillna(UNKNOWN[by]).replace("", UNKNOWN[by])
    counts = who[who != UNKNOWN[by]].value_counts()
    own = [str(name) for name in (counts if len(counts) <= MAX_OWN else counts[counts > 1]).index[:MAX_OWN]]
    return drawn.assign(_who=who.where(who.isin([*own, UNKNOWN[by]]), OTHERS[by])), own


def own_colours(palette: Palette) -> list[str]:
    """Seven colours told apart with any kind of colour vision."""
    return [*reversed(palette.events.values()), "#8A6D3B"]


def plain(words: str) -> str:
    """Foreign words for a chart, where `<b>` or `<a>` would otherwise take effect."""
    return html.escape(" ".join(words.split()), quote=False)


def _marks(who: str, points: pd.DataFrame, symbol: str, colour: str) -> go.Scatter:
    # the key shows the first point's mark: a filled one, where there is one
    points = points.assign(_loose=_is_loose(points)).sort_values("_loose", kind="stable")
    at = points["_at"]
    above = (points["high"].astype(float) - at).clip(lower=0).fillna(0)
    below = (at - points["low"].astype(float)).clip(lower=0).fillna(0)
    # a range of nothing would be drawn as a dash across the mark
    is_range = (above > 0) | (below > 0)
    ranges = {"type": "data", "symmetric": False, "thickness": 1.4, "width": 4}
    ranges |= {"array": above.where(is_range), "arrayminus": below.where(is_range)}
    return go.Scatter(
        x=points["_day"],
        y=at,
        name=plain(textwrap.shorten(who, 60, placeholder="…")),
        legendgroup=who,
        mode="markers",
        marker={
            "symbol": [symbol + ("-open" if is_loose else "") for is_loose in points["_loose"]],
            "size": 9,
            "color": colour,
            "opacity": 0.5 if who in OTHERS.values() else 0.9,
            "line": {"width": 1.4, "color": colour},
        },
        error_y=ranges,
        customdata=points["figure_id"],
        hovertext=[_hover(row) for row in each(points)],
        hoverinfo="text",
    )


def _carets(who: str, points: pd.DataFrame, colour: str) -> go.Scatter:
    """Above the marks of open tops, below those of open bottoms."""
    up = points["hedge"].isin(bounds.UP) | (points["value"].isna() & points["high"].isna())
    down = points["hedge"].isin(bounds.DOWN)
    open_ = points[up | down]
    return go.Scatter(
        x=open_["_day"],
        y=open_["_at"],
        mode="markers",
        legendgroup=who,
        showlegend=False,
        hoverinfo="skip",
        customdata=open_["figure_id"],
        marker={
            "symbol": "triangle-down",
            "size": 6,
            "color": colour,
            "standoff": 9,
            # the caret stands off against the way that it points
            "angle": [180 if is_up else 0 for is_up in up[open_.index]],
        },
    )


def _ring(points: pd.DataFrame, palette: Palette) -> go.Scatter:
    ring = {"symbol": "circle-open", "size": 19, "color": palette.text, "line": {"width": 2}}
    return go.Scatter(
        x=points["_day"], y=points["_at"], mode="markers", marker=ring, showlegend=False, hoverinfo="skip"
    )


def _is_loose(points: pd.DataFrame) -> pd.Series:
    return points["value"].isna() | points["hedge"].isin([*bounds.ABOUTS, "vague"])


def _hover(row: object) -> str:
    where = claims.words(getattr(row, "place", None))
    lines = [
        f"<b>{plain(claims.reported(row))}</b>",
        plain(" · ".join(part for part in (claims.words(getattr(row, "subject", None)), where) if part)),
        f"says {plain(claims.said_by(row))}",
        plain(f"{claims.words(getattr(row, 'outlet', None), 'outlet unknown')}, {claims.when(row)}"),
    ]
    return "<br>".join("<br>".join(textwrap.wrap(line, 60)) if "<" not in line else line for line in lines if line)


def _laid_out(chart: go.Figure, axis: str, palette: Palette, is_log: bool, days: pd.Series) -> go.Figure:
    charts.styled(chart, palette, 360)
    # the key is drawn below it, as text that wraps (`legend.who`)
    chart.update_layout(showlegend=False, hoverlabel_align="left", hovermode="closest", clickmode="event")
    value_axis(chart, axis, is_log)
    chart.update_xaxes(type="date", tickformat="%-d %b\n%Y", nticks=6)
    if len(days) and (days.max() - days.min()).days < A_WEEK:
        # Plotly would put hours between the days, all called by the same day
        edge = pd.Timedelta(days=1)
        chart.update_xaxes(dtick=86_400_000, range=[days.min() - edge, days.max() + edge])
    return chart


def value_axis(chart: go.Figure, title: str, is_log: bool, **where: int) -> None:
    """An axis of reported numbers, named by their unit; `where`: row and column among subplots."""
    chart.update_yaxes(title=plain(title), separatethousands=True, exponentformat="none", **where)
    scale = {"type": "log", "dtick": 1, "tickformat": ",~r"} if is_log else {"rangemode": "tozero"}
    chart.update_yaxes(**scale, **where)
