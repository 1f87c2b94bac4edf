"""Countries and territories: names, demonyms, ISO 3166-1 codes, centres (countries.csv; sources in README.md)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sitrep.reference.identity import normalised

TABLE = Path(__file__).with_name("countries.csv")


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory."""

    code: str
    """ISO 3166-1 alpha-2; XK for Kosovo."""
    name: str
    geonameid: int
    lat: float
    """Degrees north of a point near its middle."""
    lon: float
    continent: str
    """AF, AN, AS, EU, NA, OC or SA."""
    population: int
    neighbours: tuple[str, ...]
    """Codes of the countries that it borders."""
    demonyms: tuple[str, ...]
    """Words for its people and what is theirs, singular and plural: "Syrian", "Syrians"."""
    aliases: tuple[str, ...]
    """Other names, without a leading "the"."""


@lru_cache(maxsize=1)
def every() -> tuple[Country, ...]:
    """All countries, by code."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        return tuple(_country(row) for row in csv.DictReader(lines, delimiter="|"))


def by_code(code: str | None) -> Country | None:
    """The country with this ISO 3166-1 alpha-2 code."""
    return _codes().get(code or "")


def by_name(name: str) -> Country | None:
    """The country called `name`: "Syria", "the U.S.", "Britain". "us" and "US" differ, so capitals count there."""
    return _names().get(_name_key(name))


def demonym(word: str) -> Country | None:
    """The country whose people or things are called `word`: "Syrian", "Syrians", "Frenchmen"; None for "syrian"."""
    return _demonyms().get(word.removesuffix("'s").removesuffix("’s").rstrip("'’"))


def demonyms() -> dict[str, Country]:
    """Every demonym as written, with its country."""
    return dict(_demonyms())


def _country(row: dict[str, str]) -> Country:
    several = {name: tuple(filter(None, row[name].split(";"))) for name in ("neighbours", "demonyms", "aliases")}
    return Country(
        code=row["code"],
        name=row["name"],
        geonameid=int(row["geonameid"]),
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        continent=row["continent"],
        population=int(row["population"] or 0),
        **several,
    )


def _name_key(name: str) -> str:
    """`name` folded, but short capitals kept: the pronoun "us" is no country."""
    bare = name.strip().removeprefix("the ").removeprefix("The ").replace(".", "")
    return bare if len(bare) <= 3 else normalised(name)


@lru_cache(maxsize=1)
def _codes() -> dict[str, Country]:
    return {country.code: country for country in every()}


@lru_cache(maxsize=1)
def _names() -> dict[str, Country]:
    main = {_name_key(country.name): country for country in every()}
    return {_name_key(alias): country for country in _smallest_first() for alias in country.aliases} | main


@lru_cache(maxsize=1)
def _demonyms() -> dict[str, Country]:
    return {word: country for country in _smallest_first() for word in country.demonyms}


def _smallest_first() -> list[Country]:
    """So that of two countries with one word the larger is found: "Congo", "Congolese", "Dominican"."""
    return sorted(every(), key=lambda country: country.population)
