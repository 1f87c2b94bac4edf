"""The curated tables of places agree with GeoNames on where things are, and hold nothing twice."""

from __future__ import annotations

import csv
import sqlite3
from collections import Counter, defaultdict

import numpy as np
import pytest
from numpy.typing import NDArray

from sitrep.reference.gazetteer import Gazetteer, _sources, _spelling

MARGIN_KM = 60.0
"""Towns are sparse in deserts and mountains: a place may lie nearer to a town across the border."""

REMOTE = {
    *("Rukban camp", "al-Tanf", "Trebil crossing", "al-Walid crossing", "Kornoi", "Tine"),
    *("Renk", "Maban", "Pagak", "Kajo Keji", "Bure"),
}
"""Border places without a town of their own country near; they lie inside its outline in Natural Earth 1:50m."""

Row = dict[str, str]
Towns = dict[str, tuple[NDArray[np.float64], list[str]]]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    found: list[Row] = []
    for path in _sources.tables():
        with path.open(encoding="utf8", newline="") as lines:
            found += csv.DictReader(lines, delimiter="|")
    return found


@pytest.fixture(scope="module")
def towns(gazetteer: Gazetteer) -> Towns:
    """Country -> unit vectors of its towns and the first-order region of each."""
    connection = sqlite3.connect(gazetteer.path)
    listed = defaultdict(list)
    for country, lat, lon, region in connection.execute(
        "select country, lat, lon, admin1 from place where feature = 'town' and geonameid is not null"
    ):
        listed[country].append((lat, lon, region or ""))
    return {
        country: (vectors(np.array([place[:2] for place in places])), [place[2] for place in places])
        for country, places in listed.items()
    }


def vectors(places: NDArray[np.float64]) -> NDArray[np.float64]:
    lat, lon = np.radians(places).T
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def kilometres(row: Row, towns: NDArray[np.float64]) -> NDArray[np.float64]:
    here = vectors(np.array([[float(row["lat"]), float(row["lon"])]]))[0]
    return np.asarray(6371 * np.arccos(np.clip(towns @ here, -1, 1)))


def test_every_site_lies_in_its_country(rows: list[Row], towns: Towns) -> None:
    wrong = []
    for row in rows:
        if (
            row["name"] in REMOTE
            or row["feature"] not in ("site", "town")
            or not row["lat"]
            or row["country"] not in towns
        ):
            continue
        own = kilometres(row, towns[row["country"]][0]).min()
        nearest = min(kilometres(row, unit_vectors).min() for unit_vectors, _ in towns.values())
        if own > nearest + MARGIN_KM:
            wrong.append((row["name"], row["country"], round(own - nearest)))
    assert wrong == []


def test_every_site_lies_in_its_first_order_region(rows: list[Row], towns: Towns) -> None:
    wrong = []
    for row in rows:
        if row["name"] in REMOTE or row["feature"] not in ("site", "town") or not row["lat"] or not row["admin1"]:
            continue
        distances, regions = kilometres(row, towns[row["country"]][0]), towns[row["country"]][1]
        inside = [far for far, region in zip(distances, regions, strict=True) if region == row["admin1"]]
        if not inside or min(inside) > distances.min() + MARGIN_KM:
            wrong.append((row["name"], row["country"], row["admin1"]))
    assert wrong == []


def test_no_place_stands_in_the_tables_twice(rows: list[Row]) -> None:
    seen = Counter((_sources.slug(row["name"]), row["country"], row["feature"]) for row in rows)
    assert [place for place, count in seen.items() if count > 1] == []
    numbers = Counter(row["geonameid"] for row in rows if row["geonameid"])
    assert [number for number, count in numbers.items() if count > 1] == []


def test_a_renamed_town_is_one_that_geonames_has(rows: list[Row], gazetteer: Gazetteer) -> None:
    connection = sqlite3.connect(gazetteer.path)
    known = dict(connection.execute("select geonameid, country from place where feature = 'town'"))
    wrong = [row["name"] for row in rows if row["feature"] == "town" and row["geonameid"]
             and known.get(int(row["geonameid"])) != row["country"]]  # fmt: skip
    assert wrong == []


def test_the_tables_hold_what_war_news_names(rows: list[Row]) -> None:
    assert len(rows) >= 2200
    assert all(_spelling.plain(row["name"]) for row in rows)
