"""Bare numbers that go on counting what was counted before, and numbers that a verb sets equal to a noun."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

COUNTS = [
    ("Five were abducted in Lota, three in Bana and two in Ceto.", [(5, "abducted"), (3, "abducted"), (2, "abducted")]),
    ("Shells wrecked 30 barns near Lota, 12 of which were empty.", [(30, "damage"), (12, "damage")]),
    (
        "Of the 60 captives, 22 were freed, a further eight in May.",
        [(60, "abducted"), (22, "released"), (8, "released")],
    ),
    ("Evacuees in the port of Lota number 8,000.", [(8000, "displaced")]),
    ("The wounded numbered 45.", [(45, "injuries")]),
    ("Casualties in Lota came to 90.", [(90, "casualties")]),
    ("Toll in Lota ferry fire rises to 31", [(31, "fatalities")]),
    ("Guards shot dead two men in Lota, and five in court laughed.", [(2, "fatalities"), (5, "other")]),
    ("Raiders abducted 30 boys in Lota, a fifth of whom could read.", [(30, "abducted"), (20, "abducted")]),
    (
        "Rebels took two villages. How many shells fell is disputed. The army counts 90.",
        [(2, "territory"), (90, "other")],
    ),
    ("Cabin number 5 burned.", []),
    ("The clerks of rooms numbers 5 and 6 fled.", []),
]


@pytest.mark.parametrize(("text", "wanted"), COUNTS)
def test_a_bare_number_counts_what_its_subject_or_the_number_before_counts(
    nlp: Language, text: str, wanted: list[tuple[float, str]]
) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.measure) for figure in read] == wanted


UNITS = [
    ("A crowd of 3,000 marched through Lota.", "person"),
    ("The garrison of Lota was 400 strong.", "person"),
    ("A stock of 3,000 was found in Lota.", "count"),
]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_the_number_of_a_body_of_people_is_one_of_persons(nlp: Language, text: str, unit: str) -> None:
    assert [figure.unit for figure in score_figures.read(nlp, text).figures] == [unit]
