"""The middle of a country or region lies in the middle of its area, and carries GeoNames' number."""

from __future__ import annotations

import sqlite3

import pytest

from sitrep.reference import countries
from sitrep.reference.gazetteer import Gazetteer
from sitrep.reference.gazetteer._middle import middle


@pytest.mark.parametrize(
    ("code", "lat", "lon"),
    [("US", 39.8, -98.6), ("SO", 6, 46), ("NZ", -41.6, 173), ("CA", 60.5, -96.5), ("RU", 66, 95.6), ("CD", -2.9, 23.6)],
)
def test_a_country_lies_in_the_middle_of_its_area(code: str, lat: float, lon: float) -> None:
    country = countries.by_code(code)
    assert country is not None
    assert (country.lat, country.lon) == pytest.approx((lat, lon), abs=0.6)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([(0.0, 0.0), (0.0, 2.0), (2.0, 0.0), (2.0, 2.0), (0.1, 0.1), (0.2, 0.1)], (1.0, 1.0)),
        ([(10.0, 20.0)], (10.0, 20.0)),
        ([(10.0, 20.0), (10.0, 22.0)], (10.0, 21.0)),
        ([(1.0, 179.0), (1.0, -179.0), (-1.0, 179.0), (-1.0, -179.0)], (0.0, -180.0)),
    ],
)
def test_the_middle_of_towns_is_that_of_their_area(
    cells: list[tuple[float, float]], expected: tuple[float, float]
) -> None:
    assert middle(cells) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    ("name", "country", "geonameid"),
    [
        ("Queensland", "AU", 2152274),
        ("North Kivu", "CD", 206938),
        ("Borno State", "NG", 2346794),
        ("Texas", "US", 4736286),
        ("Zaporizhzhia Oblast", "UA", 687699),
        ("Punjab", "PK", 1167710),
        ("Punjab", "IN", 1259223),
    ],
)
def test_a_first_order_region_has_its_geonameid(gazetteer: Gazetteer, name: str, country: str, geonameid: int) -> None:
    found = {(place.country, place.geonameid) for place in gazetteer.candidates(name) if place.feature == "admin1"}
    assert (country, geonameid) in found


def test_every_country_and_most_first_order_regions_have_a_geonameid_of_their_own(gazetteer: Gazetteer) -> None:
    connection = sqlite3.connect(gazetteer.path)
    counted = "select feature, count(*), count(geonameid), count(distinct geonameid) from place group by feature"
    figures = {feature: numbers for feature, *numbers in connection.execute(counted)}
    assert figures["country"][0] == figures["country"][2] == len(countries.every())
    regions, numbered, distinct = figures["admin1"]
    assert numbered > 0.9 * regions
    assert distinct == numbered
