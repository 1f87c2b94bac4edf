"""What is typed into the search box chooses articles by their words, phrases and fields."""

from __future__ import annotations

from datetime import date

import pytest

from sitrep.query import articles, search
from sitrep.query.filters import Filters
from sitrep.store import Store


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("soldiers harad", {1, 2}),
        ("soldier", {1, 2}),
        ('"seized Harad"', {1, 2}),
        ('"Harad seized"', set()),
        ("Sana*", {3}),
        ("Sana", set()),
        ('"marched thro*"', {3}),
        ("-soldiers", {3}),
        ("NOT soldiers", {3}),
        ("Friday -protesters", set()),
        ('-"Omar Said"', {3}),
        ("soldiers OR protesters", {1, 2, 3}),
        ("soldiers OR protesters Aden", {3}),
        ("place:Harad", {1, 2}),
        ('place:"Yemen"', {1, 2, 3}),
        ("place:Yem", set()),
        ("place:Yem*", {1, 2, 3}),
        ("person:said", {1, 2}),
        ("person:Nasser OR outlet:Wire", {1, 3}),
        ("person:Nasser OR soldiers", {1, 2, 3}),
        ("-outlet:wire", {2, 3}),
        ("source:post", {2}),
        ("organisation:aid", {3}),
        ("group:rebels", {1, 2}),
        ("title:falls", {1}),
        ("title:soldiers", set()),
        ("event:protests", {3}),
        ('type:"peaceful protest"', {3}),
        ("claimant:said", {1, 2}),
        ("from:2015-06", {3}),
        ("until:2015-05", {1}),
        ("from:2015 until:2015-06-05", {1}),
        ("-from:2015-06", {1, 2}),
        ("soldiers place:Aden", set()),
    ],
)
def test_a_search_chooses_articles(filled: Store, asked: str, found: set[int]) -> None:
    page = articles.listed(filled, Filters(text=asked))
    assert set(page["article_id"]) == found
    assert page.attrs["total"] == len(found)


@pytest.mark.parametrize(
    "asked",
    [
        *('"', '""', "-", "*", "OR", "NOT", "OR OR", "AND NOT", ":", "place:", "-place:", "(", "NEAR(", "' OR 1=1 --"),
        *("%", "_", "\\", "a:b:c", "from:2015-99", "until:yesterday", "‘’“”", "\x00", "é", "ÜBER*", "-" * 200),
    ],
)
def test_nothing_that_is_typed_fails(filled: Store, asked: str) -> None:
    assert articles.listed(filled, Filters(text=asked)).attrs["total"] <= 3


def test_what_can_not_be_searched_for_leaves_all(filled: Store) -> None:
    assert not search.parse('"" * - OR')
    assert articles.listed(filled, Filters(text='"" * - OR')).attrs["total"] == 3


def test_signs_of_a_pattern_are_letters_like_others(filled: Store) -> None:
    assert not search.parse("person:%")
    assert articles.listed(filled, Filters(text="person:S_id")).attrs["total"] == 0


def test_an_unknown_field_is_a_phrase(filled: Store) -> None:
    assert search.parse("seized:Harad").wanted[0][0].phrase.words == ("seized", "Harad")
    assert set(articles.listed(filled, Filters(text="seized:Harad"))["article_id"]) == {1, 2}


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ("from:2016", date(2016, 1, 1)),
        ("after:2016-4", date(2016, 4, 1)),
        ("until:2016", date(2016, 12, 31)),
        ("before:2016-02", date(2016, 2, 29)),
        ("until:2016-02-03", date(2016, 2, 3)),
    ],
)
def test_a_part_of_a_day_is_its_first_or_last(asked: str, day: date) -> None:
    assert search.parse(asked).wanted[0][0].day == day


def test_words_to_mark_are_those_wanted_of_the_text() -> None:
    assert search.parse('shelling "old town" -drone place:Homs Khar*').words == ("shelling", "old", "town", "Khar")


def test_a_passage_is_shown_of_what_is_found_by_words_and_fields(filled: Store) -> None:
    page = articles.listed(filled, Filters(text="soldiers outlet:post"))
    assert set(page["article_id"]) == {2}
    assert "soldiers were killed" in page["snippet"].iloc[0]
