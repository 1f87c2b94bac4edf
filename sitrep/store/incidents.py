"""Keeps incidents joined: what has yet to be joined is joined with what lies near it, the rest is left alone.

An actual event whose `incident` is null waits. Saving, replacing and removing articles leave such events; `rejoin`
takes them, so that an import that was killed in between is completed by the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from math import floor
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, bindparam, delete, or_, select, update

from sitrep.records import Incident, Report
from sitrep.store import schema
from sitrep.store.engine import Store

AT_ONCE = 500
"""Values in one statement; SQLite takes 32,766."""
WIDE = 4
"""UCDP where_prec from which on a place is no point: a region of the first order, a country."""
BESIDE = 0.5
"""Degrees within which places lie beside each other."""
TEXTS_KEPT = 256
"""Articles whose 4-grams are kept while incidents are summed up."""

Grams = frozenset[int]


class Joining(Protocol):
    """What `sitrep.resolve.incidents` offers."""

    def near(self, report: Report) -> tuple[date | None, date | None]:
        """First and last day on which it may have happened."""

    def near_by(self, reports: Sequence[Report], others: Sequence[Report]) -> list[Report]:
        """Those of `others` that are near one of `reports` in kind, place and time."""

    def touching(self, reports: Sequence[Report], others: Sequence[Report]) -> list[Report]:
        """Those of `others` that evidence ties to one of `reports`."""

    def partition(self, reports: Iterable[Report]) -> list[list[Report]]:
        """The reports of each incident."""

    def copies(self, reports: Sequence[Report], grams_of: Callable[[str], Grams]) -> Mapping[str, str]:
        """Article -> article whose text it prints."""

    def grams(self, text: str) -> Grams:
        """What copies are told by."""

    def incident(self, reports: Sequence[Report], copy_of: Mapping[str, str]) -> Incident:
        """What the reports tell together."""


def rejoin(store: Store, joining: Joining, *, whole: bool = False) -> int:
    """Join what waits, in one transaction; the number of incidents made anew. `whole`: everything, from scratch."""
    with store.reading() as connection:
        if not whole and connection.execute(select(schema.event.c.id).where(_waits()).limit(1)).first() is None:
            return 0
    with store.writing() as connection:
        if whole:
            connection.execute(update(schema.event).values(incident=None, copy_of=None))
            connection.execute(delete(schema.incident))
        found = _Found(connection)
        found.add(_asked().where(_waits()))
        if not whole:
            _widen(found, joining)
        return _write(connection, found, joining)


def free(connection: Connection, article_ids: Iterable[int]) -> None:
    """Let the other reports of these articles' incidents wait: the articles are about to change or go."""
    table = schema.event
    for some in _parts(list(article_ids)):
        asked = select(table.c.incident).where(table.c.article_id.in_(some), table.c.incident.is_not(None)).distinct()
        _dissolve(connection, list(connection.execute(asked).scalars()))


def _dissolve(connection: Connection, incidents: Sequence[str]) -> None:
    for some in _parts(incidents):
        connection.execute(
            update(schema.event).where(schema.event.c.incident.in_(some)).values(incident=None, copy_of=None)
        )
        connection.execute(delete(schema.incident).where(schema.incident.c.id.in_(some)))


def _waits() -> ColumnElement[bool]:
    return and_(schema.event.c.incident.is_(None), schema.event.c.modality == "actual")


class _Found:
    """The reports read so far, and where they are stored."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.reports: dict[str, Report] = {}
        self.event_ids: dict[str, int] = {}
        self.article_ids: dict[str, int] = {}
        self.incidents: dict[str, str | None] = {}

    def add(self, asked: Select[Any]) -> list[Report]:
        """Read the rows; returns the reports that are new."""
        new = []
        for row in self._connection.execute(asked).mappings().all():
            report = _report(row)
            if report.key in self.reports:
                continue
            self.reports[report.key] = report
            self.event_ids[report.key], self.article_ids[report.article] = row["id"], row["article_id"]
            self.incidents[report.key] = row["incident"]
            new.append(report)
        return new

    def of(self, incidents: Iterable[str]) -> list[Report]:
        """Read all reports of these incidents; returns those that are new."""
        parts = _parts(sorted(set(incidents)))
        return [report for some in parts for report in self.add(_asked().where(schema.event.c.incident.in_(some)))]

    def rough(self, asked: Select[Any]) -> list[Report]:
        """Read incidents as if each were one report, its id for a key."""
        return [_rough(row) for row in self._connection.execute(asked).mappings().all()]

    def drop(self, reports: Iterable[Report]) -> None:
        """Forget these."""
        for report in reports:
            del self.reports[report.key]


def _widen(found: _Found, joining: Joining) -> None:
    """Add all reports of the incidents that evidence ties to those found, and of those tied to these in turn.

    Nothing outside bears on how these are joined, so that the outcome is that of joining all at once.
    """
    new = list(found.reports.values())
    while new:
        rough = [incident for asked in _around(new, joining) for incident in found.rough(asked)]
        beside = found.of(incident.key for incident in joining.near_by(new, rough))
        touched = {found.incidents[report.key] for report in joining.touching(new, beside)}
        found.drop(report for report in beside if found.incidents[report.key] not in touched)
        new = [report for report in beside if report.key in found.reports]


Where = tuple[str | None, float | None, float | None]
"""Country, and the south and west of a square of a degree; None where that is not known or it is wider."""


def _around(reports: Sequence[Report], joining: Joining) -> Iterator[Select[Any]]:
    """What asks for the incidents near in place and time."""
    table = schema.incident
    by_place: dict[Where, list[tuple[date, date]]] = {}
    tolls: set[int] = set()
    days: set[date] = set()
    for report in reports:
        first, last = joining.near(report)
        is_one_day = report.start_date == (report.end_date or report.start_date)
        if report.lat is None and report.start_date is not None and is_one_day:
            days.add(report.start_date)
        if first is not None and last is not None:
            by_place.setdefault(_where(report), []).append((first, last))
            tolls |= {toll for toll in (report.fatalities, report.injuries) if toll is not None}
    for some_days in _parts(sorted(days)):
        # what has no known position may lie beside any place of its day
        on_day = [and_(table.c.near_from <= day, table.c.near_to >= day) for day in some_days]
        yield _asked_roughly().where(or_(*on_day))
    for where, spans in by_place.items():
        for some in _parts(_merged(spans)):
            overlaps = [and_(table.c.near_from <= last, table.c.near_to >= first) for first, last in some]
            is_there = _lies_at(where, tolls)
            yield _asked_roughly().where(is_there, or_(*overlaps))


def _where(report: Report) -> Where:
    if report.lat is None or report.lon is None or report.place is None or (report.where_prec or 1) >= WIDE:
        return report.country, None, None
    return report.country, floor(report.lat), floor(report.lon)


def _lies_at(where: Where, tolls: Iterable[int]) -> ColumnElement[bool]:
    """Incidents in or beside the square, and those that are placed no better than by country or region."""
    table = schema.incident
    country, south, west = where
    is_vague = or_(table.c.lat.is_(None), table.c.where_prec >= WIDE)
    of_country = or_(table.c.country == country, table.c.country.is_(None))
    if country is None:
        told = [table.c.fatalities.in_(list(tolls)), table.c.injuries.in_(list(tolls))] if tolls else []
        return or_(is_vague, *told)
    if south is None or west is None:
        return of_country
    is_beside = and_(
        table.c.lat.between(south - BESIDE, south + 1 + BESIDE), table.c.lon.between(west - BESIDE, west + 1 + BESIDE)
    )
    return or_(is_beside, and_(is_vague, of_country))


def _merged(spans: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """Spans that overlap as one."""
    merged: list[tuple[date, date]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    return merged


def _parts(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE))


_EVENT = (
    *("event_type", "sub_event_type", "place_id", "place", "lat", "lon", "where_prec", "start_date", "end_date"),
    *("date_prec", "fatalities", "fatalities_low", "fatalities_high", "injuries", "is_background", "sentence"),
)


def _asked() -> Select[Any]:
    """All that a report is made of."""
    table, article, entity = schema.event, schema.article, schema.entity
    own = [table.c[name] for name in ("id", "article_id", "incident", "weapons", "parties", *_EVENT)]
    of_article = (article.c.content_hash, article.c.published_on, schema.source.c.name.label("outlet"))
    return (
        select(*own, schema.mention.c.start, *of_article, entity.c.country, entity.c.admin1, entity.c.feature)
        .select_from(table)
        .join(schema.mention, schema.mention.c.id == table.c.id)
        .join(article, article.c.id == table.c.article_id)
        .join(schema.source, schema.source.c.id == article.c.source_id)
        .outerjoin(entity, entity.c.id == table.c.place_id)
    )


def _report(row: RowMapping) -> Report:
    article = f"{row['content_hash']}|{row['outlet']}"
    parties = row["parties"]
    return Report(
        key=f"{article}|{row['id'] % schema.FIRST_MENTION}",
        article=article,
        weapons=tuple(filter(None, row["weapons"].split("; "))),
        actors=tuple((entity, words) for entity, words in parties["actors"]),
        targets=tuple((entity, words) for entity, words in parties["targets"]),
        **{name: row[name] for name in _EVENT},
        **{name: row[name] for name in ("start", "published_on", "outlet", "country", "admin1", "feature")},
    )


_ROUGH = (
    *("id", "event_type", "sub_event_type", "place_id", "place", "country", "lat", "lon", "where_prec", "near_from"),
    *("near_to", "fatalities", "injuries"),
)


def _asked_roughly() -> Select[Any]:
    """Incidents, with the province in which each lies: a town is compared with what its province tells."""
    table, entity = schema.incident, schema.entity
    own = [table.c[name] for name in _ROUGH]
    return select(*own, entity.c.admin1).outerjoin_from(table, entity, entity.c.id == table.c.place_id)


def _rough(row: RowMapping) -> Report:
    days = {"start_date": row["near_from"], "end_date": row["near_to"]}
    return Report(key=row["id"], article=row["id"], **days, **{name: row[name] for name in (*_SAME, "admin1")})


_SAME = tuple(name for name in _ROUGH if name not in ("id", "near_from", "near_to"))


def _write(connection: Connection, found: _Found, joining: Joining) -> int:
    """Write the incidents of all reports found in place of those that they were of."""
    _dissolve(connection, sorted(filter(None, {found.incidents[key] for key in found.reports})))
    grams_of = _grams_of(connection, found.article_ids, joining)
    incidents, members = [], []
    for reports in joining.partition(found.reports.values()):
        copy_of = joining.copies(reports, grams_of)
        incident = joining.incident(reports, copy_of)
        incidents.append(asdict(incident))
        for report in reports:
            original = copy_of.get(report.article)
            copied = found.article_ids[original] if original else None
            members.append({"event_id": found.event_ids[report.key], "of": incident.id, "copied": copied})
    if incidents:
        connection.execute(schema.incident.insert(), incidents)
        table = schema.event
        joined = update(table).where(table.c.id == bindparam("event_id"))
        connection.execute(joined.values(incident=bindparam("of"), copy_of=bindparam("copied")), members)
    return len(incidents)


def _grams_of(connection: Connection, article_ids: Mapping[str, int], joining: Joining) -> Callable[[str], Grams]:
    texts = schema.article_text

    @lru_cache(maxsize=TEXTS_KEPT)
    def grams(article: str) -> Grams:
        asked = select(texts.c.text).where(texts.c.article_id == article_ids[article])
        return joining.grams(connection.execute(asked).scalar_one())

    return grams
