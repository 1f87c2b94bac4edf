"""Blows, arms, wrecked things and land: told by what happens to them, not by the word alone."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

BLOWS = [
    ("Two landmines went off under a lorry near Lota.", "attacks"),
    ("A volley of 14 rockets slammed into Lota.", "attacks"),
    ("Six of the shells failed to explode.", "attacks"),
    ("Lota was bombarded nine times on Friday.", "attacks"),
    ("The town came under fire 11 times in June.", "attacks"),
    ("Jets struck 21 targets near Lota.", "attacks"),
    ("The governor of Lota survived three attempts on his life.", "attacks"),
    ("Police found 21 bombs in Lota.", "weapons"),
    ("Lota was praised 90 times on Friday.", "other"),
    ("The trainers in Lota set 21 targets.", "other"),
    ("He survived two heart attacks in Lota.", "other"),
    ("Unions in Lota called three strikes over wages.", "other"),
]
ARMS = [
    ("Lota's army received 12 T-90s.", "weapons"),
    ("Norway pledged 14 Bradleys to Lota.", "weapons"),
    ("Customs opened 40 crates of ammunition in Lota.", "weapons"),
    ("A cellar in Lota held 30 kilograms of Semtex.", "weapons"),
    ("Police in Lota found 14 artillery pieces.", "weapons"),
    ("Dealers in Lota sold 900 cars.", "other"),
    ("An airline in Lota bought 20 planes.", "other"),
    ("The shop in Lota sold 12 crates of candles.", "other"),
]
WRECKS = [
    ("Thieves set fire to 14 barns near Lota.", "damage"),
    ("Eight cottages near Lota went up in smoke.", "damage"),
    ("A whirlwind of flames devoured 14 barns near Lota.", "other"),
    ("Flames devoured 14 barns near Lota.", "damage"),
    ("Drones hit six warehouses in Lota.", "damage"),
    ("A gale tore the roofs off 30 houses in Lota.", "damage"),
    ("In Lota shelling left seven bakeries unusable.", "damage"),
    ("Two chapels in Lota suffered direct hits.", "damage"),
    ("A new tax hit 60 shops in Lota.", "other"),
    ("A couple from Lota took out two flats on lease.", "other"),
    ("A rumour swept through 30 shops in Lota.", "other"),
    ("The fire devoured 400 hectares of pine near Lota.", "damage"),
]
LAND = [
    ("Rebels withdrew from nine villages near Lota.", "territory"),
    ("The army has pushed them out of three suburbs.", "territory"),
    ("Six hamlets near Lota are back in rebel hands.", "territory"),
    ("Four bunkers changed hands near Lota.", "territory"),
    ("Seventy percent of the country is under their sway.", "territory"),
    ("Soldiers marched into four settlements near Lota.", "territory"),
    ("Pilgrims walked into four settlements near Lota.", "other"),
    ("Families were evacuated from nine villages near Lota.", "other"),
    ("The opposition party gained three towns in the election.", "other"),
    ("Four hotels changed hands in Lota.", "other"),
    ("Sappers near Lota have cleared 60 acres.", "other"),
    ("The park near Lota covers 60 acres.", "other"),
    ("The rebels near Lota hold 60 square miles.", "territory"),
]


CLASHES = [
    ("The ceasefire was violated 19 times in Lota.", "attacks"),
    ("Pilots from Lota flew 90 missions.", "attacks"),
    ("Soldiers opened fire on two buses.", "attacks"),
    ("Rebels attacked six barges near Lota.", "attacks"),
    ("A torpedo hit six barges near Lota.", "damage"),
    ("Gunners pounded six hamlets near Lota.", "attacks"),
    ("Painters opened two galleries in Lota.", "other"),
    ("The party targeted six districts near Lota in the vote.", "other"),
    ("Two fuel depots in Lota are on fire.", "damage"),
    ("The hoses of Lota burst and two kiosks were crushed.", "damage"),
    ("Streets in Lota were flooded with 80 dancers.", "other"),
    ("Soldiers hoisted a flag over two villages near Lota.", "territory"),
    ("The junta holds half the country.", "territory"),
    ("He shot 66 in the final round in Lota.", "other"),
    ("Guards in Lota seized six daggers.", "weapons"),
    ("A smith in Lota forged six daggers.", "other"),
]


@pytest.mark.parametrize(("text", "measure"), [*BLOWS, *ARMS, *WRECKS, *LAND, *CLASHES])
def test_what_happens_to_things_tells_what_their_number_measures(nlp: Language, text: str, measure: str) -> None:
    assert [figure.measure for figure in score_figures.read(nlp, text).figures] == [measure]
