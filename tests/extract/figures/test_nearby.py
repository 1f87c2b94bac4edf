"""A known word that grammar does not join to a number tells its measure, where it is the clause's only one."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

TOLD = [
    ("Some 30 miners lay wounded along the road to Lota.", 30, "injuries"),
    ("Lota still lists 45 porters as missing.", 45, "missing"),
    ("The raids on Lota left a dozen students in detention.", 12, "detained"),
    ("Arrests in Lota have dwindled to 14.", 14, "detained"),
]
UNTOLD = [
    "A warden in Lota threatened 15 cooks with detention.",
    "The court in Lota heard 12 cousins of a wounded officer.",
    "Fifteen nurses in Lota gave evidence about the killings.",
    "Two hundred relatives of the missing marched through Lota.",
    "Twelve men in Lota who shot a bear were fined.",
    "Lota's theatre sold out when 300 students came to see The Hostage.",
    "Sixteen clerks from the arrest register office voted.",
]


@pytest.mark.parametrize(("text", "value", "wanted"), TOLD)
def test_the_only_known_word_of_a_clause_tells_the_measure(nlp: Language, text: str, value: float, wanted: str) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.measure) for figure in read] == [(value, wanted)]


@pytest.mark.parametrize("text", UNTOLD)
def test_a_known_word_said_of_others_tells_nothing_of_a_number(nlp: Language, text: str) -> None:
    assert [figure.measure for figure in score_figures.read(nlp, text).figures] == ["other"]
