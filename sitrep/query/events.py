"""What the chosen articles report to have happened; what is denied, planned, threatened or possible never counts."""

from __future__ import annotations

from typing import Literal

import pandas as pd
from sqlalchemy import ColumnElement, case, func, select, true

from sitrep.query import _chosen
from sitrep.query._frame import DAY, FLAG, NUMBER, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, entity, event, mention, source

Period = Literal["day", "week", "month"]

LISTED = {
    **{"event_id": WHOLE, "article_id": WHOLE, "incident": TEXT, "event_type": TEXT, "sub_event_type": TEXT},
    **{"start_date": DAY, "end_date": DAY, "date_prec": NUMBER, "place_id": TEXT, "place": TEXT, "country": TEXT},
    **{"lat": NUMBER, "lon": NUMBER, "where_prec": NUMBER, "actors": TEXT, "targets": TEXT, "weapons": TEXT},
    **{"fatalities": NUMBER, "fatalities_low": NUMBER, "fatalities_high": NUMBER, "injuries": NUMBER},
    **{"claimant": TEXT, "trigger": TEXT, "sentence": TEXT, "outlet": TEXT, "title": TEXT, "published_on": DAY},
    **{"start": WHOLE, "is_background": FLAG},
}
"""`start`: where the report stands in the article's text."""

_COARSEST = {"day": 2, "week": 3, "month": 4}
"""The least precise date (UCDP date_prec) that still tells the period."""


def listed(
    store: Store, filters: Filters, limit: int | None = None, only: ColumnElement[bool] | None = None
) -> pd.DataFrame:
    """One row for one report of an event, the latest first, undated last. `only`: a condition on `schema.event`."""
    other = {"event_id": event.c.id, "country": entity.c.country, "outlet": source.c.name}
    other |= {"title": article.c.title, "published_on": article.c.published_on, "start": mention.c.start}
    asked = (
        select(*(other[name] if name in other else event.c[name] for name in LISTED))
        .select_from(event)
        .join(mention, mention.c.id == event.c.id)
        .join(article, article.c.id == event.c.article_id)
        .join(source)
        .outerjoin(entity, entity.c.id == event.c.place_id)
        .where(_chosen.events(filters), true() if only is None else only)
        .order_by(event.c.start_date.desc().nulls_last(), event.c.id.desc())
        .limit(limit)
    )
    return ask(store, asked, LISTED)


def by_period(store: Store, filters: Filters, freq: Period = "week") -> pd.DataFrame:
    """Events by the period (its first day; weeks begin on Monday) and kind: `period, event_type, events`.

    `.attrs["undated"]` is the number of those whose date does not tell the period.
    """
    is_told = event.c.start_date.is_not(None) & (func.coalesce(event.c.date_prec, 1) <= _COARSEST[freq])
    day = case((is_told, event.c.start_date))
    asked = (
        select(day, event.c.event_type, func.count()).where(_chosen.events(filters)).group_by(day, event.c.event_type)
    )
    days = ask(store, asked.where(_chosen.events(filters)), {"period": DAY, "event_type": TEXT, "events": WHOLE})
    dated = days.dropna(subset=["period"])
    periods = dated.assign(period=_first_days(dated["period"], freq)).groupby(["period", "event_type"])
    counted = periods["events"].sum().reset_index().astype({"event_type": TEXT})
    counted.attrs["undated"] = int(days["events"].sum() - dated["events"].sum())
    return counted


def _first_days(days: pd.Series, freq: Period) -> pd.Series:
    if freq == "day":
        return days
    if freq == "week":
        return days - pd.to_timedelta(days.dt.day_of_week, unit="D")
    return days - pd.to_timedelta(days.dt.day - 1, unit="D")
