"""What stands before a colon tells what the numbers behind it measure."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

LABELS = [
    ("Body count: 67.", [(67, "fatalities")]),
    ("Wounded so far: 12.", [(12, "injuries")]),
    ("Total dead and wounded at Lota: 310.", [(310, "casualties")]),
    ("Detained in the raids on Lota: 31 students.", [(31, "detained")]),
    ("Barns burnt down: 14.", [(14, "damage")]),
    ("Deported from Lota: 320 families.", [(320, "displaced")]),
    ("Militiamen who surrendered: 75.", [(75, "surrendered")]),
    ("Released: four nuns, three drivers and two cooks.", [(4, "released"), (3, "released"), (2, "released")]),
    ("Lota bus crash: killed, 8; injured, 23.", [(8, "fatalities"), (23, "injuries")]),
]
SENTENCES = [
    ("Killed in the raid, he was the one who said: 12 buses are late.", "other"),
    ("Police said: 40 men were arrested.", "detained"),
    ("Winner: 1,200 votes.", "other"),
    ("Killed, 1,900 votes short of a seat, was his plan.", "other"),
    ("Dead heat in Lota: 1,200 voters decide.", "other"),
]


@pytest.mark.parametrize(("text", "wanted"), LABELS)
def test_a_label_tells_what_the_numbers_behind_it_measure(
    nlp: Language, text: str, wanted: list[tuple[float, str]]
) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.measure) for figure in read] == wanted


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_a_sentence_before_a_colon_is_no_label(nlp: Language, text: str, wanted: str) -> None:
    assert {figure.measure for figure in score_figures.read(nlp, text).figures} <= {wanted}


NAMES = ["She caught tram 9 in Lota.", "He lies in grave 31 near Lota.", "They met at 0530 in Lota."]


@pytest.mark.parametrize("text", NAMES)
def test_a_number_that_names_one_of_its_kind_is_no_figure(nlp: Language, text: str) -> None:
    assert score_figures.read(nlp, text).figures == []


@pytest.mark.parametrize("text", ["On Monday in the village 40 were killed.", "Lota heat 40 killed"])
def test_a_number_behind_a_noun_may_still_count(nlp: Language, text: str) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.measure) for figure in read] == [(40, "fatalities")]
