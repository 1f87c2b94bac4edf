"""The filters in SQL: which articles they choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import ColumnElement, Select, and_, func, not_, select, true

from sitrep.query import _areas, _searched, search
from sitrep.query.filters import Filters
from sitrep.store.schema import article, article_entity, entity, event, figure, source


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
    # an event that is of a kind and in a period makes its article one that reports such an event
    others = replace(filters, event_types=(), happened_from=None, happened_to=None)
    return and_(happened(), among(event.c.article_id, others), *of_events(filters))


def of_events(filters: Filters) -> Iterator[ColumnElement[bool]]:
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
        yield _mentions("place", _areas.within(lambda place: place.c.id.in_(filters.places), filters.places))
    if filters.people:
        yield _mentions("person", article_entity.c.entity_id.in_(filters.people))
    if filters.organisations:
        yield _mentions("organisation", article_entity.c.entity_id.in_(filters.organisations))
    if filters.outlets:
        yield article.c.source_id.in_(select(source.c.id).where(source.c.name.in_(filters.outlets)))
    if filters.languages:
        yield article.c.language.in_(filters.languages)
    if told := list(of_events(filters)):
        yield article.c.id.in_(select(event.c.article_id).where(happened(), *told))
    if filters.actor_classes:
        yield _mentions("organisation", _is_of_class(filters.actor_classes))
    if filters.measures:
        yield article.c.id.in_(select(figure.c.article_id).where(figure.c.measure.in_(filters.measures)))
    if filters.text:
        yield from _searched.conditions(search.parse(filters.text))
    if filters.date_from:
        yield and_(article.c.published_on.is_not(None), article.c.published_on >= filters.date_from)
    if filters.date_to:
        yield and_(article.c.published_on.is_not(None), article.c.published_on <= filters.date_to)
    if filters.without:
        yield from (not_(one) for one in _conditions(filters.without))


def _is_of_class(classes: tuple[str, ...]) -> ColumnElement[bool]:
    return article_entity.c.entity_id.in_(select(entity.c.id).where(entity.c.actor_class.in_(classes)))


def _mentions(kind: str, is_one: ColumnElement[bool]) -> ColumnElement[bool]:
    return article.c.id.in_(select(article_entity.c.article_id).where(article_entity.c.kind == kind, is_one))
