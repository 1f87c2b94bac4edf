"""Filters choose articles: "or" within a kind, "and" between kinds, a country with all that lies in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sitrep import store as stores
from sitrep.query import articles, counts, entities, events, figures, places
from sitrep.query._labels import place_option
from sitrep.query.filters import Filters
from sitrep.records import Extraction
from sitrep.reference.identity import entity_id
from sitrep.store import Store
from tests.store.builders import article, extraction, place


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
        ({"happened_from": date(2015, 5, 6)}, {3}),
        ({"happened_to": date(2015, 5, 31)}, {1, 2}),
        ({"happened_from": date(2015, 5, 6), "happened_to": date(2015, 6, 4)}, set()),
        ({"happened_from": date(2015, 6, 5), "event_types": ("Battles",)}, set()),
        ({"actor_classes": ("rebel group",)}, {1, 2}),
        ({"actor_classes": ("no such",)}, set()),
        ({"measures": ("fatalities", "injuries")}, {1, 2}),
        ({"text": "marched OR outlet:Wire"}, {1, 3}),
        ({"without": Filters()}, {1, 2, 3}),
        ({"without": Filters(places=("l-yemen",))}, set()),
        ({"without": Filters(places=("l-harad",))}, {3}),
        ({"without": Filters(people=("p-nasser",), outlets=("Wire",))}, {2}),
        ({"without": Filters(event_types=("Protests",))}, {1, 2}),
        ({"without": Filters(date_from=date(2015, 6, 1))}, {1, 2}),
        ({"without": Filters(measures=("fatalities",), actor_classes=("rebel group",))}, {3}),
        ({"places": ("l-yemen",), "without": Filters(organisations=("o-rebels",))}, {3}),
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


def test_a_kind_of_event_left_out_leaves_out_its_articles_and_events(filled: Store) -> None:
    assert set(events.listed(filled, Filters(without=Filters(event_types=("Battles",))))["event_type"]) == {"Protests"}


def test_days_narrow_the_events_to_those_whose_span_meets_them(store: Store) -> None:
    told = extraction(outlet="Wire", published_on=date(2015, 7, 1))
    (week,) = told.events
    week.start_date, week.end_date = date(2015, 5, 4), date(2015, 5, 10)
    undated = extraction(outlet="Post")
    undated.events[0].start_date = undated.events[0].end_date = None
    stores.save(store, [told, undated])
    for first, last, found in [(8, 20, 1), (1, 4, 1), (11, 20, 0), (1, 3, 0)]:
        chosen = Filters(happened_from=date(2015, 5, first), happened_to=date(2015, 5, last))
        assert len(events.listed(store, chosen)) == found
    assert len(events.listed(store, Filters())) == 2


def test_key_figures_count_what_they_say(filled: Store) -> None:
    assert counts.key_figures(filled, Filters()) == {
        **{"articles": 3, "undated_articles": 1, "outlets": 2, "places": 4, "people": 2, "organisations": 2},
        **{"events": 3, "figures": 2, "claimants": 1},
    }


MOSUL = {"country": "IQ", "admin1": "Nineveh Governorate"}
AREAS = {
    "mosul": MOSUL,
    "nineveh": MOSUL | {"feature": "admin1"},
    "iraq": {"country": "IQ", "admin1": None, "feature": "country"},
    "raqqa": {"country": "SY", "admin1": "Raqqa Governorate"},
    "raqqa-quarter": {"country": "SY", "admin1": "Raqqa Governorate", "feature": "site"},
    "aleppo": {"country": "SY", "admin1": "Aleppo Governorate"},
    "sanaa": {"country": "YE", "admin1": "Sanaa"},
    entity_id("place", "sitrep:mesopotamia-world-region"): {"country": None, "admin1": None, "feature": "region"},
    entity_id("place", "sitrep:levant-world-region"): {"country": None, "admin1": None, "feature": "region"},
}
MESOPOTAMIA, LEVANT = list(AREAS)[-2:]


@pytest.fixture(scope="module")
def areas(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """One article for each of `AREAS`, which names nothing else; its title is the place's id."""
    store = stores.open_(f"sqlite:///{tmp_path_factory.mktemp('areas') / 'sitrep.db'}")
    told = [(id_, f"{id_} was quiet.", about) for id_, about in AREAS.items()]
    stores.save(
        store,
        [Extraction(article(text, title=id_), places=[place(text, id_, id_, **about)]) for id_, text, about in told],
    )
    return store


@pytest.mark.parametrize(
    ("chosen", "inside"),
    [
        (("mosul",), {"mosul"}),
        (("nineveh",), {"mosul", "nineveh"}),
        (("iraq",), {"mosul", "nineveh", "iraq"}),
        ((MESOPOTAMIA,), {"mosul", "nineveh", "iraq", "raqqa", "raqqa-quarter", MESOPOTAMIA}),
        ((LEVANT,), {"raqqa", "raqqa-quarter", "aleppo", LEVANT}),
        (("nineveh", "sanaa"), {"mosul", "nineveh", "sanaa"}),
    ],
)
def test_a_place_takes_in_what_lies_inside(areas: Store, chosen: tuple[str, ...], inside: set[str]) -> None:
    assert set(articles.listed(areas, Filters(places=chosen))["title"]) == inside


@pytest.mark.parametrize(
    ("about", "label"),
    [
        (("Syria", "SY", None, "country"), "Syria (country)"),
        (("Donbas", None, None, "region"), "Donbas (region)"),
        (("Anbar Governorate", "IQ", "Anbar Governorate", "admin1"), "Anbar Governorate, Iraq (region)"),
        (("Georgia", "US", "Georgia", "admin1"), "Georgia, United States (region)"),
        (("Raqqa", "SY", "Raqqa Governorate", "town"), "Raqqa, Syria"),
        (("Black Sea", None, None, "water"), "Black Sea (water)"),
        (("Old Mill", None, None, None), "Old Mill"),
    ],
)
def test_a_choice_says_what_it_takes_in(about: tuple[str | None, ...], label: str) -> None:
    assert place_option(*about) == label  # type: ignore[arg-type]
