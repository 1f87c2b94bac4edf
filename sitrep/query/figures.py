"""The numbers that the chosen articles report, each with who says so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Date, Select, String, and_, case, func, select, type_coerce

from sitrep.query import _chosen
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask, frame
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES
from sitrep.store import Store
from sitrep.store.schema import article, figure, source

LISTED = {
    **{"figure_id": WHOLE, "article_id": WHOLE, "value": NUMBER, "low": NUMBER, "high": NUMBER, "hedge": TEXT},
    **{"unit": TEXT, "measure": TEXT, "subject": TEXT, "change": TEXT, "period": TEXT},
    **{"place_id": TEXT, "place": TEXT, "actor_id": TEXT, "actor": TEXT, "claimant_id": TEXT, "claimant": TEXT},
    **{"via": TEXT, "stance": TEXT, "start_date": DAY, "end_date": DAY, "of": TEXT, "part": NUMBER, "total": NUMBER},
    **{"text": TEXT, "sentence": TEXT, "start": WHOLE, "end": WHOLE, "outlet": TEXT, "title": TEXT},
    **{"published_on": DAY, "label": TEXT, "input_id": TEXT, "url": TEXT},
}
"""`label` is the figure's name within its article, by which `of` points at it; `input_id`, `url`: the article's."""

_LONG = ("sentence", "title", "label", "input_id", "url", "part", "total", "start", "end")
BRIEF = {name: type_ for name, type_ in LISTED.items() if name not in _LONG}
"""What charts and comparisons need: a third of the time of `LISTED` where there are tens of thousands."""

RANGED = {"measure": TEXT, "unit": TEXT, "period": TEXT, "figures": WHOLE, "lowest": NUMBER, "highest": NUMBER}

COUNTED = {"measure": TEXT, "label": TEXT, "figures": WHOLE, "articles": WHOLE, "claimants": WHOLE}


def listed(
    store: Store,
    filters: Filters,
    measure: str | None = None,
    place_id: str | None = None,
    actor_id: str | None = None,
    claimant_id: str | None = None,
    limit: int | None = None,
    only: ColumnElement[bool] | None = None,
) -> pd.DataFrame:
    """One row for one number that somebody reports, newest article first, in order of the text.

    `only`: a further condition on `schema.figure` and its article.
    """
    narrowed = {"measure": measure, "place_id": place_id, "actor_id": actor_id, "claimant_id": claimant_id}
    asked = (
        _of(filters, LISTED)
        .where(*(figure.c[name] == value for name, value in narrowed.items() if value is not None))
        .order_by(article.c.published_on.desc().nulls_last(), figure.c.article_id.desc(), figure.c.start, figure.c.id)
        .limit(limit)
    )
    return ask(store, asked if only is None else asked.where(only), LISTED)


def in_brief(store: Store, filters: Filters, measure: str) -> pd.DataFrame:
    """`BRIEF` of each figure of a measure, in no order."""
    return ask(store, _of(filters, BRIEF).where(figure.c.measure == measure), BRIEF)


def numbered(store: Store, figure_ids: tuple[int, ...]) -> pd.DataFrame:
    """`LISTED` of the figures with these ids, in their order; those that are not in the store are passed over."""
    found = listed(store, Filters(), only=figure.c.id.in_(figure_ids))
    place = {figure_id: number for number, figure_id in enumerate(figure_ids)}
    return found.loc[found["figure_id"].map(place).sort_values(kind="stable").index].reset_index(drop=True)


def _of(filters: Filters, columns: Iterable[str]) -> Select[Any]:
    """The columns of the chosen articles' figures."""
    other: dict[str, Any] = {"figure_id": figure.c.id, "outlet": source.c.name}
    other |= {name: article.c[name] for name in ("title", "published_on", "input_id", "url")}
    asked = [_as_it_is(other[name] if name in other else figure.c[name]) for name in columns]
    return (
        select(*asked)
        .select_from(figure)
        .join(article, article.c.id == figure.c.article_id)
        .join(source)
        .where(_chosen.among(figure.c.article_id, filters))
    )


def _as_it_is(column: Any) -> Any:
    """A day as the driver gives it, text or date: NumPy reads both, and SQLAlchemy's own reading takes longer."""
    return type_coerce(column, String).label(column.name) if isinstance(column.type, Date) else column


def measures(store: Store, filters: Filters) -> pd.DataFrame:
    """What is measured, the most reported first: `measure, label, figures, articles, claimants`."""
    articles, claimants = (func.count(figure.c[name].distinct()) for name in ("article_id", "claimant"))
    asked = (
        select(figure.c.measure, func.count(), articles, claimants)
        .where(_chosen.among(figure.c.article_id, filters))
        .group_by(figure.c.measure)
        .order_by(func.count().desc(), figure.c.measure)
    )
    with store.reading() as connection:
        rows = connection.execute(asked).all()
    return frame([(row[0], MEASURES.get(row[0], row[0]), *row[1:]) for row in rows], COUNTED)


def ranges(store: Store, filters: Filters) -> pd.DataFrame:
    """`RANGED`: figures of each measure in each unit and per each period, most first.

    `lowest`, `highest`: of those that are a level and not denied; NaN where there is none.
    """
    of = (figure.c.measure, figure.c.unit, figure.c.period)
    is_level = and_(figure.c.stance != "denied", figure.c.change != "change")
    lowest = func.min(case((is_level, func.coalesce(figure.c.low, figure.c.value, figure.c.high))))
    highest = func.max(case((is_level, func.coalesce(figure.c.high, figure.c.value, figure.c.low))))
    asked = select(*of, func.count(), lowest, highest).where(_chosen.among(figure.c.article_id, filters))
    return ask(store, asked.group_by(*of).order_by(func.count().desc(), *of), RANGED)
