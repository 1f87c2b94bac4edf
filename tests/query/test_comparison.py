"""One of two things compared: its own incidents, not all that its articles tell."""

from __future__ import annotations

import pytest

from sitrep.query import comparison
from sitrep.query.comparison import Side
from sitrep.query.filters import Filters
from sitrep.store import Store

ALL = Filters()


@pytest.mark.parametrize(
    ("side", "articles", "incidents"),
    [
        (Side("place", "l-harad", ALL), 2, 1),
        (Side("place", "l-sanaa", ALL), 1, 0),
        (Side("place", "l-aden", ALL), 1, 0),
        (Side("place", "l-yemen", ALL), 3, 1),
        (Side("organisation", "o-rebels", ALL), 2, 1),
        (Side("organisation", "o-aid", ALL), 1, 0),
        (Side("person", "p-said", ALL), 2, 0),
        (Side("outlet", "Wire", ALL), 1, 1),
        (Side("event", "Protests", ALL), 1, 1),
        (Side("place", "l-harad", Filters(outlets=("Post",))), 1, 1),
        (Side("outlet", "Wire", Filters(outlets=("Post",))), 1, 1),
        (Side("place", "nowhere", ALL), 0, 0),
    ],
)
def test_a_side_has_the_articles_on_it_and_the_incidents_that_concern_it(
    filled: Store, side: Side, articles: int, incidents: int
) -> None:
    found = comparison.numbers(filled, side)
    assert (found["articles"], found["incidents"]) == (articles, incidents)


def test_tolls_are_added_up_over_incidents_and_unknown_where_none_is_told(filled: Store) -> None:
    battle = comparison.numbers(filled, Side("place", "l-harad", ALL))
    assert (battle["killed_low"], battle["killed"], battle["killed_high"]) == (12, 12, 12)
    assert comparison.numbers(filled, Side("event", "Protests", ALL))["killed"] is None


def test_periods_are_those_of_the_side(filled: Store) -> None:
    articles = comparison.articles_by_period(filled, Side("place", "l-yemen", ALL), freq="month")
    assert [(f"{row.period:%Y-%m-%d}", row.articles) for row in articles.itertuples()] == [
        ("2015-05-01", 1),
        ("2015-06-01", 1),
    ]
    assert articles.attrs["undated"] == 1
    incidents = comparison.incidents_by_period(filled, Side("event", "Protests", ALL), freq="month")
    assert list(incidents["event_type"]) == ["Protests"]


def test_incidents_that_both_outlets_tell_are_shared(filled: Store) -> None:
    wire, post = (Side("outlet", outlet, ALL) for outlet in ("Wire", "Post"))
    assert len(comparison.shared(filled, wire, post)) == 1
    assert comparison.shared(filled, wire, Side("event", "Protests", ALL)).empty


def test_reports_are_those_of_the_side_s_own_incidents(filled: Store) -> None:
    found = comparison.numbers(filled, Side("place", "l-harad", ALL))
    assert (found["reports"], found["incidents"]) == (2, 1)
    assert comparison.numbers(filled, Side("place", "l-aden", ALL))["reports"] == 0


def test_who_is_named_is_counted_on_each_side_without_the_sides_themselves(filled: Store) -> None:
    wire, march = Side("outlet", "Wire", ALL), Side("event", "Protests", ALL)
    found = comparison.named(filled, wire, march)
    assert found[["name", "one", "other"]].to_numpy().tolist() == [
        ["Aid Now", 0, 1],
        ["Amal Nasser", 0, 1],
        ["Omar Said", 1, 0],
        ["Rebels", 1, 0],
    ]
    rebels, aid = (Side("organisation", id_, ALL) for id_ in ("o-rebels", "o-aid"))
    assert set(comparison.named(filled, rebels, aid)["name"]) == {"Amal Nasser", "Omar Said"}
