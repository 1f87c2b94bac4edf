"""The set phrases of aid bulletins tell what is funded, who moved, who is ill and what was done to people."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

TOLD = [
    ("The appeal for Malawi is 22 per cent funded.", 22, "money"),
    ("Funding coverage stood at 17 per cent in Lota in May.", 17, "money"),
    ("The stunting rate in Lota rose to 31 percent.", 31, "health"),
    ("Bed occupancy in Lota exceeded 90 per cent.", 90, "health"),
    ("The mortality rate in Lota stood at 2.1 per cent.", 2.1, "fatalities"),
    ("Some 61 per cent of refugees in Lota have no papers.", 61, "displaced"),
    ("Monitors recorded 34 incidents of abduction in Lota.", 34, "abducted"),
    ("The office verified 12 cases of enforced disappearance in Lota.", 12, "missing"),
    ("Some 900 families crossed into government-held Lota.", 900, "displaced"),
    ("About 1,800 people were registered at the Lota transit centre.", 1800, "displaced"),
    ("Last month 340 families returned from displacement camps.", 340, "displaced"),
    ("Clinics enrolled 520 children in therapeutic feeding centres in Lota.", 520, "health"),
    ("The dengue outbreak has sickened 7,300 people in Lota.", 7300, "health"),
    ("Nine soldiers fell in action at Lota.", 9, "fatalities"),
]
NOT_TOLD = [
    ("The studio was funded by 30 donors.", 30),
    ("The film won 60 per cent of the votes.", 60),
    ("Lawyers recorded 40 cases of fraud in Lota.", 40),
    ("The jail in Lota employs 300 people.", 300),
    ("The hotel registered 40 guests in Lota.", 40),
    ("Some 40 delegates crossed to the government side of the chamber.", 40),
    ("The campaign reached 40 percent in the polls.", 40),
]


@pytest.mark.parametrize(("text", "value", "measure"), TOLD)
def test_phrases_of_bulletins_tell_the_measure(nlp: Language, text: str, value: float, measure: str) -> None:
    assert (value, measure) in [(one.value, one.measure) for one in score_figures.read(nlp, text).figures]


@pytest.mark.parametrize(("text", "value"), NOT_TOLD)
def test_the_same_words_of_other_things_tell_no_measure(nlp: Language, text: str, value: float) -> None:
    assert (value, "other") in [(one.value, one.measure) for one in score_figures.read(nlp, text).figures]


def test_a_prison_holds_its_inmates_also_where_only_a_number_stands(nlp: Language) -> None:
    found = score_figures.read(nlp, "The jail in Lota was designed for 300 inmates and now holds 1,100.").figures
    assert [(one.value, one.measure) for one in found] == [(300, "detained"), (1100, "detained")]
