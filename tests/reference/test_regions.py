"""Regions over borders hold countries and first-order regions that exist, and small ones hold none."""

import csv
import sqlite3

import pytest

from sitrep.reference import countries, regions
from sitrep.reference.gazetteer import Gazetteer
from sitrep.reference.identity import entity_id
from sitrep.reference.regions import Area


def region(gazetteer: Gazetteer, name: str) -> str:
    """Entity id of the region called `name`."""
    (found,) = {place.id for place in gazetteer.candidates(name) if place.feature == "region"}
    return entity_id("place", found)


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("Donbas", Area("UA", "Luhansk Oblast"), Area("UA", "Kharkiv Oblast")),
        ("the Sahel", Area("ML", None), Area("NG", None)),
        ("Horn of Africa", Area("SO", None), Area("KE", None)),
        ("Darfur", Area("SD", "Central Darfur"), Area("SD", None)),
        ("Kurdistan", Area("IQ", "Erbil Governorate"), Area("IQ", None)),
        ("Kashmir", Area("PK", "Azad Kashmir"), Area("PK", "Punjab")),
        ("Middle East", Area("YE", None), Area("PK", None)),
        ("Europe", Area("UA", None), Area("TR", None)),
        ("Lake Chad basin", Area("CM", "Far North"), Area("CM", None)),
        ("Sinai", Area("EG", "North Sinai"), Area("EG", "Cairo")),
        ("the Kivus", Area("CD", "North Kivu"), Area("CD", "Ituri")),
    ],
)
def test_a_region_holds_what_lies_in_it_and_no_more(
    gazetteer: Gazetteer, name: str, inside: Area, outside: Area
) -> None:
    members = regions.members(region(gazetteer, name))
    assert inside in members
    assert outside not in members


@pytest.mark.parametrize("name", ["Eastern Ghouta", "Swat Valley", "Golden Triangle", "Korengal Valley"])
def test_a_region_smaller_than_a_province_holds_none(gazetteer: Gazetteer, name: str) -> None:
    found = gazetteer.candidates(name)
    assert found
    assert regions.members(entity_id("place", found[0].id)) == ()


def test_the_table_names_regions_and_areas_that_the_gazetteer_has(gazetteer: Gazetteer) -> None:
    connection = sqlite3.connect(gazetteer.path)
    known = set(connection.execute("select country, name from place where feature = 'admin1'"))
    refs = {entity_id("place", ref) for (ref,) in connection.execute("select ref from place where feature = 'region'")}
    for entity, members in regions._by_entity().items():
        assert entity in refs, members
        for area in members:
            assert countries.by_code(area.country), area
            assert area.admin1 is None or (area.country, area.admin1) in known, area


def test_no_region_stands_twice_in_the_table() -> None:
    with regions.TABLE.open(encoding="utf8", newline="") as lines:
        rows = [(row["region"], row["country"]) for row in csv.DictReader(lines, delimiter="|")]
    assert len(rows) == len(set(rows))
