"""Lists of people with "a" for one are counted."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

LISTS = [
    ("A couple and their baby were rescued in Perth.", [3]),
    ("Gunmen killed a judge and his clerk in Quetta.", [2]),
    ("Gunmen killed four judges, two guards and a clerk in Quetta.", [4, 2, 1]),
    ("Gunmen killed his brother and her cook in Quetta.", []),
    ("A couple was rescued in Perth.", []),
    ("A judge and his clerk ate lunch in Quetta.", []),
]


@pytest.mark.parametrize(("text", "values"), LISTS)
def test_a_couple_is_two_and_a_relative_is_one(nlp: Language, text: str, values: list[float]) -> None:
    assert [figure.value for figure in score_figures.read(nlp, text).figures] == values
