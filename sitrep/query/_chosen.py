"""The filters in SQL: which articles they choose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from sitrep.query.filters import Filters
from sitrep.reference import regions
from sitrep.store.schema import article, article_entity, entity, event, source


def articles(filters: Filters) -> Select[tuple[int]] | None:
    """The ids of the chosen articles; None where all are."""
    conditions = list(_conditions(filters))
    return select(article.c.id).where(*conditions) if conditions else None


def among(column: ColumnElement[int], filters: Filters) -> ColumnElement[bool]:
    """Whether `column` is the id of a chosen article."""
    chosen = articles(filters)
    return true() if chosen is None else column.in_(chosen)


def events(filters: Filters) -> ColumnElement[bool]:
    """Whether a row of `event` happened, and is of a chosen article, of a chosen kind and in the chosen period."""
    return and_(happened(), among(event.c.article_id, filters), *_of_events(filters))


def _of_events(filters: Filters) -> Iterator[ColumnElement[bool]]:
    """The choices that an event itself must meet."""
    if filters.event_types:
        yield event.c.event_type.in_(filters.event_types)
    if filters.happened_from:
        yield func.coalesce(event.c.end_date, event.c.start_date) >= filters.happened_from
    if filters.happened_to:
        yield event.c.start_date <= filters.happened_to


def happened() -> ColumnElement[bool]:
    """Whether a row of `event` tells what took place: what is denied, planned, threatened or possible never counts."""
    return event.c.modality == "actual"


def _conditions(filters: Filters) -> Iterator[ColumnElement[bool]]:
    if filters.places:
        yield _mentions("place", _places_within(filters.places))
    if filters.people:
        yield _mentions("person", article_entity.c.entity_id.in_(filters.people))
    if filters.organisations:
        yield _mentions("organisation", article_entity.c.entity_id.in_(filters.organisations))
    if filters.outlets:
        yield article.c.source_id.in_(select(source.c.id).where(source.c.name.in_(filters.outlets)))
    if told := list(_of_events(filters)):
        yield article.c.id.in_(select(event.c.article_id).where(happened(), *told))
    if filters.date_from:
        yield article.c.published_on >= filters.date_from
    if filters.date_to:
        yield article.c.published_on <= filters.date_to


def _mentions(kind: str, is_one: ColumnElement[bool]) -> ColumnElement[bool]:
    return article.c.id.in_(select(article_entity.c.article_id).where(article_entity.c.kind == kind, is_one))


def _places_within(chosen: tuple[str, ...]) -> ColumnElement[bool]:
    """The places themselves, and what lies in those that are countries, first-order regions or regions over borders."""
    found = select(entity.c.id).where(entity.c.kind == "place", or_(entity.c.id.in_(chosen), *_within(chosen)))
    return article_entity.c.entity_id.in_(found)


def _within(chosen: tuple[str, ...]) -> Iterator[ColumnElement[bool]]:
    area: Any = entity.alias("area")
    countries = select(area.c.country).where(area.c.id.in_(chosen), area.c.feature == "country")
    yield entity.c.country.in_(countries)
    in_region = and_(entity.c.country == area.c.country, entity.c.admin1 == area.c.admin1)
    yield select(area.c.id).where(area.c.id.in_(chosen), area.c.feature == "admin1", in_region).exists()
    members = dict.fromkeys(member for place in chosen for member in regions.members(place))
    yield entity.c.country.in_([member.country for member in members if member.admin1 is None])
    for member in members:
        if member.admin1 is not None:
            yield and_(entity.c.country == member.country, entity.c.admin1 == member.admin1)
