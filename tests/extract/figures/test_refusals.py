"""What is no figure in news of every subject, and what is one although it looks alike."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

NONE = [
    "He works at 1620 Oak Street.",
    "Call 555-0187 for details.",
    "Write to the 2300 block of Main Street.",
    "Those under 30 may apply.",
    "The goalkeeper, 31, has a broken toe.",
    "Both girls, Ana and Eva, both 14, are well.",
    "The shop opens at 9.",
    "He went 6-for-11 from the line.",
    "See pages 30-34 and lanes 2 and 3.",
    "Boeing sold its 737 factory.",
    "The Standard & Poor's 500 index was flat.",
    "She asked for a pair of scissors.",
    "A million thanks to you.",
    "It is three times as large as Malta.",
    "One of the two brothers left.",
    "Only the second half of the match was good.",
    "The poet died in 1832.",
    "It goes from 0 to 60 in a flash.",
    "They got it at half the price.",
    "He drove a 105-millimeter gun.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_number_of_general_news_is_none(nlp: Language, text: str) -> None:
    assert [figure.text for figure in score_figures.read(nlp, text).figures] == []


SOME = [
    ("The lens fits a 6.5-inch screen.", [(6.5, "inch")]),
    ("The park has two lakes and one museum.", [(2, "count"), (1, "count")]),
    ("Five new 737 jets were bought.", [(5, "count")]),
    ("Shares fell 35 cents.", [(-0.35, "USD")]),
    ("Shares were down 12 points.", [(-12, "point")]),
    ("The state raised $5 million.", [(5_000_000, "USD")]),
    ("The camp is down to 12 tents.", [(12, "count")]),
    ("He owns 80 Wall Street banks.", [(80, "count")]),
    ("The film was seen 1.2 million times.", [(1_200_000, "count")]),
    ("They asked about the 40 jobs.", [(40, "count")]),
]


@pytest.mark.parametrize(("text", "wanted"), SOME)
def test_what_looks_like_a_name_or_an_age_may_be_a_number(
    nlp: Language, text: str, wanted: list[tuple[float, str]]
) -> None:
    figures = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.unit) for figure in figures] == wanted
    assert not any(figure.hedge for figure in figures)
