"""Articles: search, list, reader."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from sitrep import store as stores
from tests.pages import collection
from tests.pages.test_frame import said
from tests.store import builders

Open = Callable[..., AppTest]
PAGE = "pages/explore/articles.py"


def drawn(at: AppTest) -> dict[str, Any]:
    """What the page gave to its own component: the list or the reader."""
    component = at.main.get("bidi_component")[-1]  # the first is the page's "Copy link"
    return json.loads(component.proto.json)


def titles(at: AppTest) -> list[str]:
    return [item["title"] for item in drawn(at)["items"]]


def test_the_list_shows_the_newest_first_and_the_undated_last(app: Open) -> None:
    at = app(PAGE)
    assert titles(at)[0] == "March for food in Darfur"
    assert drawn(at)["items"][-1]["about"].endswith("date unknown")
    assert "7 articles, newest first" in said(at)


def test_an_article_without_title_shows_its_first_words(app: Open) -> None:
    assert any(title.startswith("Fighting broke out") for title in titles(app(PAGE)))


def test_the_search_is_held_in_the_address_and_marked(app: Open) -> None:
    at = app(PAGE, search="bodies")
    assert titles(at) == ["Islamic State puts Raqqa toll at 31"]
    assert ["bodies", True] in drawn(at)["items"][0]["passage"]


@pytest.mark.parametrize("words", ["zzzz", '"', "AND OR (", "*", "'; DROP TABLE article; --", "<script>", "NEAR("])
def test_odd_searches_are_never_an_error(app: Open, words: str) -> None:
    at = app(PAGE, search=words)
    assert "articles" in said(at).lower() or at.main.info


def test_filters_narrow_the_list(app: Open) -> None:
    assert len(titles(app(PAGE, place=["Raqqa, Syria"]))) == 3


def test_the_reader_marks_the_mentions_of_the_article(app: Open) -> None:
    shown = drawn(app(PAGE, article="2"))
    assert {mention["kind"] for mention in shown["mentions"]} >= {"figure", "quote", "event", "organisation", "place"}
    figure = next(mention for mention in shown["mentions"] if mention["kind"] == "figure")
    assert ["Who says so", "Islamic State"] in figure["facts"]


def test_the_reader_opens_at_the_mention_in_the_address(app: Open) -> None:
    text = collection.extractions()[1].article.text
    shown = drawn(app(PAGE, article="2", at=str(text.index("31"))))
    assert shown["mentions"][shown["at"]]["kind"] == "figure"


def test_markup_in_title_and_outlet_is_escaped(app: Open) -> None:
    at = app(PAGE, article="6")
    (header,) = at.main.header
    assert "\\<img" in header.value
    assert "\\[link\\]" in header.value
    assert "\\<b\\>Dnipro" in said(at)


@pytest.mark.parametrize("article", ["999", "-1", "abc", "1e9", "9" * 40, "<script>"])
def test_a_link_to_no_article_says_so(app: Open, article: str) -> None:
    assert "no article with this number" in said(app(PAGE, article=article))


@pytest.mark.parametrize("at", ["-1", "abc", "99999999", "9" * 30])
def test_a_wrong_place_in_the_address_opens_the_article_all_the_same(app: Open, at: str) -> None:
    assert drawn(app(PAGE, article="2", at=at))["at"] is None


def test_next_and_previous_follow_the_list(app: Open) -> None:
    at = app(PAGE, article="4", nth="1")
    next(button for button in at.main.button if button.label == "Next").click().run()
    assert (at.query_params["article"], at.query_params["nth"]) == ("7", "2")


def test_a_position_that_does_not_fit_is_passed_over(app: Open) -> None:
    at = app(PAGE, article="4", nth="5")
    assert all(button.disabled for button in at.main.button if button.label in ("Previous", "Next"))


@pytest.mark.parametrize(("url", "linked"), [("https://news.example/a(b)", True), ("javascript:alert(1)", False)])
def test_only_web_addresses_are_linked(empty_app: Open, url: str, linked: bool) -> None:
    stores.save(stores.open_(), [builders.extraction(url=url)])
    words = said(empty_app(PAGE, article="1"))
    assert ("[Source](https://news.example/a%28b%29)" in words) == linked
    assert "javascript" not in words


def test_a_long_list_has_pages(empty_app: Open) -> None:
    stores.save(stores.open_(), [builders.extraction(f"{builders.TEXT} Day {n}.") for n in range(25)])
    at = empty_app(PAGE)
    assert len(titles(at)) == 20
    assert "25 articles" in said(at)
    assert len(titles(empty_app(PAGE, list_page="2"))) == 5
