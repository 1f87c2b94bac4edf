"""What the reader shows of an article and its mentions."""

import json

import pytest

from components import article_list, article_reader
from sitrep import store as stores
from sitrep.query import articles, in_article
from sitrep.store import Store
from tests.store import builders


@pytest.fixture
def shown(store: Store) -> dict:
    """The reader's data of an article like `builders.TEXT`, opened at its figure."""
    stores.save(store, [builders.extraction()])
    article = articles.one(store, 1)
    assert article
    start = article.mentions.loc[article.mentions["kind"] == "figure", "start"].iloc[0]
    told = {kind: getattr(in_article, f"{kind}s")(store, 1) for kind in ("figure", "event", "quote")}
    return article_reader.data(article, told, at=int(start))


def mention(shown: dict, kind: str) -> dict:
    return next(each for each in shown["mentions"] if each["kind"] == kind)


def test_a_figure_says_who_claims_it_and_how_surely(shown: dict) -> None:
    figure = mention(shown, "figure")
    assert figure["heading"].startswith("at least 12")
    assert ["Who says so", "Omar Said"] in [list(fact) for fact in figure["facts"]]


def test_an_event_says_where_and_what(shown: dict) -> None:
    event = mention(shown, "event")
    assert event["heading"] == "Non-state actor overtakes territory"
    assert "Harad" in event["by"]


def test_names_lead_to_their_entity_and_figures_do_not(shown: dict) -> None:
    assert mention(shown, "person")["entity"] == "p-said"
    assert mention(shown, "figure")["entity"] is None


def test_the_data_is_plain_json_and_holds_the_text_to_the_letter(shown: dict) -> None:
    json.dumps(shown)
    assert "".join(words for paragraph in shown["paragraphs"] for words, _ in paragraph) == builders.TEXT


def test_it_opens_at_the_mention_asked_for(shown: dict) -> None:
    assert shown["mentions"][shown["at"]]["kind"] == "figure"


def test_words_searched_for_are_marked_among_the_others_in_order_of_the_text(store: Store) -> None:
    stores.save(store, [builders.extraction()])
    article = articles.one(store, 1)
    assert article
    start = article.mentions.loc[article.mentions["kind"] == "figure", "start"].iloc[0]
    told = {kind: getattr(in_article, f"{kind}s")(store, 1) for kind in ("figure", "event", "quote")}
    shown = article_reader.data(article, told, at=int(start), words=["at", "Monday", "12"])
    hits = [each["heading"] for each in shown["mentions"] if each["kind"] == "found"]
    assert hits == ["Monday", "At", "12"]
    assert shown["mentions"][shown["at"]]["kind"] == "figure"
    first = {
        number: words for pieces in reversed(shown["paragraphs"]) for words, over in reversed(pieces) for number in over
    }
    places = [builders.TEXT.index(words) for _, words in sorted(first.items())]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("given", "link"),
    [
        ("https://news.example/a", "https://news.example/a"),
        (" http://news.example ", "http://news.example"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("news.example/a", ""),
        ("http://", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_become_links(given: str, link: str) -> None:
    assert article_reader.safe_link(given) == link


@pytest.mark.parametrize(
    ("passage", "words", "pieces"),
    [
        ("a raid on", [], [("a raid on", False)]),
        ("a raid on", ["RAID"], [("a ", False), ("raid", True), (" on", False)]),
        ("raids by air", ["raid", "air"], [("raids", True), (" by ", False), ("air", True)]),
        ("afraid", ["raid"], [("afraid", False)]),
        ("", ["raid"], []),
    ],
)
def test_words_found_are_marked_in_a_passage(passage: str, words: list[str], pieces: list) -> None:
    assert article_list.passage_pieces(passage, words) == pieces
