"""The figures and quotes of the chosen articles by day: of a figure the day it holds for, else of publication."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pandas as pd
from sqlalchemy import ColumnElement, and_, func, literal, select

from sitrep.query import _chosen, entities, figures
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, figure, quote

Kind = Literal["figures", "quotes"]
BY_DAY = {"day": DAY, "unit": TEXT, "n": WHOLE, "most": NUMBER}
"""`unit`: of figures. `most`: the largest number of the day in it, NaN for quotes."""

_FIGURE_DAY = func.coalesce(figure.c.start_date, article.c.published_on)


def by_day(store: Store, filters: Filters, kind: Kind, measure: str | None = None) -> pd.DataFrame:
    """`BY_DAY`: how many there are of each day and unit; what has no day is left out."""
    table: Any = figure if kind == "figures" else quote
    day: Any = _FIGURE_DAY if kind == "figures" else article.c.published_on
    by: list[Any] = [figure.c.unit] if kind == "figures" else []
    more: list[Any] = [literal(None), func.count(), literal(None)]
    if kind == "figures":
        most = func.max(func.coalesce(figure.c.value, figure.c.high, figure.c.low))
        more = [figure.c.unit, func.count(), most]
    asked = (
        select(day, *more)
        .select_from(table)
        .join(article, article.c.id == table.c.article_id)
        .where(_chosen.among(table.c.article_id, filters), *_in_time(day, filters.happened_from, filters.happened_to))
        .group_by(day, *by)
    )
    return ask(store, asked if measure is None else asked.where(figure.c.measure == measure), BY_DAY)


def listed(
    store: Store, filters: Filters, kind: Kind, first: date, last: date, measure: str | None = None, limit: int = 20
) -> pd.DataFrame:
    """Those of a span of days: `figures.LISTED` or `entities.QUOTES`."""
    if kind == "figures":
        only = and_(*_in_time(_FIGURE_DAY, first, last))
        return figures.listed(store, filters, measure, limit=limit, only=only)
    return entities.quotes(store, filters, only=and_(*_in_time(article.c.published_on, first, last)), limit=limit)


def _in_time(day: Any, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    bounds = [day.is_not(None)]
    if first:
        bounds.append(day >= first)
    if last:
        bounds.append(day <= last)
    return bounds
