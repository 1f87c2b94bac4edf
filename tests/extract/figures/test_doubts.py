"""A word that often tells a measure tells none beside what makes it something else."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

DOUBTFUL = [
    ("Seven former captives sang in Lota.", "other"),
    ("Seven captives sang in Lota.", "abducted"),
    ("The hall in Lota can hold 500 people.", "other"),
    ("Rebels near Lota hold 500 people.", "abducted"),
    ("Her rival took 56 percent in Lota.", "other"),
    ("Inspectors found 19 violations in a kitchen in Lota.", "other"),
    ("The army reported 19 violations of the truce near Lota.", "attacks"),
    ("Doctors reported 30 incidents of the virus in Lota.", "other"),
    ("Guards reported 30 shooting incidents in Lota.", "attacks"),
    ("The army clinic reported 30 incidents of cholera in Lota.", "other"),
    ("Hearings of the other 20 were held in a hall in Lota.", "other"),
    ("Some 40 volunteers planted trees in Lota.", "other"),
    ("Some 40 volunteers went to the front near Lota.", "fighters"),
    ("Sixty experts were deployed in Lota.", "other"),
    ("Sixty marines were deployed in Lota.", "fighters"),
    ("The bank in Lota lost 90 customers.", "other"),
    ("The brigade lost 90 men near Lota.", "fatalities"),
    ("Prices in Lota have hit 79 percent.", "other"),
]


@pytest.mark.parametrize(("text", "measure"), DOUBTFUL)
def test_a_telling_word_is_doubted_beside_what_makes_it_something_else(nlp: Language, text: str, measure: str) -> None:
    assert [figure.measure for figure in score_figures.read(nlp, text).figures] == [measure]
