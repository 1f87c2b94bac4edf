"""An article comes out readable, once and for all, whatever went in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sitrep import clean
from sitrep.errors import UnreadableFile
from sitrep.records import RawArticle

MARKS = ["’", "”", "“", '"', "'", "’’", ". ..", "...", " — ", "\n\n", "\n", " ", "  ", "<p>", "&amp;", "Advertisement"]
WORDS = [
    "The ferry",
    "sank",
    "on Tuesday.",
    "Nobody’s",
    "left,",
    "she said.",
    "60",
    "percent",
    "Zoë",
    "(two)",
    "A",
    "U.S.",
]
debris = st.lists(st.sampled_from(WORDS + MARKS), min_size=1, max_size=40).map("".join)
prose = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(debris, prose, st.text(max_size=200)))
@example("’A” ”A’")
def test_cleaning_a_clean_text_changes_nothing(text: str) -> None:
    once = clean.text(text)
    assert clean.text(once) == once


@settings(max_examples=200, deadline=None)
@given(st.one_of(debris, prose))
def test_a_readable_text_is_never_emptied(text: str) -> None:
    readable = any(word in text for word in WORDS if word.isalpha())
    assert clean.text(text).strip() or not readable


@settings(max_examples=200, deadline=None)
@given(st.lists(prose, min_size=2, max_size=6))
def test_no_word_of_a_wrapped_report_is_lost_or_invented(report: list[str]) -> None:
    wrapped = " ".join(f"’{paragraph.replace('’', '’’')}’" for paragraph in report)
    paragraphs = clean.text(wrapped).split("\n\n")
    is_shorter = len(paragraphs) < len(report)  # where the last paragraph happens to repeat the first
    assert is_shorter or [p.split() for p in paragraphs] == [p.split() for p in report]


def raw(text: str, **fields: object) -> RawArticle:
    return RawArticle(text=text, origin="test", **fields)  # type: ignore[arg-type]


def test_clean_text_is_kept_to_the_letter() -> None:
    text = "  ”Two  spaces” <b>and</b> &amp; . .. \n"
    assert clean.article(raw(text, is_clean=True)).text == text


def test_what_the_input_says_travels_on() -> None:
    given_ = raw(
        "It held .",
        id="7",
        title="Dam  holds - Gazette",
        outlet="Gazette",
        published_on=date(2016, 5, 7),
        metadata={"a": "b"},
    )
    article = clean.article(given_)
    assert (article.id, article.title, article.published_on) == ("7", "Dam holds", date(2016, 5, 7))
    assert (article.text, article.raw_text, article.metadata) == ("It held.", "It held .", {"a": "b"})


def test_an_article_without_id_is_known_by_its_text_whatever_its_spaces() -> None:
    first, second = clean.article(raw("It  held.\n\nYes.")), clean.article(raw("It held. Yes.", is_clean=True))
    assert first.id == first.content_hash == second.content_hash


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no readable text"),
        (" \n ", "no readable text"),
        ("... 123 —", "no readable text"),
        ("word " * 50_000, "split it"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(text: str, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        clean.article(raw(text))


def test_a_script_in_a_text_field_is_never_kept() -> None:
    article = clean.article(
        raw("<p>The dam held.</p><script>alert(1)</script><img src=x onerror=alert(2)>", title="<b>Dam</b>")
    )
    assert (article.text, article.title) == ("The dam held.", "Dam")
