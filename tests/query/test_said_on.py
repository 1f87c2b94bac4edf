"""Figures and quotes by day, counted in the store and listed for a span."""

from __future__ import annotations

from datetime import date

import pytest

from sitrep.query import entities, figures, said_on
from sitrep.query.filters import Filters
from sitrep.query.said_on import Kind
from sitrep.store import Store

ALL = Filters()
DAY = date(2015, 5, 5)


@pytest.mark.parametrize("kind", ["figures", "quotes"])
def test_days_hold_what_is_listed_of_them(filled: Store, kind: Kind) -> None:
    days = said_on.by_day(filled, ALL, kind)
    assert days["n"].sum() > 0
    for day, of_day in days.groupby("day"):
        when = day.date()  # type: ignore[attr-defined]
        assert len(said_on.listed(filled, ALL, kind, when, when)) == of_day["n"].sum()


def test_what_has_no_day_is_left_out(filled: Store) -> None:
    undated = Filters(outlets=("Post",))
    assert len(entities.quotes(filled, undated)) > 0
    assert said_on.by_day(filled, undated, "quotes").empty


def test_a_measure_and_the_days_of_events_narrow_the_days(filled: Store) -> None:
    assert said_on.by_day(filled, ALL, "figures", "prices_of_nothing").empty
    (measure,) = figures.measures(filled, ALL)["measure"].head(1)
    assert said_on.by_day(filled, ALL, "figures", measure)["most"].notna().all()
    assert said_on.by_day(filled, Filters(happened_from=date(2030, 1, 1)), "figures").empty


def test_no_more_are_listed_than_asked_for(filled: Store) -> None:
    assert len(said_on.listed(filled, ALL, "quotes", date(2000, 1, 1), date(2030, 1, 1), limit=1)) == 1
