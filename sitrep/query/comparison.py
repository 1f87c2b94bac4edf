"""One of two things that are compared: what the articles on it tell, over time and in numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

import pandas as pd
from sqlalchemy import ColumnElement, Select, Text, and_, cast, func, select, true

from sitrep.query import _areas, _chosen, _periods, counts, incidents
from sitrep.query._frame import DAY, TEXT, WHOLE, ask
from sitrep.query._periods import Period
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, entity, event, incident, quote

Kind = Literal["place", "person", "organisation", "outlet", "event"]
FIELDS: dict[Kind, str] = {
    "place": "places",
    "person": "people",
    "organisation": "organisations",
    "outlet": "outlets",
    "event": "event_types",
}
"""What can be compared -> its field of `Filters`."""
BY_PERIOD = {"period": DAY, "articles": WHOLE}
NAMED = {"entity_id": TEXT, "name": TEXT, "kind": TEXT, "one": WHOLE, "other": WHOLE}
"""`one`, `other`: articles on each side that name the person or group."""


@dataclass(frozen=True, slots=True)
class Side:
    """One place, person, group, outlet or kind of event, under the filters that hold for both sides."""

    kind: Kind
    id: str
    shared: Filters

    @property
    def filters(self) -> Filters:
        """The shared filters with this side in place of what they choose of its kind."""
        chosen: dict[str, Any] = {FIELDS[self.kind]: (self.id,)}
        return replace(self.shared, **chosen)


def numbers(store: Store, side: Side) -> dict[str, int | None]:
    """`counts.key_figures`, and `quotes`; `incidents` of the side that are told as news, and `reports` of them; and
    `killed_low`, `killed`, `killed_high` (the lowest, best and highest numbers of these incidents, each added up; None
    where no report gives any)."""
    columns = ("fatalities_low", "fatalities", "fatalities_high")
    low, best, high = (func.sum(incident.c[name]) for name in columns)
    told: dict[str, int | None] = dict(counts.key_figures(store, side.filters).items())
    with store.reading() as connection:
        row = connection.execute(select(func.count(), low, best, high).where(_is_of(side))).one()
        for name, asked in {
            "reports": select(func.count()).select_from(event).where(_is_told(side)),
            "quotes": select(func.count()).select_from(quote).where(_chosen.among(quote.c.article_id, side.filters)),
        }.items():
            told[name] = connection.execute(asked).scalar_one()
    sums = {name: None if value is None else int(value) for name, value in zip(_SUMS, row[1:], strict=True)}
    return told | {"incidents": row[0]} | sums


_SUMS = ("killed_low", "killed", "killed_high")


def incidents_by_period(store: Store, side: Side, freq: Period = "week") -> pd.DataFrame:
    """As `incidents.by_period`."""
    return _periods.counted(store, incident, _is_of(side), freq, "events")


def articles_by_period(store: Store, side: Side, freq: Period = "week") -> pd.DataFrame:
    """`BY_PERIOD`: articles by the period in which they were published. `.attrs["undated"]`: those of unknown day."""
    day = article.c.published_on
    asked = select(day, func.count()).where(_chosen.among(article.c.id, side.filters)).group_by(day)
    days = ask(store, asked, BY_PERIOD)
    dated = days.dropna(subset=["period"])
    found = dated.assign(period=_periods.first_days(dated["period"], freq)).groupby("period", as_index=False).sum()
    found.attrs["undated"] = int(days["articles"].sum() - dated["articles"].sum())
    return found


def named(store: Store, one: Side, other: Side, limit: int = 12) -> pd.DataFrame:
    """`NAMED`: people and groups called by name, those whom most articles on both sides together name first.

    Two sides that are groups or people are left out themselves.
    """
    of_one, of_other = _naming(one).subquery(), _naming(other).subquery()
    counts = [func.coalesce(side.c.articles, 0) for side in (of_one, of_other)]
    asked = (
        select(entity.c.id, entity.c.name, entity.c.kind, *counts)
        .outerjoin_from(entity, of_one, of_one.c.entity_id == entity.c.id)
        .outerjoin(of_other, of_other.c.entity_id == entity.c.id)
        .where(entity.c.named.is_(True), entity.c.id.not_in((one.id, other.id)), counts[0] + counts[1] > 0)
        .order_by((counts[0] + counts[1]).desc(), entity.c.name, entity.c.id)
    )
    return ask(store, asked.limit(limit), NAMED)


def _naming(side: Side) -> Select[Any]:
    """How many articles on a side name each person and group."""
    counted = select(article_entity.c.entity_id, func.count().label("articles"))
    of_kinds = article_entity.c.kind.in_(("person", "organisation"))
    of_side = _chosen.among(article_entity.c.article_id, side.filters)
    return counted.where(of_kinds, of_side).group_by(article_entity.c.entity_id)


def shared(store: Store, one: Side, other: Side, limit: int | None = 10) -> pd.DataFrame:
    """`incidents.LISTED`: those that both sides tell, the ones on whose toll reports are furthest apart first."""
    apart = func.coalesce(incident.c.fatalities_high - incident.c.fatalities_low, 0)
    columns = [incident.c["id" if name == "incident" else name] for name in incidents.LISTED]
    asked = select(*columns).where(_is_of(one), _is_of(other))
    asked = asked.order_by(apart.desc(), incident.c.start_date.desc().nulls_last(), incident.c.id)
    return ask(store, asked.limit(limit), incidents.LISTED)


def _is_of(side: Side) -> ColumnElement[bool]:
    """Whether a row of `incident` is told as news by a chosen article, and has to do with the side itself."""
    return incident.c.id.in_(select(event.c.incident).where(_is_told(side)))


def _is_told(side: Side) -> ColumnElement[bool]:
    """Whether a row of `event` is a report of such an incident."""
    is_news = and_(event.c.is_background.is_(False), event.c.incident.is_not(None))
    return and_(_chosen.events(side.filters), is_news, _concerns(side))


def _concerns(side: Side) -> ColumnElement[bool]:
    """Whether a row of `event` lies in the place, or has the person or group among its parties.

    An article that names two towns tells of more than one of them.
    """
    if side.kind == "place":
        meant = _areas.places(lambda place: place.c.id == side.id, (side.id,))
        return event.c.place_id.in_(meant)
    if side.kind in ("person", "organisation"):
        return cast(event.c.parties, Text).contains(f'"{side.id}"', autoescape=True)
    return true()
