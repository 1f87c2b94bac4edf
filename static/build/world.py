"""Make land.geojson, borders.geojson and countries.geojson from world-atlas's countries-50m.json.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    PYTHONPATH=. python static/build/world.py package/countries-50m.json

Each area of land carries its country's code, so that the map can shade a country that only its name places.

Rings that cross the 180th meridian are unwrapped: MapLibre would draw a band around the world for each.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from sitrep.reference import countries as known

STATIC = Path(__file__).resolve().parent.parent
DECIMALS = 3
"""About 100 m, finer than the source."""

Ring = list[tuple[float, float]]

NAMES = {
    "Antigua and Barb.": "Antigua and Barbuda",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Central African Rep.": "Central African Republic",
    "Congo": "Republic of the Congo",
    "Dem. Rep. Congo": "DR Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "eSwatini": "Eswatini",
    "Faeroe Is.": "Faroe Islands",
    "Falkland Is.": "Falkland Islands",
    "Fr. Polynesia": "French Polynesia",
    "Macedonia": "North Macedonia",
    "Marshall Is.": "Marshall Islands",
    "N. Cyprus": "Northern Cyprus",
    "S. Sudan": "South Sudan",
    "Solomon Is.": "Solomon Islands",
    "St. Kitts and Nevis": "St Kitts and Nevis",
    "St. Vin. and Gren.": "St Vincent and the Grenadines",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
}
"""Natural Earth's abbreviations written out."""

CODES = {"Palestine": "PS", "S. Geo. and the Is.": "GS", "Fr. S. Antarctic Lands": "TF", "St-Martin": "MF"}
CODES |= {"St-Barthélemy": "BL", "Micronesia": "FM", "Vatican": "VA", "Côte d'Ivoire": "CI", "Macao": "MO"}
CODES |= {"N. Mariana Is.": "MP", "U.S. Virgin Is.": "VI", "British Virgin Is.": "VG", "Br. Indian Ocean Ter.": "IO"}
CODES |= {"Pitcairn Is.": "PN", "Cayman Is.": "KY", "Turks and Caicos Is.": "TC", "Cook Is.": "CK"}
CODES |= {"Wallis and Futuna Is.": "WF", "Heard I. and McDonald Is.": "HM"}
"""Codes of those that Natural Earth calls by a name that `reference.countries` has not."""

DISPUTED = {"Siachen Glacier", "Kosovo", "W. Sahara", "Somaliland", "N. Cyprus", "Palestine"}
"""Where the area itself is disputed, all its borders are drawn as such."""

UNLABELLED = {"Siachen Glacier", "Indian Ocean Ter.", "Ashmore and Cartier Is.", "Br. Indian Ocean Ter."}


def main(source: Path) -> None:
    """Write the three files beside this folder."""
    topology = json.loads(source.read_text())
    arcs = [_arc(steps, topology["transform"]) for steps in topology["arcs"]]
    countries = topology["objects"]["countries"]["geometries"]
    _write("land", [_land(country, arcs) for country in countries])
    _write("borders", [_borders(countries, arcs, is_disputed) for is_disputed in (False, True)])
    _write("countries", [_label(country, arcs) for country in countries if _name(country) not in UNLABELLED])


def _arc(steps: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    places = np.cumsum(np.array(steps), axis=0) * transform["scale"] + transform["translate"]
    return [(float(lon), float(lat)) for lon, lat in places]


def _ring(indexes: list[int], arcs: list[Ring]) -> Ring:
    ring: Ring = []
    for index in indexes:
        line = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring.extend(line if not ring else line[1:])
    return _unwrapped(ring)


def _unwrapped(line: Ring) -> Ring:
    """The line without jumps over the 180th meridian; one that goes around the pole is closed along it."""
    out = [line[0]]
    for lon, lat in line[1:]:
        turns = round((out[-1][0] - lon) / 360)
        out.append((lon + 360 * turns, lat))
    if abs(out[0][0] - out[-1][0]) > 180:
        out += [(out[-1][0], -90.0), (out[0][0], -90.0), out[0]]
    return out


def _polygons(geometry: dict[str, Any], arcs: list[Ring]) -> list[list[Ring]]:
    shapes = geometry.get("arcs", [])
    shapes = [shapes] if geometry["type"] == "Polygon" else shapes
    return [[_ring(ring, arcs) for ring in shape] for shape in shapes]


def _land(geometry: dict[str, Any], arcs: list[Ring]) -> dict[str, Any]:
    return _feature(
        "MultiPolygon", [[_rounded(r) for r in p] for p in _polygons(geometry, arcs)], {"code": _code(geometry)}
    )


def _code(country: dict[str, Any]) -> str:
    found = known.by_name(_name(country)) or known.by_name(country["properties"]["name"])
    return found.code if found else CODES.get(country["properties"]["name"], "")


def _borders(countries: list[dict[str, Any]], arcs: list[Ring], is_disputed: bool) -> dict[str, Any]:
    """Lines that two countries share; a coast belongs to one."""
    uses = Counter(index for country in countries for index in _lines(country))
    disputed = {
        index for country in countries if country["properties"]["name"] in DISPUTED for index in _lines(country)
    }
    lines = [i for i, n in sorted(uses.items()) if n > 1 and (i in disputed) == is_disputed]
    return _feature("MultiLineString", [_rounded(_unwrapped(arcs[i])) for i in lines], {"disputed": is_disputed})


def _lines(country: dict[str, Any]) -> list[int]:
    return [index if index >= 0 else ~index for index in _flat(country.get("arcs", []))]


def _flat(nested: list[Any]) -> list[int]:
    return [i for part in nested for i in (_flat(part) if isinstance(part, list) else [part])]


def _label(country: dict[str, Any], arcs: list[Ring]) -> dict[str, Any]:
    largest = max((shape[0] for shape in _polygons(country, arcs)), key=_area)
    properties = {"name": _name(country), "area": round(_area(largest), 1)}
    return _feature("Point", _rounded([_middle(largest)])[0], properties)


def _name(country: dict[str, Any]) -> str:
    name: str = country["properties"]["name"]
    return NAMES.get(name, name)


def _area(ring: Ring) -> float:
    """Square degrees at the equator, the shrinking of degrees toward the poles allowed for."""
    lon, lat = np.array(ring).T
    area = abs(np.dot(lon, np.roll(lat, 1)) - np.dot(lat, np.roll(lon, 1))) / 2
    return float(area * np.cos(np.radians(lat.mean())))


def _middle(ring: Ring, steps: int = 48) -> tuple[float, float]:
    """The point of a grid over the ring that is inside and farthest from its line: where a label has most room."""
    corners = np.array(ring)
    (west, south), (east, north) = corners.min(axis=0), corners.max(axis=0)
    lons, lats = np.meshgrid(np.linspace(west, east, steps), np.linspace(south, north, steps))
    grid = np.column_stack([lons.ravel(), lats.ravel()])
    inside = np.array([_inside(point, corners) for point in grid])
    grid = grid[inside] if inside.any() else corners.mean(axis=0, keepdims=True)
    room = [np.hypot(*((corners - point) * [np.cos(np.radians(point[1])), 1.6]).T).min() for point in grid]
    lon, lat = grid[int(np.argmax(room))]
    return float(lon), float(lat)


def _inside(point: np.ndarray, corners: np.ndarray) -> bool:
    x, y = point
    ax, ay = corners.T
    bx, by = np.roll(corners, -1, axis=0).T
    with np.errstate(divide="ignore", invalid="ignore"):
        crossed = ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    return bool(crossed.sum() % 2)


def _rounded(line: Ring) -> list[list[float]]:
    return [[round(lon, DECIMALS), round(lat, DECIMALS)] for lon, lat in line]


def _feature(kind: str, coordinates: Any, properties: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": properties or {},
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def _write(name: str, features: list[dict[str, Any]]) -> None:
    collection = {"type": "FeatureCollection", "features": features}
    (STATIC / f"{name}.geojson").write_text(
        json.dumps(collection, separators=(",", ":"), ensure_ascii=False), encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
