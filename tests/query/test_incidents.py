"""Incidents by pages: every report once, those of one incident side by side."""

from __future__ import annotations

from datetime import date

import pytest

from sitrep import store as stores
from sitrep.query import events, incidents
from sitrep.query.filters import Filters
from sitrep.store import Store
from tests.store.builders import extraction

ALL = Filters()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two reports of one incident in May 2015, ten that no other report shares, one of them undated."""
    store = stores.open_(f"sqlite:///{tmp_path_factory.mktemp('many') / 'sitrep.db'}")
    found = [extraction(outlet="Wire"), extraction(outlet="Post")]
    for day in range(1, 11):
        alone = extraction(
            f"On day {day} rebels seized Harad. At least 12 died. Rebels, Omar Said said: We will return."
        )
        alone.events[0].incident = None
        alone.events[0].start_date = None if day == 10 else date(2015, 6, day)
        found.append(alone)
    stores.save(store, found)
    return store


def test_pages_hold_every_report_once(many: Store) -> None:
    pages = [incidents.reports(many, ALL, limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    ids = [int(number) for page in pages for number in page["event_id"]]
    dated = events.listed(many, ALL).dropna(subset=["start_date"])
    assert sorted(ids) == sorted(dated["event_id"])
    assert len(ids) == 11


@pytest.mark.parametrize(("newest_first", "day"), [(True, "2015-06-09"), (False, "2015-05-04")])
def test_incidents_stand_in_order_of_their_day(many: Store, newest_first: bool, day: str) -> None:
    found = incidents.reports(many, ALL, newest_first=newest_first, limit=1)
    assert {f"{when:%Y-%m-%d}" for when in found["start_date"]} == {day}
    assert len(found) == (1 if newest_first else 2)


def test_undated_reports_are_a_list_of_their_own(many: Store) -> None:
    assert list(incidents.reports(many, ALL, is_dated=False)["start_date"].isna()) == [True]


def test_incidents_and_reports_are_counted(many: Store, store: Store) -> None:
    assert incidents.counted(many, ALL) == {"dated": 10, "undated": 1, "dated_reports": 11, "undated_reports": 1}
    assert set(incidents.counted(store, ALL).values()) == {0}


def test_filters_choose_the_reports(many: Store) -> None:
    assert len(incidents.reports(many, Filters(outlets=("Post",)))) == 1
    assert incidents.counted(many, Filters(event_types=("Riots",)))["dated"] == 0
