"""Measures that words on both sides of a number tell together, and parts that another deed ends."""

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read

DRIVEN = [
    ("The militia's advance forced nearly 800 to flee.", "displaced"),
    ("Shelling drove 40 families out of their homes.", "displaced"),
    ("Bandits herded 19 shepherds into the hills.", "abducted"),
    ("The gunmen held 70 travellers aboard the bus until dusk.", "abducted"),
    ("A guide led 12 hikers into the forest.", "other"),
    ("The airline kept 30 passengers aboard the plane.", "other"),
    ("The storm forced 12 players to leave the field.", "other"),
    ("Raiders set 14 barns and 30 carts on fire.", "damage"),
    ("The crowd set 21 vans ablaze.", "damage"),
    ("She set a record of 12 goals and put the stadium on fire.", "other"),
    ("Villagers found the wreckage of five trucks.", "damage"),
    ("Soldiers slit the throats of six monks.", "fatalities"),
    ("The army killed, wounded or captured 90 rebels.", "casualties"),
    ("A night curfew was put on its 9,000 residents.", "population"),
    ("Some 900 residents marched to the bridge.", "other"),
]


@pytest.mark.parametrize(("sentence", "measure"), DRIVEN)
def test_words_on_both_sides_of_a_number_tell_its_measure(nlp: Language, sentence: str, measure: str) -> None:
    assert read(nlp, sentence).figures[0].measure == measure


ENDED = [
    ("The quake killed 40 people, including six nuns, and injured 22 others.", ["fatalities"] * 2 + ["injuries"]),
    ("Police shot dead 12 looters, among them two boys, and arrested 9 men.", ["fatalities"] * 2 + ["detained"]),
    ("The crash killed 20 people, including four nurses and nine cooks.", ["fatalities"] * 3),
    ("The army fired 900 shells at Vukovar. Two nuns were among the dead.", ["attacks", "fatalities"]),
    ("They launched 60 drones, of which 40 were shot down.", ["attacks", "weapons"]),
    ("They fired 60 rockets, of which 22 fell into the sea.", ["attacks", "attacks"]),
]


@pytest.mark.parametrize(("sentence", "found"), ENDED)
def test_a_part_shares_the_measure_of_its_whole_until_another_deed_is_told(
    nlp: Language, sentence: str, found: list[str]
) -> None:
    assert [figure.measure for figure in read(nlp, sentence).figures] == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Some of the girls were older than 15.",
        "Most of the recruits are younger than 20.",
        "The fire spread through a nine-story building.",
        "They met in a four-bedroom house on a six-lane road.",
    ],
)
def test_ages_by_comparison_and_sizes_of_buildings_are_no_figures(nlp: Language, sentence: str) -> None:
    assert read(nlp, sentence).figures == []
