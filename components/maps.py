"""Maps: a DataFrame of places in, a figure out. How exact a position is (UCDP `where_prec`) shows in its mark.

    1-3  the place itself, or a town's district     a solid point
    4    a first-order region                       a wide, pale disc
    5-7  a vague area, a country, or wider          a ring

Positions are never moved apart. A click gives the place's id, by `customdata`.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from components import basemap, text
from components.rows import each
from components.theme import FONT, Palette
from sitrep.reference.acled import EVENT_TYPES

REGION, VAGUE = 4, 5
MOST_ZOOM = 5.2
"""Nearer than this nothing around a single place would tell where it is."""
FEW = 8
"""So few places are all shown: none of them can be called far off."""
TAIL = 0.025
"""Share of what is counted that may lie beyond each edge of the first view."""
MOST_LABELS = 30
"""Names drawn beside points, the largest; names that would run into others are left out by the map itself."""
_PLACE = ["place_id", "place", "country", "lat", "lon"]
CREDIT = "Map: Natural Earth, public domain. Borders as drawn there; they are not a position."
CONFIG = {"displayModeBar": True, "displaylogo": False, "scrollZoom": True, "responsive": True}
CONFIG_SMALL = {"displayModeBar": False, "scrollZoom": False, "responsive": True}
"""Of a map in passing: it must not catch the wheel of a reader who scrolls by."""


def by_place(counted: pd.DataFrame) -> pd.DataFrame:
    """`query.events.by_place` -> one row a place: how many (n), the type that colours it, and a tally."""
    # "near Mosul" and "Mosul" are one mark, a place and a vague area of the same name are two
    mark = counted["where_prec"].fillna(VAGUE).clip(lower=REGION - 1, upper=VAGUE)
    rows = []
    for place, group in counted.assign(mark=mark).groupby([*_PLACE, "mark"], dropna=False, sort=False):
        kinds = group.groupby("event_type")["events"].sum().sort_values(ascending=False, kind="stable")
        rows.append([*place[:-1], group["where_prec"].max(), int(kinds.sum()), _commonest(kinds), _tally(kinds)])
    return pd.DataFrame(rows, columns=[*_PLACE, "where_prec", "n", "colour_of", "words"])


def named_places(places: pd.DataFrame) -> pd.DataFrame:
    """`query.places.named` -> the same columns as `by_place`, counted by articles."""
    located = on_the_map(places)
    words = located["articles"].map(lambda n: f"named in {text.count(n, 'article')}")
    return located.assign(n=located["articles"], colour_of=None, words=words)


def on_the_map(rows: pd.DataFrame) -> pd.DataFrame:
    """Those rows that have a position."""
    return rows[rows["lat"].notna() & rows["lon"].notna()]


def off_the_map(rows: pd.DataFrame) -> pd.DataFrame:
    """Those rows that have none, and so are listed."""
    return rows[rows["lat"].isna() | rows["lon"].isna()]


def central(places: pd.DataFrame) -> pd.DataFrame:
    """The places that hold the middle 95 % of what is counted, from west to east and from south to north."""
    if len(places) < FEW:
        return places
    return places[_is_central(places, "lon") & _is_central(places, "lat")]


def _is_central(places: pd.DataFrame, axis: str) -> pd.Series:
    n = places["n"].astype(float).groupby(places[axis]).sum().sort_index()
    below, above = n.cumsum(), n[::-1].cumsum()[::-1]
    is_kept = (below > n.sum() * TAIL) & (above > n.sum() * TAIL)
    return places[axis].map(is_kept).astype(bool)


def draw(
    places: pd.DataFrame, palette: Palette, height: int = 420, tiles: str = "", is_whole: bool = False
) -> go.Figure:
    """The map of `by_place` or `named_places`: size by count, colour by commonest event type, mark by precision.

    It opens on the `central` places; with `is_whole` on all.
    """
    places = places.sort_values("n", ascending=False)
    vague = places["where_prec"].fillna(VAGUE) >= VAGUE
    figure = go.Figure()
    if vague.any():
        rings = places[vague]
        figure.add_trace(_marks(rings, _colours(rings, palette), _sizes(rings) + 4, 0.9, palette.text, hover=False))
        figure.add_trace(_marks(rings, [palette.land] * len(rings), _sizes(rings) - 1, 1.0, palette.text))
    exact = places[~vague]
    wide = exact["where_prec"] == REGION
    sizes, opacity = _sizes(exact) + wide * 14, np.where(wide, 0.38, 0.88)
    figure.add_trace(_marks(exact, _colours(exact, palette), sizes, opacity, palette.text))
    _lay_out(figure, places if is_whole else central(places), palette, height, tiles)
    return figure


def picked(selection: Mapping[str, Any] | None) -> list[str]:
    """The ids of the places that a visitor clicked, boxed or lassoed, each once."""
    points = (selection or {}).get("points", [])
    ids = [_first(point.get("customdata")) for point in points]
    return list(dict.fromkeys(str(place_id) for place_id in ids if place_id))


def alt(places: pd.DataFrame, what: str) -> str:
    """What the map shows, for those who do not see it."""
    if places.empty:
        return f"A map without points: no {what} with a known position."
    most = places.sort_values("n", ascending=False).head(5)
    listed = ", ".join(f"{text.place(row.place, row.country)} ({row.n})" for row in each(most))
    return f"A map of {text.count(len(places), 'place')} by the number of {what}; most: {listed}."


def view(places: pd.DataFrame, height: int) -> tuple[dict[str, float], float]:
    """Centre and zoom that show all the places with a margin; the whole world for none."""
    if places.empty:
        return {"lat": 22.0, "lon": 20.0}, 0.8
    low, high = places[["lat", "lon"]].min(), places[["lat", "lon"]].max()
    span_lon, span_y = max(high["lon"] - low["lon"], 0.5), max(_mercator(high["lat"]) - _mercator(low["lat"]), 0.5)
    # At zoom z the world is 512 * 2^z pixels wide; the narrow column of a chart is about 1.1 times its height.
    zoom = min(math.log2(360 * height * 0.85 / (512 * span)) for span in (span_lon / 1.1, span_y))
    centre = {
        "lat": _latitude((_mercator(high["lat"]) + _mercator(low["lat"])) / 2),
        "lon": (low["lon"] + high["lon"]) / 2,
    }
    return centre, max(0.6, min(zoom, MOST_ZOOM))


def _marks(
    rows: pd.DataFrame, colours: list[str], sizes: Any, opacity: Any, text_colour: str, hover: bool = True
) -> go.Scattermap:
    return go.Scattermap(
        lat=rows["lat"],
        lon=rows["lon"],
        customdata=rows[["place_id"]],
        mode="markers+text" if hover else "markers",
        text=[row.place if number < MOST_LABELS else "" for number, row in enumerate(each(rows))],
        textposition="bottom right",
        textfont={"family": "Inter", "size": 12, "color": text_colour},
        hovertext=[f"<b>{_label(row)}</b><br>{row.words}<br>{_precision(row.where_prec)}" for row in each(rows)],
        hovertemplate="%{hovertext}<extra></extra>" if hover else None,
        hoverinfo=None if hover else "skip",
        marker={"color": colours, "size": sizes, "opacity": opacity},
        # A click must not pale the others: what is picked is listed beside the map.
        unselected={"marker": {"opacity": 0.5}},
        showlegend=False,
    )


def _lay_out(figure: go.Figure, places: pd.DataFrame, palette: Palette, height: int, tiles: str) -> None:
    centre, zoom = view(places, height)
    figure.update_layout(
        map={"style": basemap.style(palette, tiles), "center": centre, "zoom": zoom},
        height=height,
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        paper_bgcolor="rgba(0,0,0,0)",
        modebar={"bgcolor": "rgba(0,0,0,0)", "color": palette.muted, "activecolor": palette.accent},
        font={"family": FONT, "color": palette.text},
        hoverlabel={
            "bgcolor": palette.paper,
            "bordercolor": palette.border,
            "font": {"color": palette.text, "family": FONT},
        },
        # Keeps the reader's zoom until other places are shown.
        uirevision=f"{centre['lat']:.3f} {centre['lon']:.3f} {zoom:.2f}",
    )


def _sizes(rows: pd.DataFrame) -> pd.Series:
    """Pixels: area grows with the count, up to 34 wide for the most, or for 71 where the most is less."""
    share = rows["n"].astype(float) / max(rows["n"].max(), 71)
    return 7 + 27 * np.sqrt(share)


def _colours(rows: pd.DataFrame, palette: Palette) -> list[str]:
    return [palette.events.get(event_type, palette.accent) for event_type in rows["colour_of"]]


def _commonest(counts: pd.Series) -> str:
    return max(counts.index, key=lambda kind: (counts[kind], -EVENT_TYPES.index(kind)))


def _tally(counts: pd.Series) -> str:
    return "<br>".join(f"{n:,} × {kind}" for kind, n in counts.items())


def _label(row: Any) -> str:
    """Name and country; `<` would start a tag in Plotly's hover text."""
    return text.place(row.place, row.country).replace("<", "‹").replace(">", "›")


def _precision(where_prec: float | None) -> str:
    if where_prec is None or pd.isna(where_prec):
        return "position: roughly"
    if where_prec < REGION:
        return "position: the place itself"
    return "position: somewhere in this region" if where_prec == REGION else "position: somewhere in this wide area"


def _first(customdata: Any) -> Any:
    is_list = isinstance(customdata, Iterable) and not isinstance(customdata, (str, Mapping))
    return (
        next(iter(customdata), None)
        if is_list
        else (customdata.get("0") if isinstance(customdata, Mapping) else customdata)
    )


def _mercator(latitude: float) -> float:
    """Latitude in the degrees of the Mercator map."""
    return math.degrees(math.asinh(math.tan(math.radians(max(-85.0, min(85.0, latitude))))))


def _latitude(mercator: float) -> float:
    return math.degrees(math.atan(math.sinh(math.radians(mercator))))
