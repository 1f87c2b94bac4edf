"""What a region over borders, or over several first-order regions, takes in (places/region_members.csv).

"Donbas" is two oblasts of Ukraine, "the Sahel" seven countries. A region smaller than a first-order region ("Eastern
Ghouta") has no members: it lies in one, and does not hold one.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sitrep.reference import countries
from sitrep.reference.identity import entity_id, slug

TABLE = Path(__file__).parent / "places" / "region_members.csv"
_CONTINENT = "continent "


@dataclass(frozen=True, slots=True)
class Area:
    """A country, or one of its first-order regions."""

    country: str
    """ISO 3166-1 alpha-2."""
    admin1: str | None
    """Name of the first-order region as in the gazetteer; None for the whole country."""


def members(entity: str) -> tuple[Area, ...]:
    """The areas that the place with this entity id takes in; none where it is no such region."""
    return _by_entity().get(entity, ())


def called(name: str) -> tuple[str, ...]:
    """The entity ids of the regions of this name, written in any case: "sahel"."""
    return _by_name().get(name.casefold(), ())


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in _rows():
        found[row["region"].casefold()] = (*found.get(row["region"].casefold(), ()), _entity(row))
    return found


@lru_cache(maxsize=1)
def _by_entity() -> dict[str, tuple[Area, ...]]:
    return {_entity(row): tuple(_areas(row["members"])) for row in _rows()}


def _rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="|"))


def _entity(row: dict[str, str]) -> str:
    return entity_id("place", "sitrep:" + slug(f"{row['region']} {row['country'] or 'world'} region"))


def _areas(listed: str) -> list[Area]:
    """ "ML/Gao Region;NE;continent EU" -> a region, a country, and all countries of a continent."""
    areas: list[Area] = []
    for member in listed.split(";"):
        if member.startswith(_CONTINENT):
            continent = member.removeprefix(_CONTINENT)
            areas += [Area(country.code, None) for country in countries.every() if country.continent == continent]
        else:
            code, _, region = member.partition("/")
            areas.append(Area(code, region or None))
    return areas
