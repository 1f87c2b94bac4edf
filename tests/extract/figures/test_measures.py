"""A number measures what its grammar says, not what stands nearest."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

MEASURED = [
    ("The deaths of 14 miners shook Lota.", [(14, "person", "fatalities")]),
    ("Soldiers seized nine rifles and six villages near Lota.", [(9, "count", "weapons"), (6, "count", "territory")]),
    ("Nobody saw the 40 mayors who were evacuated from Lota.", [(40, "person", "displaced")]),
    ("A judge executed two search warrants in Lota.", [(2, "count", "other")]),
    ("Missing were three chainsaws and a ladder.", [(3, "count", "other")]),
    ("Army Kills 11 Rebels in Lota", [(11, "person", "fatalities")]),
    ("The militia let six women go.", [(6, "person", "released")]),
    ("Rockets destroyed two tanks and a fuel depot in Lota.", [(2, "count", "weapons")]),
    ("Shells set two water tanks ablaze in Lota.", [(2, "count", "damage")]),
    ("Two boilers that burn gas were sold in Lota.", [(2, "count", "other")]),
    ("He was killed along with three other villagers.", [(3, "person", "fatalities")]),
    ("The rice stores of Lota hold 80 tonnes.", [(80, "tonne", "food")]),
    ("Some 300 families fled Lota.", [(300, "count", "displaced")]),
    ("The group's 500 fighters in the hills live on maize.", [(500, "person", "fighters")]),
    ("A goat changes hands for 90 dollars in Lota.", [(90, "USD", "price")]),
    ("The clinic in Lota changed hands and was given 90 dollars.", [(90, "USD", "money")]),
    ("Candles are 3 dollars apiece in Lota.", [(3, "USD", "price")]),
    ("Porters in Lota are on 200 dollars a month.", [(200, "USD", "salary")]),
    ("Police counted four gunfights in Lota.", [(4, "count", "attacks")]),
    ("Raiders firebombed six kiosks in Lota.", [(6, "count", "damage")]),
    ("Visitors toured six townships near Lota.", [(6, "count", "other")]),
]


@pytest.mark.parametrize(("text", "wanted"), MEASURED)
def test_the_words_that_govern_a_number_tell_what_it_measures(
    nlp: Language, text: str, wanted: list[tuple[float, str, str]]
) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.unit, figure.measure) for figure in read] == wanted
