"""The map's geometry is the app's own and lies where the style says."""

import json
from itertools import pairwise

import pytest

from components import basemap
from components.theme import DARK, LIGHT
from sitrep.settings import ROOT

SOURCES = basemap.style(LIGHT)["sources"]


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_is_a_file_that_the_app_serves(name: str) -> None:
    address = SOURCES[name]["data"]
    assert address.startswith("/app/static/")
    features = json.loads((ROOT / "static" / address.removeprefix("/app/static/")).read_text("utf8"))["features"]
    assert features


def test_no_ring_of_land_jumps_over_the_180th_meridian() -> None:
    land = json.loads((ROOT / "static" / "land.geojson").read_text("utf8"))
    rings = [ring for feature in land["features"] for shape in feature["geometry"]["coordinates"] for ring in shape]
    jumps = [ring for ring in rings for (a, lat), (b, _) in pairwise(ring) if abs(a - b) > 180 and lat > -89]
    assert not jumps


def test_nothing_online_is_asked_for_unless_tiles_are_set() -> None:
    assert "http" not in json.dumps(basemap.style(DARK))
    tiles = basemap.Tiles("https://tiles.example/{z}/{x}/{y}.png", "Tiles by Example")
    assert basemap.style(DARK, tiles)["sources"]["tiles"]["attribution"] == "Tiles by Example"


def test_the_land_of_every_country_with_a_code_can_be_shaded() -> None:
    land = json.loads((ROOT / "static" / "land.geojson").read_text("utf8"))["features"]
    codes = [feature["properties"]["code"] for feature in land if feature["properties"]["code"]]
    assert len(codes) == len(set(codes))
    assert {"SY", "UA", "SD", "PS", "XK", "MM", "CD"} <= set(codes)


def test_borders_of_disputed_areas_are_told_apart() -> None:
    borders = json.loads((ROOT / "static" / "borders.geojson").read_text("utf8"))["features"]
    assert sorted(feature["properties"]["disputed"] for feature in borders) == [False, True]


def test_all_that_the_app_serves_is_credited() -> None:
    credits = (ROOT / "static" / "README.md").read_text("utf8")
    served = [path for path in (ROOT / "static").rglob("*") if path.is_file() and path.suffix not in {".md", ".pyc"}]
    assert [path.name for path in served if path.name not in credits] == []
