"""Set phrases tell harm that no single word tells, and are not taken where they say something else."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

TOLD = [
    ("Some 60 porters were killed or wounded near Lota.", 60, "casualties"),
    ("Landslides killed or injured 75 villagers in Lota.", 75, "casualties"),
    ("Lota: 19 dead and wounded after a raid.", 19, "casualties"),
    ("The dead and injured in Lota came to 64.", 64, "casualties"),
    ("The brigade's casualties at Lota reached 350.", 350, "casualties"),
    ("Fourteen fishermen from Lota have not been seen since the storm.", 14, "missing"),
    ("Rescuers in Lota are still looking for eight climbers.", 8, "missing"),
    ("There is no word of five teachers who crossed into Lota.", 5, "missing"),
    ("Thirty villagers near Lota are feared buried.", 30, "missing"),
    ("The ministry in Lota could not account for 21 cadets.", 21, "missing"),
    ("In Lota, nine passengers lay in hospital with broken ribs.", 9, "injuries"),
    ("Seven porters in Lota were hit by shrapnel.", 7, "injuries"),
    ("Medics in Lota bandaged 26 nurses.", 26, "injuries"),
    ("Guards in Lota broke the arms of three boys.", 3, "injuries"),
    ("Nobody in Lota knows what became of six teachers.", 6, "missing"),
    ("The raiders stabbed eight farmers to death in Lota.", 8, "fatalities"),
    ("Lota mourned five pupils.", 5, "fatalities"),
    ("Four girls from Lota lost their legs.", 4, "injuries"),
    ("Eleven drivers in Lota did not survive.", 11, "fatalities"),
    ("The volunteers dug graves for 16 villagers in Lota.", 16, "fatalities"),
    ("Three nurses in Lota died of their wounds.", 3, "fatalities"),
    ("Two rangers near Lota were shot and wounded.", 2, "injuries"),
    ("Six clerks in Lota were shot in the leg.", 6, "injuries"),
    ("Six clerks in Lota were shot dead.", 6, "fatalities"),
]
UNTOLD = [
    ("Casualties in Lota: 9 killed, 30 hurt.", [(9, "fatalities"), (30, "injuries")]),
    ("Shells killed five women and wounded 12 men in Lota.", [(5, "fatalities"), (12, "injuries")]),
    ("Police in Lota are still looking for eight suspects.", [(8, "other")]),
    ("Two firms in Lota are looking for 90 welders.", [(2, "other"), (90, "other")]),
    ("Thirty actors in Lota escaped without a scratch.", [(30, "other")]),
    ("Six clerks from Lota lost their seats.", [(6, "other")]),
    ("Twelve singers in Lota had no injuries.", [(12, "other")]),
    ("Nine teachers in Lota are no longer missing.", [(9, "other")]),
    ("Casualties in Lota: 6 dead, 15 hurt.", [(6, "fatalities"), (15, "injuries")]),
    ("A court in Lota sentenced eight farmers to death.", [(8, "other")]),
    ("Forty tailors in Lota have not been paid.", [(40, "other")]),
]


@pytest.mark.parametrize(("text", "value", "wanted"), TOLD)
def test_a_set_phrase_tells_what_befell_the_counted(nlp: Language, text: str, value: float, wanted: str) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.measure) for figure in read] == [(value, wanted)]


@pytest.mark.parametrize(("text", "wanted"), UNTOLD)
def test_words_of_a_set_phrase_tell_nothing_where_they_say_something_else(
    nlp: Language, text: str, wanted: list[tuple[float, str]]
) -> None:
    read = score_figures.read(nlp, text).figures
    assert [(figure.value, figure.measure) for figure in read] == wanted
