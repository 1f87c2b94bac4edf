"""What happened, with all its reports together, one page of a long list at a time.

An event that no other report shares is an incident of its own.
"""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, String, cast, func, select

from sitrep.query import _chosen, events
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import event

_INCIDENT = func.coalesce(event.c.incident, cast(event.c.id, String))


def counted(store: Store, filters: Filters) -> dict[str, int]:
    """How many incidents and reports have a day, and how many have none.

    Keys: `dated`, `undated` (incidents), `dated_reports`, `undated_reports`. An incident of which only some reports
    give a day is in both lists, with those reports.
    """
    is_dated = event.c.start_date.is_not(None)
    asked = (
        select(is_dated, func.count(_INCIDENT.distinct()), func.count())
        .where(_chosen.events(filters))
        .group_by(is_dated)
    )
    with store.reading() as connection:
        rows = {bool(row[0]): row[1:] for row in connection.execute(asked)}
    (dated, dated_reports), (undated, undated_reports) = rows.get(True, (0, 0)), rows.get(False, (0, 0))
    reports = {"dated_reports": dated_reports, "undated_reports": undated_reports}
    return {"dated": dated, "undated": undated, **reports}


def reports(
    store: Store, filters: Filters, is_dated: bool = True, newest_first: bool = True, limit: int = 15, offset: int = 0
) -> pd.DataFrame:
    """The reports (`events.LISTED`) of `limit` incidents in order of their day, those of one incident side by side.

    `is_dated`: those reports that give a day; else those that give none, the latest added first.
    """
    page = _page(filters, is_dated, newest_first).limit(limit).offset(offset)
    with store.reading() as connection:
        order = [str(row[0]) for row in connection.execute(page)]
    found = events.listed(store, filters, only=_of(order, is_dated))
    key = found["incident"].fillna(found["event_id"].astype(str))
    place = key.map({incident: number for number, incident in enumerate(order)})
    return found.loc[place.sort_values(kind="stable").index].reset_index(drop=True)


def _page(filters: Filters, is_dated: bool, newest_first: bool) -> Any:
    """The keys of the incidents in order."""
    known = event.c.start_date.is_not(None) if is_dated else event.c.start_date.is_(None)
    first, last = func.min(event.c.start_date), func.max(event.c.start_date)
    order = (last.desc(), func.max(event.c.id).desc()) if newest_first else (first, func.min(event.c.id))
    return select(_INCIDENT).where(_chosen.events(filters), known).group_by(_INCIDENT).order_by(*order)


def _of(incidents: list[str], is_dated: bool) -> ColumnElement[bool]:
    """By either name, so that each is found by its index."""
    numbers = [int(name) for name in incidents if name.isdecimal() and len(name) < 19]
    known = event.c.start_date.is_not(None) if is_dated else event.c.start_date.is_(None)
    alone = event.c.incident.is_(None) & event.c.id.in_(numbers)
    return known & (event.c.incident.in_(incidents) | alone)
