"""Places by name: towns, regions, countries, waters, camps, crossings (sources in reference/README.md).

The table is built once, from installed packages and the curated tables of `reference/places/`, into one read-only
SQLite file; opening it costs milliseconds.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from sitrep import settings
from sitrep.records import Feature
from sitrep.reference import countries
from sitrep.reference.gazetteer import _affixes, _build, _common, locking
from sitrep.reference.gazetteer._spelling import key, plain

__all__ = ["Gazetteer", "GazetteerPlace", "build", "is_current", "key", "open_", "plain"]

build = _build.build

NAME, ALTERNATE, SPELLING = 0, 1, 2
"""How a name fits a place: it is its name (or a curated one), one of its other names, or a like transliteration."""

SHORTEST_KEY = 5
"""Letters: of shorter names too many fold together ("Omar", "Omer")."""
_ARABIC = "AE BH DJ DZ EG EH ER IQ IL IR JO KM KW LB LY MA ML MR NG NE OM PS QA SA SD SO SS SY TD TN TR YE"
ARABIC = frozenset(_ARABIC.split())
"""Countries with places that have the Arabic article."""
_ARTICLE = re.compile(r"(?:al|el|ul|a[dnrstz]|e[dnrstz]|ash|esh)[ -]", re.IGNORECASE)
_REGIONS = frozenset({"admin1", "admin2"})
_LAST_VOWEL = {"a": "i", "i": "a"}


@dataclass(frozen=True, slots=True)
class GazetteerPlace:
    """One place that a name may mean."""

    id: str
    """`geonames:<id>` or `sitrep:<slug>`; with `identity.entity_id("place", id)` the id of its entity."""
    geonameid: int | None
    name: str
    lat: float
    """Degrees north, WGS 84; of a region or country a point near its middle."""
    lon: float
    country: str | None
    """ISO 3166-1 alpha-2; None for what lies in several countries."""
    admin1: str | None
    """Name of the first-order region that it lies in or is."""
    feature: Feature
    population: int
    fit: int = NAME
    """NAME, ALTERNATE or SPELLING."""


class Gazetteer:
    """An open gazetteer. Any thread may use it: each has its own connection."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self.candidates = lru_cache(maxsize=8192)(self._candidates)
        """candidates(name) -> tuple of all places that `name` may mean, best fit and largest first."""

    def known(self, names: Iterable[str], min_population: int = 0) -> set[str]:
        """Those of `names` that are a place's name by themselves.

        Left out are names that are as often a common word or a person ("Of", "Reading", "Madison"), unless curated,
        and towns of fewer than `min_population` people; countries, regions, waters and sites always count.
        """
        by_plain = {name: plain(name) for name in names if _may_be_place(name)}
        found = self._places_named(set(by_plain.values()), min_population)
        rest = {name: key(name) for name in by_plain if by_plain[name] not in found and len(key(name)) >= SHORTEST_KEY}
        spelt = self._places_spelt(set(rest.values()), max(min_population, 1000))
        short = {name for name in by_plain if len(name) < 5 and countries.by_name(name)}
        return short | {name for name in by_plain if by_plain[name] in found or rest.get(name) in spelt}

    def _places_named(self, plains: set[str], min_population: int) -> set[str]:
        return self._among(
            "select plain from name join place on place.id = name.place where plain in ({}) "
            f"and (population >= {int(min_population)} or feature != 'town') and (main or population >= 1000)",
            plains,
        )

    def _places_spelt(self, keys: set[str], min_population: int) -> set[str]:
        return self._among(
            "select key from spelling join place on place.id = spelling.place where key in ({}) "
            f"and (population >= {int(min_population)} or feature != 'town')",
            keys,
        )

    def _among(self, statement: str, values: set[str]) -> set[str]:
        found: set[str] = set()
        for some in _batches(values):
            rows = self._connection().execute(statement.format(",".join("?" * len(some))), some)
            found.update(row[0] for row in rows)
        return found

    def _candidates(self, name: str) -> tuple[GazetteerPlace, ...]:
        bare, kinds = _affixes.parted(name)
        found = self._look_up(name)
        if kinds and bare != name:
            found = [*found, *(place for place in self._look_up(bare) if place.feature in kinds)]
        unique = {place.id: place for place in reversed(found)}
        return tuple(sorted(unique.values(), key=lambda place: (place.fit, -place.population)))

    def _look_up(self, name: str) -> list[GazetteerPlace]:
        country = countries.by_name(name)
        found = [] if country is None else [*self._rows(_BY_REF, f"geonames:{country.geonameid}")]
        if len(name) > 2:  # "N.Y." but not "NY", which may be anything
            found += self._rows(_BY_NAME, plain(name))
        if found and (article := _ARTICLE.match(name)) and all(place.feature in _REGIONS for place in found):
            found += self._without_article(name[article.end() :])  # "Al-Raqqa": the city as well as its governorate
        return found or self._spelt_alike(name)

    def _without_article(self, name: str) -> list[GazetteerPlace]:
        towns = (place for place in self._rows(_BY_NAME, plain(name)) if place.feature == "town")
        return [replace(place, fit=SPELLING) for place in towns if place.country in ARABIC]

    def _spelt_alike(self, name: str) -> list[GazetteerPlace]:
        """Places with a name that differs from `name` only as transliterations do."""
        folded = key(name)
        if len(folded) < SHORTEST_KEY:
            return []
        found = [*self._rows(_BY_SPELLING, folded)]
        if not found and (last := _LAST_VOWEL.get(folded[-1])):  # Kobane, Kobani
            found = [*self._rows(_BY_SPELLING, folded[:-1] + last)]
        if _ARTICLE.match(name):
            found = [place for place in found if place.country in ARABIC]
        return found

    def _rows(self, statement: str, value: str) -> Iterator[GazetteerPlace]:
        for row in self._connection().execute(statement, (value,)):
            yield GazetteerPlace(*row)

    def _connection(self) -> sqlite3.Connection:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(f"{self.path.as_uri()}?mode=ro&immutable=1", uri=True)
            self._local.connection = connection
        return connection


def _batches(values: set[str], size: int = 800) -> Iterator[list[str]]:
    """SQLite takes 999 parameters on its oldest versions in use."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some


def _may_be_place(name: str) -> bool:
    if len(name) < 5 and countries.by_name(name):
        return True
    return len(name) > 2 and plain(name) not in _common.words()


_COLUMNS = "ref, geonameid, place.name, lat, lon, country, admin1, feature, population"
_BY_REF = f"select {_COLUMNS}, {NAME} from place where ref = ?"
_BY_NAME = f"select {_COLUMNS}, 1 - main from name join place on place.id = name.place where plain = ?"
_BY_SPELLING = f"select {_COLUMNS}, {SPELLING} from spelling join place on place.id = spelling.place where key = ?"


def open_(path: Path | None = None) -> Gazetteer:
    """The gazetteer at `path` (default: `settings.gazetteer_path`), built first where it is missing or out of date."""
    return _opened(path.resolve() if path else settings.current().gazetteer_path)


@lru_cache(maxsize=4)
def _opened(path: Path) -> Gazetteer:
    if not is_current(path):
        with locking.held(path):
            if not is_current(path):  # else another process built it while this one waited
                build(path)
    return Gazetteer(path)


def is_current(path: Path) -> bool:
    """Whether `path` is a gazetteer built from the sources and tables that are there now."""
    if not path.is_file():
        return False
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        (stored,) = connection.execute("select fingerprint from about").fetchone()
        connection.close()
    except (sqlite3.Error, TypeError):
        return False
    return bool(stored == _build.fingerprint())
