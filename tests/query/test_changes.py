"""The last days reported on against as many before, whatever today is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sitrep import pipeline
from sitrep.query import changes
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import TEXT, extraction, place

LAST = date(2015, 5, 31)


def told(days_ago: int, town: str = "Harad", **details: object) -> object:
    """An article so many days before `LAST` on a battle of that day, in which 12 died."""
    text = TEXT.replace("Monday", f"Monday for the {days_ago}th time")
    day = LAST - timedelta(days=days_ago)
    one = extraction(text, outlet=details.pop("outlet", "Wire"), published_on=day, **details)
    one.events[0].incident = None
    if town != "Harad":
        there = place(one.article.text, "Harad", f"l-{town}", name=town, lat=10.0 + len(town), lon=20.0)
        one.places[0] = there
        one.events[0].place.name = town  # type: ignore[union-attr]
        one.events[0].place.entity = f"l-{town}"  # type: ignore[union-attr]
        one.events[0].lat, one.events[0].lon = there.lat, there.lon
    return one


def filled(store: Store, *extractions: object) -> Store:
    save(store, list(extractions))  # type: ignore[arg-type]
    pipeline.join(store, whole=True)
    return store


def test_a_week_is_compared_with_the_week_before(store: Store) -> None:
    now = [told(0), told(3), told(6, "Kadugli", outlet="Post"), told(5)]
    before = [told(7), told(9), told(13)]
    found = changes.found(filled(store, *now, *before, told(15), told(200)), Filters())
    assert found
    assert (found.days, found.first, found.last) == (7, date(2015, 5, 25), LAST)
    assert found.first_before == date(2015, 5, 18)
    assert found.now == {"articles": 4, "outlets": 2, "incidents": 4, "killed": 48}
    assert found.before == {"articles": 3, "outlets": 1, "incidents": 3, "killed": 36}
    assert found.new_places == ("Kadugli",)


@pytest.mark.parametrize(
    ("ago", "days"), [((0, 1, 2, 7, 8, 9), 7), ((0, 9, 20, 29, 40, 50), 28), ((0, 99, 300, 400, 500, 600), 365)]
)
def test_the_span_is_the_shortest_that_is_full_enough(store: Store, ago: tuple[int, ...], days: int) -> None:
    found = changes.found(filled(store, *(told(one) for one in ago)), Filters())
    assert found
    assert found.days == days


@pytest.mark.parametrize("ago", [(), (0,), (0, 1, 2, 3), (0, 1, 2, 3000, 3001, 3002)])
def test_nothing_is_compared_with_nothing(store: Store, ago: tuple[int, ...]) -> None:
    assert changes.found(filled(store, *(told(one) for one in ago)), Filters()) is None


def test_an_undated_article_is_in_no_span(store: Store) -> None:
    undated = extraction("No day is known. " + TEXT)
    found = changes.found(filled(store, undated, *(told(one) for one in (0, 1, 2, 7, 8, 9))), Filters())
    assert found
    assert found.now["articles"] + found.before["articles"] == 6


def test_filters_choose_what_is_compared(store: Store) -> None:
    wire = [told(one) for one in (0, 1, 2, 7, 8, 9)]
    post = [told(one, outlet="Post") for one in (3, 4, 5)]
    found = changes.found(filled(store, *wire, *post), Filters(outlets=("Wire",)))
    assert found
    assert found.now["articles"] == 3


def test_what_articles_only_recall_is_no_news(store: Store) -> None:
    recalled = told(4, "Kadugli")
    recalled.events[0].is_background = True  # type: ignore[attr-defined]
    found = changes.found(filled(store, recalled, *(told(one) for one in (0, 1, 2, 7, 8, 9))), Filters())
    assert found
    assert (found.now["articles"], found.now["incidents"], found.new_places) == (4, 3, ())
