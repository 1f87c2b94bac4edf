"""What the chosen articles report to have happened; what is denied, planned, threatened or possible never counts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Select, and_, select, true

from sitrep.query import _chosen, _periods
from sitrep.query._frame import DAY, FLAG, NUMBER, TEXT, WHOLE, ask
from sitrep.query._periods import Period
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, entity, event, mention, source

LISTED = {
    **{"event_id": WHOLE, "article_id": WHOLE, "incident": TEXT, "event_type": TEXT, "sub_event_type": TEXT},
    **{"start_date": DAY, "end_date": DAY, "date_prec": NUMBER, "place_id": TEXT, "place": TEXT, "country": TEXT},
    **{"lat": NUMBER, "lon": NUMBER, "where_prec": NUMBER, "actors": TEXT, "targets": TEXT, "weapons": TEXT},
    **{"fatalities": NUMBER, "fatalities_low": NUMBER, "fatalities_high": NUMBER, "injuries": NUMBER},
    **{"claimant": TEXT, "trigger": TEXT, "sentence": TEXT, "outlet": TEXT, "title": TEXT, "published_on": DAY},
    **{"start": WHOLE, "is_background": FLAG},
}
"""`start`: where the report stands in the article's text."""


def listed(
    store: Store, filters: Filters, limit: int | None = None, only: ColumnElement[bool] | None = None
) -> pd.DataFrame:
    """One row for one report of an event, the latest first, undated last. `only`: a condition on `schema.event`."""
    is_one = and_(_chosen.events(filters), true() if only is None else only)
    return ask(store, rows(LISTED, is_one).limit(limit), LISTED)


def rows(columns: Iterable[str], is_one: ColumnElement[bool]) -> Select[Any]:
    """These columns, of `LISTED` or of `schema.event`, of the rows of `schema.event` that meet a condition."""
    other = {"event_id": event.c.id, "country": entity.c.country, "outlet": source.c.name}
    other |= {"title": article.c.title, "published_on": article.c.published_on, "start": mention.c.start}
    return (
        select(*(other[name] if name in other else event.c[name] for name in columns))
        .select_from(event)
        .join(mention, mention.c.id == event.c.id)
        .join(article, article.c.id == event.c.article_id)
        .join(source)
        .outerjoin(entity, entity.c.id == event.c.place_id)
        .where(is_one)
        .order_by(event.c.start_date.desc().nulls_last(), event.c.id.desc())
    )


def by_period(store: Store, filters: Filters, freq: Period = "week") -> pd.DataFrame:
    """Reports by the period (its first day; weeks begin on Monday) and kind: `period, event_type, events`.

    `.attrs["undated"]` is the number of those whose date does not tell the period.
    """
    return _periods.counted(store, event, _chosen.events(filters), freq, "events")
