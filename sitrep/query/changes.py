"""What is new in the last days that were reported on, against as many days before.

Counted from the newest publication among the chosen articles, not from today: a collection may end a year ago. By the
day on which an incident was first reported, for that is when it became news; what articles only recall is no news.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, select

from sitrep.query import _chosen
from sitrep.query.filters import Filters
from sitrep.query.incidents import is_chosen, is_news
from sitrep.store import Store
from sitrep.store.schema import article, incident, source

SPANS = (7, 28, 365)
"""Days that are compared: the shortest that is full enough."""
ENOUGH = 3
"""Articles in each of the two spans, for the span to be chosen."""
EXACT = 3
"""UCDP where_prec up to which a place counts as hit: within a district."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Two spans of equally many days, and what was reported in each."""

    days: int
    """One of `SPANS`."""
    last: date
    """Last day of the later span."""
    now: dict[str, int]
    """`articles`, `outlets`, `incidents` (first reported in the span), `killed` (their best numbers together)."""
    before: dict[str, int]
    new_places: tuple[str, ...]
    """Places of incidents first reported in the later span where none was reported before, most incidents first."""

    @property
    def first(self) -> date:
        """First day of the later span."""
        return self.last - timedelta(days=self.days - 1)

    @property
    def first_before(self) -> date:
        """First day of the span before, which ends the day before `first`."""
        return self.first - timedelta(days=self.days)


def found(store: Store, filters: Filters) -> Changes | None:
    """What changed among the chosen articles; None where too few are dated to compare any span with the one before."""
    chosen = _chosen.among(article.c.id, filters)
    with store.reading() as connection:
        last = connection.execute(select(func.max(article.c.published_on)).where(chosen)).scalar_one()
        if last is None:
            return None
        for days in SPANS:
            later = (last - timedelta(days=days - 1), last)
            earlier = (later[0] - timedelta(days=days), later[0] - timedelta(days=1))
            now, before = (_articles(connection, chosen, span) for span in (later, earlier))
            if min(now["articles"], before["articles"]) >= ENOUGH:
                of = and_(is_chosen(filters), is_news())
                now, before = now | _incidents(connection, of, later), before | _incidents(connection, of, earlier)
                return Changes(days, last, now, before, _new_places(connection, of, later))
    return None


Span = tuple[date, date]


def _articles(connection: Connection, chosen: ColumnElement[bool], span: Span) -> dict[str, int]:
    asked = (
        select(func.count(), func.count(func.nullif(source.c.name, "").distinct())).select_from(article).join(source)
    )
    articles, outlets = connection.execute(asked.where(chosen, article.c.published_on.between(*span))).one()
    return {"articles": articles, "outlets": outlets}


def _incidents(connection: Connection, chosen: ColumnElement[bool], span: Span) -> dict[str, int]:
    asked = select(func.count(), func.coalesce(func.sum(incident.c.fatalities), 0))
    number, killed = connection.execute(asked.where(chosen, incident.c.first_published.between(*span))).one()
    return {"incidents": number, "killed": int(killed)}


def _new_places(connection: Connection, chosen: ColumnElement[bool], span: Span) -> tuple[str, ...]:
    exact = and_(incident.c.place_id.is_not(None), incident.c.where_prec <= EXACT)
    known = select(incident.c.place_id).where(exact, incident.c.first_published < span[0])
    asked = (
        select(incident.c.place)
        .where(chosen, exact, incident.c.first_published.between(*span), incident.c.place_id.not_in(known))
        .group_by(incident.c.place_id, incident.c.place)
        .order_by(func.count().desc(), incident.c.place)
    )
    return tuple(connection.execute(asked).scalars())
