"""Incidents follow the store: joined batch by batch, after a kill, and when articles go."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from sitrep import pipeline
from sitrep import store as stores
from sitrep.query import incidents
from sitrep.query.filters import Filters
from sitrep.records import Extraction, Link
from sitrep.store import Store, schema
from tests.store.builders import extraction, place

ALL = Filters()
OUTLETS = ("Wire", "Post", "Herald", "Courier")


def told(n: int, **changes: Any) -> Extraction:
    """The battle of Harad as an outlet of its own tells it."""
    text = f"Rebels seized Harad, our reporter {n} saw. At least 12 fell, Omar Said said. He adds: We will return. {n}."
    found = extraction(text, outlet=OUTLETS[n], published_on=date(2015, 5, 5))
    for name, value in changes.items():
        setattr(found.events[0], name, value)
    return found


def groups(store: Store) -> set[frozenset[int]]:
    """The events of each incident."""
    with store.reading() as connection:
        found: dict[str, set[int]] = {}
        for id_, incident in connection.execute(select(schema.event.c.id, schema.event.c.incident)):
            found.setdefault(incident, set()).add(id_)
    return {frozenset(events) for events in found.values()}


def add(store: Store, *found: Extraction) -> None:
    stores.save(store, found)
    pipeline.join(store)


def ids(store: Store) -> list[str]:
    return sorted(incidents.listed(store, ALL)["incident"])


@pytest.mark.parametrize("batches", [((0, 1, 2),), ((0,), (1,), (2,)), ((2, 1), (0,))])
def test_reports_join_whatever_the_batches_in_which_they_come(
    store: Store, batches: tuple[tuple[int, ...], ...]
) -> None:
    for batch in batches:
        add(store, *(told(n) for n in batch))
    row = incidents.listed(store, ALL).iloc[0]
    assert (len(ids(store)), row["reports"], row["outlets"]) == (1, 3, 3)


def test_what_lies_elsewhere_is_left_alone(store: Store) -> None:
    far = told(1, lat=12.8, lon=45.0, start_date=date(2015, 5, 1), end_date=date(2015, 5, 1))
    add(store, told(0), far)
    before = ids(store)
    add(store, told(2))
    assert len(set(before) & set(ids(store))) == 2
    assert groups(store) == groups(whole(store))


def whole(store: Store) -> Store:
    """The store with everything joined from scratch."""
    pipeline.join(store, whole=True)
    return store


def test_a_town_joins_what_its_province_tells_in_a_later_batch(store: Store) -> None:
    add(store, in_province(0))
    add(store, told(1))
    assert len(groups(store)) == 1


def test_batches_tie_incidents_through_others_as_joining_all_at_once_does(store: Store) -> None:
    undated = {"start_date": None, "end_date": None, "date_prec": None}
    for found in (
        told(0, fatalities=None),
        told(1, fatalities=30, **undated),
        in_province(2, fatalities=30),
        told(3, fatalities=12),
    ):
        add(store, found)
    in_batches = groups(store)
    assert in_batches == groups(whole(store))


def in_province(n: int, **changes: Any) -> Extraction:
    """The same as an outlet tells it that names the province only."""
    found = told(n, where_prec=4, **changes)
    province = place(found.article.text, "Harad", "l-hajjah", name="Hajjah", feature="admin1", where_prec=4)
    found.places, found.events[0].place = [province], Link(text="Harad", name="Hajjah", entity="l-hajjah")
    return found


def test_joining_anew_keeps_the_ids(store: Store) -> None:
    add(store, told(0), told(1), told(2, start_date=date(2015, 6, 1), end_date=date(2015, 6, 1)))
    assert ids(store) == ids(whole(store))


def test_an_import_killed_before_it_joined_is_completed_by_the_next(store: Store) -> None:
    stores.save(store, [told(0)])
    assert incidents.listed(store, ALL).empty
    assert pipeline.join(store) == 1
    assert pipeline.join(store) == 0


def test_nothing_is_written_where_nothing_waits(store: Store) -> None:
    add(store, told(0))
    before = stores.version(store)
    pipeline.join(store)
    assert stores.version(store) == before


def test_removing_an_article_leaves_the_incident_to_the_others(store: Store) -> None:
    add(store, told(0), told(1, fatalities=30))
    stores.remove_outlet(store, "Post")
    pipeline.join(store)
    row = incidents.listed(store, ALL).iloc[0]
    assert (len(ids(store)), row["reports"], row["fatalities_high"]) == (1, 1, 12)
    stores.remove_outlet(store, "Wire")
    pipeline.join(store)
    assert ids(store) == []


def test_a_reprint_names_the_article_that_it_copies(store: Store) -> None:
    first, again = extraction(outlet="Wire", published_on=date(2015, 5, 5)), extraction(outlet="Post")
    again.events[0].start_date = again.events[0].end_date = date(2015, 5, 5)
    add(store, first, again)
    with store.reading() as connection:
        copies = connection.execute(select(schema.event.c.article_id, schema.event.c.copy_of)).fetchall()
    assert [tuple(row) for row in copies] == [(1, None), (2, 1)]


def test_what_did_not_happen_is_of_no_incident(store: Store) -> None:
    add(store, told(0, modality="threatened"))
    assert ids(store) == []
    assert pipeline.join(store) == 0
