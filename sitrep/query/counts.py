"""How much the chosen articles hold."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Connection, Table, distinct, func, select

from sitrep.query import _chosen
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, event, figure, source

_KINDS = {"place": "places", "person": "people", "organisation": "organisations"}


def key_figures(store: Store, filters: Filters) -> dict[str, int]:
    """Numbers of articles, undated_articles, outlets, places, people, organisations, events, figures, claimants.

    Places, people, organisations and claimants are counted once each; events and figures are reports, so that the
    same incident in two articles counts twice.
    """
    with store.reading() as connection:
        return _of_articles(connection, filters) | _of_entities(connection, filters) | _of_reports(connection, filters)


def newest_day(store: Store) -> date | None:
    """The last day on which any article was published; None where no day is known."""
    with store.reading() as connection:
        return connection.execute(select(func.max(article.c.published_on))).scalar_one()


def _of_articles(connection: Connection, filters: Filters) -> dict[str, int]:
    named = func.nullif(article.c.source_id, _unknown_outlet(connection))
    undated = func.count() - func.count(article.c.published_on)
    figures = func.coalesce(func.sum(article.c.figures), 0)
    counted = select(func.count(), undated, func.count(distinct(named)), figures)
    told = connection.execute(counted.where(_chosen.among(article.c.id, filters))).one()
    return dict(zip(("articles", "undated_articles", "outlets", "figures"), map(int, told), strict=True))


def _unknown_outlet(connection: Connection) -> int:
    return connection.execute(select(source.c.id).where(source.c.name == "")).scalar_one_or_none() or -1


def _of_entities(connection: Connection, filters: Filters) -> dict[str, int]:
    table = article_entity
    counted = select(table.c.kind, func.count(distinct(table.c.entity_id))).group_by(table.c.kind)
    rows = connection.execute(counted.where(_chosen.among(table.c.article_id, filters)))
    found = {row[0]: row[1] for row in rows}
    return {label: found.get(kind, 0) for kind, label in _KINDS.items()}


def _of_reports(connection: Connection, filters: Filters) -> dict[str, int]:
    def count(counted: ColumnElement[int], table: Table, condition: ColumnElement[bool]) -> int:
        return connection.execute(select(counted).select_from(table).where(condition)).scalar_one()

    of_chosen = _chosen.among(figure.c.article_id, filters)
    return {
        "events": count(func.count(), event, _chosen.events(filters)),
        "claimants": count(func.count(distinct(figure.c.claimant)), figure, of_chosen),
    }
