"""Filters choose articles: "or" within a kind, "and" between kinds, a country with all that lies in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sitrep.query import articles, counts, entities, events, figures, places
from sitrep.query.filters import Filters
from sitrep.store import Store


@pytest.mark.parametrize(
    ("filters", "chosen"),
    [
        ({}, {1, 2, 3}),
        ({"places": ("l-harad",)}, {1, 2}),
        ({"places": ("l-harad", "l-aden")}, {1, 2, 3}),
        ({"places": ("l-yemen",)}, {1, 2, 3}),
        ({"people": ("p-said",)}, {1, 2}),
        ({"people": ("p-said",), "organisations": ("o-aid",)}, set()),
        ({"organisations": ("o-rebels", "o-aid")}, {1, 2, 3}),
        ({"outlets": ("Wire",)}, {1}),
        ({"outlets": ("",)}, {3}),
        ({"event_types": ("Protests",)}, {3}),
        ({"date_from": date(2015, 5, 5)}, {1, 3}),
        ({"date_from": date(2015, 5, 5), "date_to": date(2015, 5, 5)}, {1}),
        ({"date_to": date(2015, 5, 4)}, set()),
        ({"people": ("l-harad",)}, set()),
        ({"places": ("no such",)}, set()),
    ],
)
def test_filters_choose_articles(filled: Store, filters: dict[str, Any], chosen: set[int]) -> None:
    assert set(articles.listed(filled, Filters(**filters))["article_id"]) == chosen


def test_every_answer_is_of_the_chosen_articles(filled: Store) -> None:
    chosen = Filters(outlets=("Wire",))
    frames = [
        events.listed(filled, chosen),
        figures.listed(filled, chosen),
        entities.quotes(filled, chosen),
        places.mentions(filled, chosen, "l-harad"),
    ]
    assert [set(frame["article_id"]) for frame in frames] == [{1}] * 4
    assert entities.ranking(filled, chosen, "person")["articles"].tolist() == [1]
    assert places.named(filled, chosen)["articles"].tolist() == [1]


def test_kinds_of_event_narrow_the_events_too(filled: Store) -> None:
    assert set(events.listed(filled, Filters(event_types=("Battles",)))["event_type"]) == {"Battles"}


def test_key_figures_count_what_they_say(filled: Store) -> None:
    assert counts.key_figures(filled, Filters()) == {
        **{"articles": 3, "undated_articles": 1, "outlets": 2, "places": 4, "people": 2, "organisations": 2},
        **{"events": 3, "figures": 2, "claimants": 1},
    }
