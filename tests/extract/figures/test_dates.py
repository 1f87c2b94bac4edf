"""A figure holds when its own clause says so: not when somebody spoke, nor when something else happened."""

from __future__ import annotations

from datetime import date

import pytest
from spacy.language import Language

from sitrep import extract
from sitrep.records import Article

PUBLISHED = date(2016, 6, 15)
"""A Wednesday."""

DATES: list[tuple[str, list[str]]] = [
    ("Six miners died in Lubumbashi on 3 March 2016 and 11 were hurt the next day.", ["2016-03-03", "2016-03-04"]),
    ("Police said on Tuesday that 14 people had drowned on Sunday.", ["2016-06-12"]),
    ("The mayor, elected in 2010, said on Friday that nine houses burned in April.", ["2016-04-01/2016-04-30"]),
    ("The 12 February bombing killed 45.", ["2016-02-12"]),
    ("Monday's strike on the depot killed nine guards.", ["2016-06-13"]),
    ("More than 300,000 have fled since March 2011.", ["2011-03-01/2016-06-15"]),
    ("Since the 2011 uprising, 400,000 people have been killed.", ["2011-01-01/2016-06-15"]),
    ("In 2014 the army had 200,000 men; by 2016 it had 50,000.", ["2014-01-01/2014-12-31", "2016-01-01/2016-12-31"]),
    ("The twelve people killed in a raid on 3 March were buried.", ["2016-03-03"]),
    ("At least 11 were killed when a truck blew up on Sunday.", ["2016-06-12"]),
]  # fmt: skip

UNDATED = [
    "Officials said on Tuesday that 14 people had drowned.",
    "It was the worst attack since 2003, with 45 dead.",
    "The group, founded in 1997, has 3,000 fighters.",
    "The dam, which was built in 1973, supplies 2 million people.",
    "Rebels who seized the base on 3 June lost 20 men.",
    "The minister, who took office in 2012, said 400 gunmen had surrendered.",
    "The town was taken in 2013. Fourteen houses burned.",
]


@pytest.mark.parametrize(("text", "expected"), DATES, ids=[text for text, _ in DATES])
def test_a_figure_holds_when_its_clause_says(nlp: Language, text: str, expected: list[str]) -> None:
    assert _dates(nlp, text) == expected


@pytest.mark.parametrize("text", UNDATED)
def test_a_figure_takes_no_day_of_anything_else(nlp: Language, text: str) -> None:
    assert _dates(nlp, text) == [None]


def test_without_a_day_of_publication_no_weekday_is_guessed(nlp: Language) -> None:
    assert _dates(nlp, "Nine people were killed on Sunday.", published_on=None) == [None]


def _dates(nlp: Language, text: str, published_on: date | None = PUBLISHED) -> list[str | None]:
    """Of each figure, in order: its day, or its first and last."""
    article = Article(id="a", text=text, raw_text=text, content_hash="a", origin="test", published_on=published_on)
    figures = extract.run(nlp(text), article).figures
    return [_interval(figure.start_date, figure.end_date) for figure in figures]


def _interval(start: date | None, end: date | None) -> str | None:
    if start is None:
        return None
    return f"{start}" if start == end else f"{start}/{end}"
