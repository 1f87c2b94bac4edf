"""Deeds that a wire report tells of more than one: "died along with 200", burning cars, tolls that are raised."""

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("The bishop died, along with dozens of monks.", "fatalities"),
        ("He walked home along with two friends.", "other"),
        ("Film showed 12 burning cars.", "damage"),
        ("Children lit 12 burning candles.", "other"),
    ],
)
def test_those_beside_a_subject_share_its_deed_and_what_is_alight_is_damaged(
    nlp: Language, sentence: str, measure: str
) -> None:
    assert read(nlp, sentence).figures[0].measure == measure


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Troops shot dead two men, bringing to 63 the number of people killed this year.", None),
        ("Divers found nine bodies, raising the toll to 71.", None),
        ("Gunmen in boats abducted 14 sailors off Bonny, locals told Reuters.", "Gunmen"),
    ],
)
def test_who_adds_to_a_toll_did_not_kill_them_all(nlp: Language, sentence: str, actor: str | None) -> None:
    figure = read(nlp, sentence).figures[-1]
    assert (figure.actor.text if figure.actor else None) == actor
