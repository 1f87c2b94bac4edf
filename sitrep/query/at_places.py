"""The sentences behind the marks of the map, newest first; `.attrs["total"]` is their number before `limit`."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, and_, func, or_, select, true

from sitrep.query import _chosen
from sitrep.query import events as _events
from sitrep.query import figures as _figures
from sitrep.query._frame import ask
from sitrep.query.filters import Filters
from sitrep.query.on_map import COARSEST, Freq
from sitrep.query.places import MENTIONS, listing
from sitrep.store import Store
from sitrep.store.schema import article, event, figure, mention

Days = tuple[date, date, Freq]
"""First and last day, and whether they are of weeks or months, which a vaguer date does not tell."""


def events(
    store: Store, filters: Filters, place_ids: tuple[str, ...], days: Days | None = None, limit: int | None = None
) -> pd.DataFrame:
    """As `query.events.listed`, of the events that are drawn at these places."""
    drawn = (event.c.place_id.in_(place_ids), event.c.lat.is_not(None), event.c.lon.is_not(None))
    only = and_(*drawn, _within(event.c.start_date, days), _tells(event.c.date_prec, days))
    found = _events.listed(store, filters, limit, only)
    return _counted(store, found, select(func.count()).select_from(event).where(_chosen.events(filters), only))


def figures(
    store: Store, filters: Filters, place_ids: tuple[str, ...], days: Days | None = None, limit: int | None = None
) -> pd.DataFrame:
    """As `query.figures.listed`, of the figures that hold at these places."""
    day = func.coalesce(figure.c.start_date, article.c.published_on)
    only = and_(figure.c.place_id.in_(place_ids), _within(day, days))
    found = _figures.listed(store, filters, limit=limit, only=only)
    asked = select(func.count()).select_from(figure).join(article, article.c.id == figure.c.article_id)
    return _counted(store, found, asked.where(_chosen.among(figure.c.article_id, filters), only))


def mentions(
    store: Store, filters: Filters, place_ids: tuple[str, ...], days: Days | None = None, limit: int | None = None
) -> pd.DataFrame:
    """Rows of `query.places.MENTIONS` for these places; those that stand for a government are left out."""
    is_place = or_(mention.c.metonym.is_(None), mention.c.metonym.is_(False))
    chosen = _chosen.among(mention.c.article_id, filters)
    only = (mention.c.entity_id.in_(place_ids), is_place, _within(article.c.published_on, days), chosen)
    found = ask(store, listing().where(*only).limit(limit), MENTIONS)
    asked = select(func.count()).select_from(mention).join(article, article.c.id == mention.c.article_id)
    return _counted(store, found, asked.where(mention.c.kind == "place", *only))


def _within(day: Any, days: Days | None) -> ColumnElement[bool]:
    return true() if days is None else day.between(days[0], days[1])


def _tells(date_prec: Any, days: Days | None) -> ColumnElement[bool]:
    return true() if days is None else func.coalesce(date_prec, 1) <= COARSEST[days[2]]


def _counted(store: Store, found: pd.DataFrame, number: Any) -> pd.DataFrame:
    with store.reading() as connection:
        found.attrs["total"] = connection.execute(number).scalar_one()
    return found
