"""How precisely each sentence says where: UCDP's where_prec, over many wars, and what only looks like a relation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]

SENTENCES = [
    # 1: the place itself
    ("A car bomb went off in Baidoa on Monday.", "Baidoa", 1),
    ("Troops entered the city of Kharkiv at dawn.", "Kharkiv", 1),
    ("Police in the Iraqi city of Kirkuk found the body.", "Kirkuk", 1),
    ("Shells fell on eastern Mosul for a third day.", "Mosul", 1),
    ("Nearly all of Donetsk was without water.", "Donetsk", 1),
    ("Rebels hold the southern part of Taiz.", "Taiz", 1),
    ("Residents fled from Goma by boat.", "Goma", 1),
    ("The market in Maiduguri reopened.", "Maiduguri", 1),
    ("Smoke rose over the Bab al-Hawa crossing.", "Bab al-Hawa", 1),
    ("Fighters left central Aleppo by bus.", "Aleppo", 1),
    ("Soldiers patrol the streets of Port-au-Prince.", "Port-au-Prince", 1),
    ("Mortars hit western Benghazi.", "Benghazi", 1),
    ("Clashes broke out in Culiacán overnight.", "Culiacán", 1),
    # 2: near it
    ("A convoy was ambushed near Gao.", "Gao", 2),
    ("Gunmen attacked a village outside Maiduguri.", "Maiduguri", 2),
    ("A base north of Mosul was hit.", "Mosul", 2),
    ("The army shelled the outskirts of Kabul.", "Kabul", 2),
    ("Drones struck a depot just south of Khartoum.", "Khartoum", 2),
    ("A jet crashed 12 km from Kandahar.", "Kandahar", 2),
    ("Fighters are close to Marib.", "Marib", 2),
    ("Tanks advanced towards Bakhmut.", "Bakhmut", 2),
    ("Fighting raged around Goma all week.", "Goma", 2),
    ("A patrol was hit 30 miles (48 km) from Kismayo.", "Kismayo", 2),
    ("Camps stand in the suburbs of Tripoli.", "Tripoli", 2),
    ("A mine exploded not far from Stepanakert.", "Stepanakert", 2),
    ("Shells landed on the southern outskirts of Homs.", "Homs", 2),
    ("The column halted to the west of Mekelle.", "Mekelle", 2),
    ("A checkpoint near the town of Sirte was attacked.", "Sirte", 2),
    # 3: a district, a town's countryside
    ("Raids went on in the countryside of Aleppo.", "Aleppo", 3),
    ("Rebels took two hamlets in the Hama countryside.", "Hama", 3),
    ("Barrel bombs fell on rural Homs.", "Homs", 3),
    # 4: a first-order region
    ("Nine died in Idlib province.", "Idlib", 4),
    ("Nine died in the province of Idlib.", "Idlib", 4),
    ("Drones hit Kherson Oblast overnight.", "Kherson Oblast", 4),
    ("Troops searched villages in Borno State.", "Borno State", 4),
    ("The governorate of Nineveh was calm.", "Nineveh", 4),
    ("Floods cut roads in Helmand province.", "Helmand", 4),
    ("Troops withdrew from the Kherson and Odesa regions.", "Kherson", 4),
    ("Militias raided northern Deir ez-Zor province.", "Deir ez-Zor", 4),
    ("A bomb killed two in North Kivu.", "North Kivu", 4),
    # 5: borders, roads, fronts, rivers, parts of countries
    ("Smugglers were stopped on the border with Turkey.", "Turkey", 5),
    ("Troops massed along the frontier with Eritrea.", "Eritrea", 5),
    ("A bus was hit on the road to Damascus.", "Damascus", 5),
    ("A bus was hit on the road between Aleppo and Raqqa.", "Aleppo", 5),
    ("A bus was hit on the road between Aleppo and Raqqa.", "Raqqa", 5),
    ("Bandits closed the highway from Kaduna to Abuja.", "Kaduna", 5),
    ("Bandits closed the highway from Kaduna to Abuja.", "Abuja", 5),
    ("The front line near Avdiivka moved.", "Avdiivka", 5),
    ("The Marib front was quiet.", "Marib", 5),
    ("Bodies floated in the Euphrates.", "Euphrates", 5),
    ("Jihadists roam northern Mali.", "Mali", 5),
    ("Fighting spread through eastern Ukraine.", "Ukraine", 5),
    ("Families fled to the south of Lebanon.", "Lebanon", 5),
    ("Gangs rule parts of Haiti.", "Haiti", 5),
    ("Fighting in the Donbas went on.", "Donbas", 5),
    # 6: a country
    ("The war in Sudan goes on.", "Sudan", 6),
    ("Hunger is spreading across Yemen.", "Yemen", 6),
    ("Aid entered Ethiopia last week.", "Ethiopia", 6),
    ("A tanker was seized near Iran.", "Iran", 6),
    ("Refugees crossed into Uganda.", "Uganda", 6),
    # 7: seas and what lies in several countries
    ("A ship was hit in the Red Sea.", "Red Sea", 7),
    ("Pirates are back in the Gulf of Aden.", "Gulf of Aden", 7),
    ("Unrest grew across the Sahel.", "Sahel", 7),
    ("Drones fell into the Black Sea near Odesa.", "Black Sea", 7),
    # negatives: words of relations that are none
    ("The border town of Kilis filled with refugees.", "Kilis", 1),
    ("The road was mined, and Taiz was shelled.", "Taiz", 1),
    ("He read about Sirte in the papers.", "Sirte", 1),
    ("Between Monday and Friday the port of Mariupol was bombed.", "Mariupol", 1),
    ("In the northern city of Kunduz a clinic burned.", "Kunduz", 1),
]


@pytest.mark.parametrize(("text", "name", "prec"), SENTENCES)
def test_a_place_is_as_precise_as_the_sentence_says(read: Read, text: str, name: str, prec: int) -> None:
    found = {place.text: place.where_prec for place in read(text).places}
    assert found.get(name) == prec, found
