"""What a map draws: counted places in, plain data for `map_view.js` out. Positions are never moved.

How exact a position is (UCDP `where_prec`) shows in the shape of its mark:

    point   1     the place itself
    near    2, 3  within 25 km of it, or its district: a disc in a ring, and the ring on the ground
    region  4     a first-order region: a diamond, and a disc as wide as the region's towns lie
    wide    5-7   a vague area, a country, or wider: a hollow square, and the land shaded
"""

import math
from typing import Any, Literal

import pandas as pd

from components import basemap, text
from components.rows import each
from components.theme import DARK, Palette
from sitrep.query.on_map import Shown
from sitrep.reference import extents, regions
from sitrep.reference.acled import EVENT_TYPES
from sitrep.reference.regions import Area

Mark = Literal["point", "near", "region", "wide"]

NEAR_KM = 25
"""UCDP where_prec 2: "within ca. 25 km of a known point"; a district is drawn as wide."""
FEW = 8
"""So few places are all shown: none of them can be called far off."""
TAIL = 0.025
"""Share of what is counted that may lie beyond each edge of the first view."""
LEAST_SPAN = 3.0
"""Degrees: nearer than this nothing around a single place would tell where it is."""
PRECISION: dict[Mark, str] = {
    "point": "the place itself",
    "near": "near it or in its district",
    "region": "somewhere in this region",
    "wide": "country or vague area: its middle, not a spot",
}
SHORT: dict[Mark, str] = {"point": "exact", "near": "near", "region": "region", "wide": "wide"}
NOUN: dict[Shown, str] = {"events": "event", "mentions": "mention", "figures": "figure"}
MEASURES = {
    "Killed, hurt or missing": ("fatalities", "injuries", "casualties", "missing"),
    "Displaced, held, freed, in need": (
        *("displaced", "detained", "abducted", "released", "surrendered", "people_in_need", "population"),
    ),
    "Fighters, weapons, attacks, ground": ("fighters", "weapons", "attacks", "territory", "damage", "distance"),
    "Money, prices, oil": ("money", "salary", "price", "oil"),
    "Food and health": ("food", "health"),
    "Other figures": (),
}
"""Figures on the map are coloured by what they measure, in these groups; the last takes the rest."""
_GROUP = {measure: group for group, measures in MEASURES.items() for measure in measures}
CREDIT = (
    "Land and borders: Natural Earth, public domain. They show who governs in fact and take no position: Crimea is "
    "drawn with Russia, the Golan with Israel. Dotted: Kosovo, Palestine, Western Sahara, Somaliland, Northern Cyprus, "
    "Siachen. No place's country is decided by them."
)
SPOTS = ["place_id", "place", "country", "admin1", "feature", "lat", "lon", "mark", "near", "where_prec", "n", "kind"]


def marks(counted: pd.DataFrame) -> pd.DataFrame:
    """`query.on_map.counted` with two columns more: `mark`, and the `spot` that the row is counted at."""
    mark = counted["where_prec"].fillna(5).map(lambda prec: "wide" if prec >= 5 else "region" if prec == 4 else "point")
    key = counted["place_id"].fillna(counted["place"]).astype(str) + " " + mark.astype(str)
    return counted.assign(mark=mark, spot=pd.factorize(key)[0], near=counted["where_prec"].isin([2, 3]))


def placed(counted: pd.DataFrame, shown: Shown) -> pd.DataFrame:
    """`query.on_map.counted` -> the `spots` that are drawn of it."""
    return spots(marks(by_kind(counted, shown)))


def spots(marked: pd.DataFrame) -> pd.DataFrame:
    """`marks` -> `SPOTS`, one row a place by its number, with the commonest kind and how many are only near it."""
    first = marked.drop_duplicates("spot").set_index("spot").sort_index()
    by_spot = marked.groupby("spot")
    n, near = by_spot["n"].sum(), marked[marked["near"]].groupby("spot")["n"].sum()
    near = near.reindex(n.index, fill_value=0)
    mark = first["mark"].where(~((near == n) & (first["mark"] == "point")), "near")
    return first.assign(n=n, near=near, mark=mark, where_prec=by_spot["where_prec"].min(), kind=_commonest(marked))[
        SPOTS
    ]


def _commonest(marked: pd.DataFrame) -> pd.Series:
    kinds = marked.assign(kind=marked["kind"].fillna("")).groupby(["spot", "kind"], sort=False)["n"].sum()
    ranked = kinds.reset_index().sort_values("n", ascending=False, kind="stable")
    return ranked.drop_duplicates("spot").set_index("spot")["kind"].sort_index()


def kinds(shown: Shown, palette: Palette) -> dict[str, str]:
    """What colours tell apart, each with its colour: types of event, groups of measures; mentions have one."""
    if shown == "mentions":
        return {"Mentions": palette.accent}
    return dict(zip(EVENT_TYPES if shown == "events" else MEASURES, _colours(palette), strict=True))


def _colours(palette: Palette) -> list[str]:
    return [palette.events[kind] for kind in EVENT_TYPES]


def by_kind(counted: pd.DataFrame, shown: Shown) -> pd.DataFrame:
    """`query.on_map.counted` with the kinds as the map colours them."""
    if shown == "events":
        return counted
    named = "Mentions" if shown == "mentions" else counted["kind"].map(_GROUP).fillna(list(MEASURES)[-1])
    return counted.assign(kind=named)


def data(counted: pd.DataFrame, shown: Shown, palette: Palette, tiles: basemap.Tiles | None = None) -> dict[str, Any]:
    """What `map_view.js` draws of `query.on_map.counted`, as JSON."""
    marked = marks(by_kind(counted, shown))
    places = spots(marked)
    coloured = kinds(shown, palette)
    numbers = {kind: number for number, kind in enumerate(coloured)}
    steps = _steps(marked["day"], counted.attrs.get("freq", "month"))
    at = {pd.Timestamp(step["first"]): number for number, step in enumerate(steps)}
    return {
        "style": basemap.style(palette, tiles),
        "credit": tiles.credit if tiles else "",
        "colours": {"text": palette.text, "paper": palette.paper, "muted": palette.muted, "accent": palette.accent},
        "is_dark": palette is DARK,
        "noun": NOUN[shown],
        "freq": counted.attrs.get("freq", "month"),
        "kinds": list(coloured.items()),
        "precision": PRECISION,
        "places": [_place(row) for row in each(places)],
        "steps": steps,
        "counts": {
            "place": marked["spot"].tolist(),
            "step": [at.get(day, -1) for day in marked["day"]],
            "kind": marked["kind"].map(numbers).tolist(),
            "n": marked["n"].tolist(),
        },
        "view": bounds(central(places)),
        "whole": bounds(places),
    }


def _place(row: Any) -> dict[str, Any]:
    shaded = areas(row) if row.mark in ("region", "wide") else ()
    codes = [area.country for area in shaded if area.admin1 is None]
    radius = 0 if codes or not shaded else round(extents.radius_km(row.lat, row.lon, shaded))
    return {
        "id": row.place_id,
        "name": row.place,
        "label": text.place(row.place, row.country),
        "lat": row.lat,
        "lon": row.lon,
        "mark": row.mark,
        "km": NEAR_KM if row.near else radius,
        "codes": codes,
    }


def areas(row: Any) -> tuple[Area, ...]:
    """What a place that is an area takes in; none where that is not known."""
    if row.feature == "country":
        return (Area(row.country, None),)
    if row.feature == "admin1":
        return (Area(row.country, row.admin1),)
    return regions.members(row.place_id or "")


def _steps(days: pd.Series, freq: str) -> list[dict[str, str]]:
    """Every period from the first to the last, those without anything too."""
    dated = days.dropna()
    if dated.empty:
        return []
    firsts = pd.date_range(dated.min(), dated.max(), freq="MS" if freq == "month" else "7D")
    ends = firsts + (pd.offsets.MonthEnd(0) if freq == "month" else pd.Timedelta(days=6))
    return [
        {"first": f"{first:%Y-%m-%d}", "last": f"{last:%Y-%m-%d}", "label": _label(first, last, freq)}
        for first, last in zip(firsts, ends, strict=True)
    ]


def _label(first: pd.Timestamp, last: pd.Timestamp, freq: str) -> str:
    return f"{first:%B %Y}" if freq == "month" else text.days(first, last)


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


def bounds(places: pd.DataFrame) -> list[list[float]]:
    """South-west and north-east corner, longitude first, that hold the places; the inhabited world for none."""
    if places.empty:
        return [[-120.0, -45.0], [150.0, 65.0]]
    west, east = _at_least(places["lon"].min(), places["lon"].max())
    south, north = _at_least(places["lat"].min(), places["lat"].max())
    return [[west, max(south, -80.0)], [east, min(north, 80.0)]]


def _at_least(low: float, high: float) -> tuple[float, float]:
    missing = max(0.0, LEAST_SPAN - (high - low)) / 2
    return math.floor((low - missing) * 1000) / 1000, math.ceil((high + missing) * 1000) / 1000


def alt(places: pd.DataFrame, shown: Shown) -> str:
    """What the map shows, for those who do not see it."""
    if places.empty:
        return f"A map without marks: no {NOUN[shown]} with a known position."
    most = places.sort_values("n", ascending=False, kind="stable").head(5)
    listed = ", ".join(f"{text.place(row.place, row.country)} ({row.n:,})" for row in each(most))
    return f"A map of {text.count(len(places), 'place')} by the number of {shown}; most: {listed}."


def table(places: pd.DataFrame, shown: Shown) -> pd.DataFrame:
    """The places drawn, the most first: for the list beside the map, and the export of what it shows."""
    ranked = places.sort_values("n", ascending=False, kind="stable")
    labels = [text.place(row.place, row.country) for row in each(ranked)]
    return pd.DataFrame(
        {
            "Place": labels,
            shown.capitalize(): ranked["n"].to_numpy(),
            "Position": [SHORT[mark] for mark in ranked["mark"]],
            "Mostly": ranked["kind"].to_numpy(),
            "Latitude": ranked["lat"].to_numpy(),
            "Longitude": ranked["lon"].to_numpy(),
            "Precision (UCDP where_prec)": ranked["where_prec"].to_numpy(),
            "Only near it": ranked["near"].to_numpy(),
            "Place id": ranked["place_id"].to_numpy(),
        }
    )


def short_table(places: pd.DataFrame, shown: Shown) -> pd.DataFrame:
    """The places drawn: what they are called, how much is there, how exact their position is, what it mostly is."""
    return table(places, shown)[["Place", shown.capitalize(), "Position", "Mostly"]]
