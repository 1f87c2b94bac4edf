"""Incidents by pages: each once, with numbers over all its reports."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.query import events, incidents
from sitrep.query.filters import Filters
from sitrep.store import Store
from tests.store.builders import extraction

ALL = Filters()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two reports of one incident in May 2015, of 12 and of 31 killed; ten that none shares, one of them undated."""
    store = stores.open_(f"sqlite:///{tmp_path_factory.mktemp('many') / 'sitrep.db'}")
    post = extraction(
        "Rebels seized Harad, Omar Said wrote. 31 fell. At least 12 of us. We will return.", outlet="Post"
    )
    post.events[0].fatalities = 31
    found = [extraction(outlet="Wire"), post]
    for day in range(1, 11):
        alone = extraction(
            f"On day {day} rebels seized Harad. At least 12 died. Rebels, Omar Said said: We will return."
        )
        alone.events[0].start_date = alone.events[0].end_date = (
            None if day == 10 else date(2015, 6, 1) + timedelta(weeks=day)
        )
        alone.events[0].place = None if day == 10 else alone.events[0].place
        found.append(alone)
    stores.save(store, found)
    pipeline.join(store)
    return store


def test_pages_hold_every_incident_once(many: Store) -> None:
    pages = [incidents.listed(many, ALL, limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    ids = [id_ for page in pages for id_ in page["incident"]]
    assert len(ids) == len(set(ids)) == 10


def test_reports_of_incidents_stand_side_by_side_in_the_order_asked_for(many: Store) -> None:
    ids = list(incidents.listed(many, ALL, newest_first=False, limit=3)["incident"])
    found = incidents.reports(many, ids[::-1])
    assert list(found["incident"]) == [ids[2], ids[1], ids[0], ids[0]]
    assert len(incidents.reports(many, ids, Filters(outlets=("Post",)))) == 1


@pytest.mark.parametrize(("newest_first", "day"), [(True, "2015-08-03"), (False, "2015-05-04")])
def test_incidents_stand_in_order_of_their_day(many: Store, newest_first: bool, day: str) -> None:
    found = incidents.listed(many, ALL, newest_first=newest_first, limit=1)
    assert [f"{when:%Y-%m-%d}" for when in found["start_date"]] == [day]


def test_undated_incidents_are_a_list_of_their_own_or_stand_last(many: Store) -> None:
    assert list(incidents.listed(many, ALL, is_dated=False)["start_date"].isna()) == [True]
    assert list(incidents.listed(many, ALL, is_dated=None)["start_date"].isna()) == [False] * 10 + [True]


def test_incidents_and_reports_are_counted(many: Store, store: Store) -> None:
    assert incidents.counted(many, ALL) == {"dated": 10, "undated": 1, "dated_reports": 11, "undated_reports": 1}
    assert incidents.counted(many, Filters(outlets=("Post",)))["dated_reports"] == 1
    assert set(incidents.counted(store, ALL).values()) == {0}


@pytest.mark.parametrize(
    ("filters", "shown"),
    [
        (Filters(outlets=("Post",)), 1),
        (Filters(event_types=("Riots",)), 0),
        (Filters(happened_to=date(2015, 5, 31)), 1),
    ],
)
def test_an_incident_is_shown_where_any_report_is_chosen_with_its_numbers_over_all(
    many: Store, filters: Filters, shown: int
) -> None:
    found = incidents.listed(many, filters)
    assert list(found["reports"]) == [2] * shown


def test_the_incident_whose_tolls_differ_most_is_told_first(many: Store) -> None:
    found = incidents.disagreeing(many, ALL)
    assert list(found["apart"]) == [19]
    assert len(events.listed(many, ALL, only=None)) == 12


def test_each_incident_is_counted_once_by_its_period_and_kind(many: Store) -> None:
    by_week = incidents.by_period(many, ALL, "week")
    assert (by_week["events"].sum(), by_week.attrs["undated"]) == (10, 1)
    assert events.by_period(many, ALL, "week")["events"].sum() == 11
    by_month = incidents.by_period(many, Filters(outlets=("Post",)), "month")
    assert [f"{when:%Y-%m-%d}" for when in by_month["period"]] == ["2015-05-01"]
