"""What the map leaves out, with its sentences, newest first; `.attrs["total"]` is their number before `limit`."""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import func, or_, select

from sitrep.query import _chosen
from sitrep.query import events as _events
from sitrep.query import figures as _figures
from sitrep.query._frame import ask
from sitrep.query.filters import Filters
from sitrep.query.places import MENTIONS, listing
from sitrep.store import Store
from sitrep.store.schema import entity, event, figure, mention

_NOWHERE = or_(entity.c.lat.is_(None), entity.c.lon.is_(None))


def events(store: Store, filters: Filters, limit: int | None = None) -> pd.DataFrame:
    """As `query.events.listed`, of the events of which no place, or none with a known position, is told."""
    nowhere = or_(event.c.lat.is_(None), event.c.lon.is_(None))
    found = _events.listed(store, filters, limit, nowhere)
    return _counted(store, found, select(func.count()).select_from(event).where(_chosen.events(filters), nowhere))


def figures(store: Store, filters: Filters, limit: int | None = None) -> pd.DataFrame:
    """As `query.figures.listed`, of the figures of which no place, or none with a known position, is told."""
    located = select(entity.c.id).where(entity.c.lat.is_not(None), entity.c.lon.is_not(None))
    nowhere = or_(figure.c.place_id.is_(None), figure.c.place_id.not_in(located))
    found = _figures.listed(store, filters, limit=limit, only=nowhere)
    asked = select(func.count()).select_from(figure)
    return _counted(store, found, asked.where(_chosen.among(figure.c.article_id, filters), nowhere))


def mentions(store: Store, filters: Filters, limit: int | None = None) -> pd.DataFrame:
    """Rows of `query.places.MENTIONS`: names of places whose position is not known."""
    return _mentions(store, filters, limit, _NOWHERE)


def metonyms(store: Store, filters: Filters, limit: int | None = None) -> pd.DataFrame:
    """Rows of `query.places.MENTIONS`: names of places that stand for a government ("Kyiv said")."""
    return _mentions(store, filters, limit, mention.c.metonym.is_(True))


def _mentions(store: Store, filters: Filters, limit: int | None, left_out: Any) -> pd.DataFrame:
    only = (_chosen.among(mention.c.article_id, filters), left_out)
    found = ask(store, listing().where(*only).limit(limit), MENTIONS)
    asked = select(func.count()).select_from(mention).outerjoin(entity, entity.c.id == mention.c.entity_id)
    return _counted(store, found, asked.where(mention.c.kind == "place", *only))


def _counted(store: Store, found: pd.DataFrame, number: Any) -> pd.DataFrame:
    with store.reading() as connection:
        found.attrs["total"] = connection.execute(number).scalar_one()
    return found
