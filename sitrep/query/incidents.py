"""What happened, each incident with all its reports, one page of a long list at a time.

An incident is shown where any of its reports is of a chosen article, of a chosen kind and in the chosen period; its
numbers are over all its reports.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
from sqlalchemy import ColumnElement, Select, case, exists, func, select, true

from sitrep.query import _chosen, _periods, events
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask
from sitrep.query._periods import Period
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import event, incident

LISTED = {
    **{"incident": TEXT, "title": TEXT, "event_type": TEXT, "sub_event_type": TEXT, "place_id": TEXT, "place": TEXT},
    **{"country": TEXT, "lat": NUMBER, "lon": NUMBER, "where_prec": NUMBER},
    **{"start_date": DAY, "end_date": DAY, "date_prec": NUMBER},
    **{"actors": TEXT, "targets": TEXT, "weapons": TEXT, "reports": WHOLE, "texts": WHOLE, "outlets": WHOLE},
    **{"fatalities": NUMBER, "fatalities_low": NUMBER, "fatalities_high": NUMBER},
    **{"injuries": NUMBER, "injuries_low": NUMBER, "injuries_high": NUMBER},
    **{"first_published": DAY, "last_published": DAY},
}
"""`texts`: articles that report it, a text and its copies once. `fatalities`, `injuries`: the best number."""

DISAGREEING = LISTED | {"apart": WHOLE}
"""`apart`: highest less lowest number of killed, or of injured where the killed agree."""


def listed(
    store: Store,
    filters: Filters,
    *,
    is_dated: bool | None = True,
    newest_first: bool = True,
    limit: int | None = 15,
    offset: int = 0,
) -> pd.DataFrame:
    """`LISTED`, one row an incident, in order of its first day. `is_dated`: with a day, without (the latest published
    first), or None for all, those without a day last."""
    first, published = incident.c.start_date, incident.c.last_published
    days = first.desc().nulls_last() if newest_first else first.asc().nulls_last()
    asked = _of(filters, is_dated).order_by(days, published.desc().nulls_last(), incident.c.id)
    return ask(store, asked.limit(limit).offset(offset), LISTED)


def counted(store: Store, filters: Filters) -> dict[str, int]:
    """How many incidents have a day and how many have none, and the reports of each by the chosen articles.

    Keys: `dated`, `undated` (incidents), `dated_reports`, `undated_reports`.
    """
    is_dated = incident.c.start_date.is_not(None)
    if filters == Filters():
        asked = select(is_dated, func.count(), func.sum(incident.c.reports)).group_by(is_dated)
    else:
        asked = (
            select(is_dated, func.count(event.c.incident.distinct()), func.count())
            .join_from(event, incident, incident.c.id == event.c.incident)
            .where(_chosen.events(filters))
            .group_by(is_dated)
        )
    with store.reading() as connection:
        rows = {bool(row[0]): (int(row[1]), int(row[2])) for row in connection.execute(asked)}
    (dated, dated_reports), (undated, undated_reports) = rows.get(True, (0, 0)), rows.get(False, (0, 0))
    reports_ = {"dated_reports": dated_reports, "undated_reports": undated_reports}
    return {"dated": dated, "undated": undated, **reports_}


def by_period(store: Store, filters: Filters, freq: Period = "week") -> pd.DataFrame:
    """As `events.by_period`, each incident once, on its own first day: `period, event_type, events`."""
    return _periods.counted(store, incident, is_chosen(filters), freq, "events")


def reports(store: Store, ids: Iterable[str], filters: Filters | None = None) -> pd.DataFrame:
    """The reports (`events.LISTED`) of these incidents, in the order of `ids` and of publication.

    All of them, or with `filters` those of the chosen articles.
    """
    order = {id_: number for number, id_ in enumerate(ids)}
    found = events.listed(store, filters or Filters(), only=event.c.incident.in_(list(order)))
    place = found["incident"].map(order)
    by = found.assign(_place=place).sort_values(["_place", "published_on", "event_id"], kind="stable")
    return found.loc[by.index].reset_index(drop=True)


def disagreeing(store: Store, filters: Filters, limit: int = 10) -> pd.DataFrame:
    """`DISAGREEING`: incidents of which independent texts give different tolls, the furthest apart first."""
    killed = incident.c.fatalities_high - incident.c.fatalities_low
    hurt = incident.c.injuries_high - incident.c.injuries_low
    apart = case((killed > 0, killed), else_=func.coalesce(hurt, 0))
    asked = _of(filters, None).add_columns(apart).where(apart > 0, incident.c.texts > 1)
    asked = asked.order_by((func.coalesce(killed, 0) > 0).desc(), apart.desc(), incident.c.id)
    return ask(store, asked.limit(limit), DISAGREEING)


def _of(filters: Filters, is_dated: bool | None) -> Select[tuple[object, ...]]:
    columns = [incident.c["id" if name == "incident" else name] for name in LISTED]
    return select(*columns).where(is_chosen(filters), _has_day(is_dated))


def is_chosen(filters: Filters) -> ColumnElement[bool]:
    """Whether a row of `incident` has a report by a chosen article, of a chosen kind and in the chosen period."""
    if filters == Filters():
        return true()
    return incident.c.id.in_(select(event.c.incident).where(_chosen.events(filters), event.c.incident.is_not(None)))


def is_news() -> ColumnElement[bool]:
    """Whether a row of `incident` has a report that tells it as news, rather than recalls it."""
    return exists().where(event.c.incident == incident.c.id, _chosen.happened(), event.c.is_background.is_(False))


def _has_day(is_dated: bool | None) -> ColumnElement[bool]:
    if is_dated is None:
        return true()
    return incident.c.start_date.is_not(None) if is_dated else incident.c.start_date.is_(None)
