"""What is drawn on the map, counted by place, kind and period; and the days over which it lies."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import pandas as pd
from sqlalchemy import Select, and_, case, func, literal, select

from sitrep.query import _chosen
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, entity, event, figure, mention

Shown = Literal["events", "mentions", "figures"]
Freq = Literal["week", "month"]

COUNTED = {
    **{"place_id": TEXT, "place": TEXT, "country": TEXT, "admin1": TEXT, "feature": TEXT, "lat": NUMBER, "lon": NUMBER},
    **{"where_prec": NUMBER, "kind": TEXT, "day": DAY, "n": WHOLE},
}
"""`kind`: the type of event, the measure, None for mentions. `day`: NaT where it does not tell the period."""

WEEKS_UNTIL = 40 * 7
"""Days up to which the map plays by week; a longer time by month."""
COARSEST: dict[Freq, int] = {"week": 3, "month": 4}
"""The least precise date (UCDP date_prec) that still tells the period."""


def counted(store: Store, filters: Filters, shown: Shown) -> pd.DataFrame:
    """Rows of `COUNTED`, one for a place, precision, kind and period; `.attrs["freq"]` is its length.

    The day is the first of the period. Events are of the day they happened, figures of the day they hold for or else
    were published, mentions of the day of publication.
    """
    found = ask(store, _ASKED[shown](filters), COUNTED | {"date_prec": NUMBER})
    freq = _freq(found["day"])
    found["day"] = _first_days(found["day"].where(found["date_prec"].fillna(1) <= COARSEST[freq]), freq)
    by = [name for name in COUNTED if name != "n"]
    rows = found.groupby(by, dropna=False, sort=False)["n"].sum().reset_index().astype(COUNTED)
    for name, type_ in COUNTED.items():
        if type_ == TEXT:
            rows[name] = rows[name].where(rows[name].notna(), None)
    rows.attrs["freq"] = freq
    return rows


def _freq(days: pd.Series) -> Freq:
    dated = days.dropna()
    return "week" if dated.empty or (dated.max() - dated.min()).days <= WEEKS_UNTIL else "month"


def _first_days(days: pd.Series, freq: Freq) -> pd.Series:
    if freq == "month":
        return pd.Series(days.to_numpy().astype("datetime64[M]").astype(DAY), index=days.index)
    return days - pd.to_timedelta(days.dt.day_of_week.fillna(0).astype(np.int64), unit="D")


_PLACE = [entity.c[name] for name in ("country", "admin1", "feature")]


def _events(filters: Filters) -> Select[Any]:
    of_event = [event.c[name] for name in ("place_id", "place", "lat", "lon", "where_prec", "event_type")]
    # a date wider than a month tells no period: groups stay few
    day = case((func.coalesce(event.c.date_prec, 1) <= COARSEST["month"], event.c.start_date))
    rows = (
        select(*of_event, day.label("day"), event.c.date_prec, func.count().label("n"))
        .where(_chosen.events(filters), event.c.lat.is_not(None), event.c.lon.is_not(None))
        .group_by(*of_event, day, event.c.date_prec)
        .subquery()
    )
    columns = (rows.c.place_id, rows.c.place, *_PLACE, rows.c.lat, rows.c.lon, rows.c.where_prec, rows.c.event_type)
    return select(*columns, rows.c.day, rows.c.n, rows.c.date_prec).outerjoin_from(
        rows, entity, entity.c.id == rows.c.place_id
    )


def _mentions(filters: Filters) -> Select[Any]:
    """Metonyms ("Kyiv said") tell nothing of the place and are taken off."""
    metonyms = (
        select(mention.c.entity_id, mention.c.article_id, func.count().label("n"))
        .where(mention.c.metonym.is_(True))
        .group_by(mention.c.entity_id, mention.c.article_id)
        .subquery()
    )
    same = and_(
        metonyms.c.entity_id == article_entity.c.entity_id, metonyms.c.article_id == article_entity.c.article_id
    )
    n = article_entity.c.n - func.coalesce(metonyms.c.n, 0)
    rows = (
        select(article_entity.c.entity_id, article.c.published_on, func.sum(n).label("n"))
        .join(article, article.c.id == article_entity.c.article_id)
        .outerjoin(metonyms, same)
        .where(article_entity.c.kind == "place", _chosen.among(article_entity.c.article_id, filters), n > 0)
        .group_by(article_entity.c.entity_id, article.c.published_on)
        .subquery()
    )
    return _at_entity(rows, rows.c.entity_id, None, rows.c.published_on)


def _figures(filters: Filters) -> Select[Any]:
    day = func.coalesce(figure.c.start_date, article.c.published_on)
    rows = (
        select(figure.c.place_id, figure.c.measure, day.label("day"), func.count().label("n"))
        .join(article, article.c.id == figure.c.article_id)
        .where(figure.c.place_id.is_not(None), _chosen.among(figure.c.article_id, filters))
        .group_by(figure.c.place_id, figure.c.measure, day)
        .subquery()
    )
    return _at_entity(rows, rows.c.place_id, rows.c.measure, rows.c.day)


def _at_entity(rows: Any, place_id: Any, kind: Any, day: Any) -> Select[Any]:
    where = (entity.c.lat, entity.c.lon, entity.c.where_prec)
    kind = literal(None) if kind is None else kind
    return (
        select(place_id, entity.c.name, *_PLACE, *where, kind, day, rows.c.n, literal(1))
        .join_from(rows, entity, entity.c.id == place_id)
        .where(entity.c.lat.is_not(None), entity.c.lon.is_not(None))
    )


_ASKED = {"events": _events, "mentions": _mentions, "figures": _figures}
