"""A figure is per day, week, month or year only where the text says it of the number itself."""

from __future__ import annotations

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read

RATES = [
    ("Gunners fired 40 rockets a day at Taiz.", ["day"]),
    ("The kitchens of Aden serve 900 bowls of soup every day.", ["day"]),
    ("The well gives 12 tonnes of brine each week.", ["week"]),
    ("Nine people a month die on the road to Gao.", ["month"]),
    ("The clinic takes in 30 patients daily.", ["day"]),
    ("The monthly payroll of the police is $2 million.", ["month"]),
    ("Annual losses to theft are put at 30 million euros.", ["year"]),
    ("Raids on Gao have fallen to three a week.", ["week"]),
    ("Soldiers earn $90 a month.", ["month"]),
]

TIMES = [
    "Gunmen killed 12 people a month ago.",
    "Troops lost 12 men a day earlier.",
    "Some 300 people fled Gao a week after the raid.",
    "Twelve people were killed in Gao in a day.",
    "Police detained 12 people in the past 24 hours.",
    "The army killed 40 rebels in a single day.",
    "A raid killed 12 people, and shells fall every day.",
    "Twelve men were killed a year before the truce.",
    "The town sent 40 fighters who eat once a day.",
    "Twelve soldiers died after a day of clashes.",
    "Police arrested 15 daily newspapers' editors.",
]


@pytest.mark.parametrize(("text", "wanted"), RATES)
def test_a_rate_has_the_period_that_it_is_per(nlp: Language, text: str, wanted: list[str]) -> None:
    assert [figure.period for figure in read(nlp, text).figures] == wanted


@pytest.mark.parametrize("text", TIMES)
def test_a_time_at_which_something_happened_is_no_period(nlp: Language, text: str) -> None:
    assert {figure.period for figure in read(nlp, text).figures} == {None}
