"""What the questions answer."""

from __future__ import annotations

import pandas as pd
import pytest

from sitrep.query import articles, entities, events, figures, incidents, options, places
from sitrep.query.filters import Filters
from sitrep.store import Store

ALL = Filters()


def pairs(frame: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    return list(frame[list(columns)].itertuples(index=False, name=None))


def test_events_come_latest_first_with_claim_and_sentence(filled: Store) -> None:
    found = events.listed(filled, ALL)
    assert found["sub_event_type"].iloc[0] == "Peaceful protest"
    battle = found.iloc[1]
    assert (battle["place"], battle["country"], battle["actors"]) == ("Harad", "YE", "Rebels")
    assert battle["sentence"] == "Rebels seized Harad on Monday."
    assert len(events.listed(filled, ALL, limit=1)) == 1


@pytest.mark.parametrize(("freq", "first"), [("day", "2015-05-05"), ("week", "2015-05-04"), ("month", "2015-05-01")])
def test_events_are_counted_by_period_and_those_without_one_are_told(filled: Store, freq: str, first: str) -> None:
    """One battle is known to lie somewhere in months: it is in no bar."""
    found = events.by_period(filled, ALL, freq)  # type: ignore[arg-type]
    assert pairs(found, "event_type", "events") == [("Battles", 1), ("Protests", 1)]
    assert found["period"].iloc[0] == pd.Timestamp(first)
    assert found.attrs["undated"] == 1


def test_an_incident_counts_a_text_and_its_reprint_once(filled: Store) -> None:
    row = incidents.listed(filled, ALL, newest_first=False).iloc[0]
    assert row["title"] == "Harad taken by Rebels, 5 May 2015"
    assert (row["reports"], row["texts"], row["outlets"]) == (2, 1, 2)
    assert (row["fatalities_low"], row["fatalities"], row["fatalities_high"]) == (12, 12, 12)


def test_places_are_ranked_by_articles(filled: Store) -> None:
    assert pairs(places.named(filled, ALL, limit=1), "place", "articles", "where_prec") == [("Harad", 2, 1)]


def test_a_place_is_shown_in_its_sentences(filled: Store) -> None:
    found = places.mentions(filled, ALL, "l-harad")
    assert pairs(found, "article_id", "start") == [(1, 14), (2, 14)]
    assert set(found["sentence"]) == {"Rebels seized Harad on Monday."}


@pytest.mark.parametrize(
    "narrowed", [{"measure": "fatalities"}, {"place_id": "l-harad"}, {"claimant_id": "p-said"}, {}]
)
def test_figures_keep_who_says_so(filled: Store, narrowed: dict[str, str]) -> None:
    found = figures.listed(filled, ALL, **narrowed)
    row = ("f1", 12, "at least", "Omar Said", "At least 12 soldiers were killed, Omar Said said.")
    assert pairs(found, "label", "value", "hedge", "claimant", "sentence") == [row, row]


@pytest.mark.parametrize("narrowed", [{"measure": "oil"}, {"place_id": "l-aden"}, {"actor_id": "o-rebels"}])
def test_figures_of_another_kind_stay_out(filled: Store, narrowed: dict[str, str]) -> None:
    assert figures.listed(filled, ALL, **narrowed).empty


def test_measures_are_counted(filled: Store) -> None:
    assert pairs(figures.measures(filled, ALL), "measure", "label", "figures", "articles", "claimants") == [
        ("fatalities", "People killed", 2, 2, 1)
    ]


def test_people_are_ranked_with_what_they_say(filled: Store) -> None:
    found = entities.ranking(filled, ALL, "person")
    assert pairs(found, "name", "articles", "quotes", "figures_claimed") == [
        ("Omar Said", 2, 2, 2),
        ("Amal Nasser", 1, 0, 0),
    ]


@pytest.mark.parametrize(("text", "names"), [("nass", ["Amal Nasser"]), ("%", []), ("_", []), ("x", [])])
def test_a_ranking_is_narrowed_by_letters_taken_as_they_are(filled: Store, text: str, names: list[str]) -> None:
    assert list(entities.ranking(filled, ALL, "person", text=text)["name"]) == names


def test_companions_are_of_the_same_articles(filled: Store) -> None:
    assert pairs(entities.companions(filled, ALL, "p-said"), "name", "articles") == [("Rebels", 2)]


def test_quotes_are_of_one_speaker_or_all(filled: Store) -> None:
    assert (
        pairs(entities.quotes(filled, ALL, "p-said"), "speaker", "cue", "text", "direct")
        == [("Omar Said", "said", "We will return", True)] * 2
    )
    assert entities.quotes(filled, ALL, "p-nasser").empty


def test_a_quote_is_found_again_where_it_stands_in_its_article(filled: Store) -> None:
    for article_id, start, end, words in pairs(entities.quotes(filled, ALL), "article_id", "start", "end", "text"):
        found = articles.one(filled, article_id)
        assert found is not None
        assert found.text[start:end] == words


@pytest.mark.parametrize("by", ["quotes", "figures_claimed"])
def test_a_ranking_by_what_is_said_leaves_out_those_who_say_nothing(filled: Store, by: entities.By) -> None:
    assert list(entities.ranking(filled, ALL, "person", by=by)["name"]) == ["Omar Said"]
    assert list(entities.ranking(filled, ALL, "person")["name"]) == ["Omar Said", "Amal Nasser"]


def test_articles_come_newest_first_page_by_page(filled: Store) -> None:
    page = articles.listed(filled, ALL, limit=2)
    assert list(page["article_id"]) == [3, 1]
    assert page.attrs["total"] == 3
    assert list(articles.listed(filled, ALL, limit=2, offset=2)["article_id"]) == [2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("march", {3}),
        ("protester", {3}),
        ("rebels harad", {1, 2}),
        ('"seized Harad"', {1, 2}),
        ('"Harad seized"', set()),
        ("hara*", {1, 2}),
        ("hara", set()),
        ("harad sanaa", set()),
        ('AND OR NOT ( * ^ "', {1, 2, 3}),
        ("💥 ; --", {1, 2, 3}),
        ("", {1, 2, 3}),
    ],
)
def test_search_finds_words_and_never_fails(filled: Store, text: str, found: set[int]) -> None:
    page = articles.listed(filled, Filters(text=text))
    assert set(page["article_id"]) == found
    assert page.attrs["total"] == len(found)


def test_a_found_article_shows_the_passage(filled: Store) -> None:
    assert "soldiers were killed" in articles.listed(filled, Filters(text="soldiers"))["snippet"].iloc[0]


def test_an_article_is_read_with_its_mentions(filled: Store) -> None:
    one = articles.one(filled, 1)
    assert one
    assert (one.title, one.outlet) == ("Harad falls", "Wire")
    marked = [one.text[start:end] for start, end in pairs(one.mentions, "start", "end")]
    assert marked == list(one.mentions["text"])
    assert dict(pairs(one.mentions, "kind", "detail"))["place"] == "Harad, Yemen"
    assert articles.one(filled, 999) is None


def test_options_tell_namesakes_apart_and_name_the_unknown_outlet(filled: Store) -> None:
    assert pairs(options.places(filled), "label", "n_articles")[0] == ("Harad, Yemen", 2)
    assert "Yemen (country)" in set(options.places(filled)["label"])
    assert ("", "Outlet unknown", 1) in pairs(options.outlets(filled), "id", "label", "n_articles")
