"""Who is said to have done it: claims, blame, suspicion; and whom pronouns mean."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]


def _actors(found: Extraction) -> list[str]:
    return [actor.text for event in found.events for actor in event.actors]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Real IRA claimed the bombing of a barracks in Omagh.", ["Real IRA"]),
        ("A bombing claimed by ETA killed a councillor in Bilbao.", ["ETA"]),
        ("The killing of a bishop in Kidapawan, which the army blamed on Maoists, shocked the town.", ["Maoists"]),
        ("Police blamed herders for the massacre of 20 farmers in Agatu.", ["herders"]),
        ("Hutu militias are accused of the murder of three nurses in Rutshuru.", ["Hutu militias"]),
        ("Fighters of the Front were behind the kidnapping of a monk in Batticaloa.", ["Front"]),
        ("The group responsible for the murder of a mayor in Cali is Los Rastrojos.", ["group"]),
        ("The massacre of 40 peasants in Soacha was committed by soldiers.", ["soldiers"]),
        ("A raid carried out by bandits left nine herders dead near Kaura Namoda.", ["bandits"]),
        ("A former guard has confessed to the killing of six prisoners in Bucharest.", ["former guard"]),
        ("A bomb attack on a train in Assam that police attributed to Bodo rebels killed six.", ["Bodo rebels"]),
        ("Drones operated by Hezbollah struck a base near Haifa.", ["Hezbollah"]),
        ("Malian air force jets bombed a market in Kidal.", ["Malian air force"]),
        ("Responsibility for the car bombing in Bogota was claimed by the ELN.", ["ELN"]),
    ],
)
def test_who_claims_it_or_is_blamed_did_it(read: Read, text: str, actors: list[str]) -> None:
    assert _actors(read(text)) == actors


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility for the bombing of a church in Davao.",
        "The Maoists did not claim the murder of a teacher in Rolpa.",
        "Nobody took credit for the killing of a judge in Basra.",
        "The bombing of a bus in Galle claimed nine lives.",
        "Relatives mourned the killing of a judge in Basra.",
    ],
)
def test_nobody_is_named_who_did_not_claim_it(read: Read, text: str) -> None:
    assert _actors(read(text)) == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("A car bomb killed 12 people in Jalalabad. The Taliban claimed responsibility.", ["Taliban"]),
        ("A blast killed a mayor in Cotabato. The army blamed Abu Sayyaf.", ["Abu Sayyaf"]),
        ("A priest was abducted in Jolo. The army suspects Abu Sayyaf.", ["Abu Sayyaf"]),
        ("A blast killed a mayor in Cotabato. Police suspect a time bomb.", []),
        ("A blast killed a mayor in Cotabato. No one claimed responsibility.", []),
        ("A bomb exploded in Quetta. Officials suspect members of the Haqqani network.", ["Haqqani network"]),
        ("A bomb exploded in Quetta. Officials suspect a gas leak.", []),
        ("A blast killed a monk in Pattani. The governor accused separatists of the crime.", ["separatists"]),
        ("A blast killed a monk in Pattani. The governor accused separatists of lying.", []),
        ("Men killed a monk in Pattani. The BRN claimed responsibility.", ["Men", "BRN"]),
        ("Soldiers killed a monk in Pattani. The governor blamed rebels.", ["Soldiers"]),
    ],
)
def test_the_next_sentence_may_say_who_claims_it(read: Read, text: str, actors: list[str]) -> None:
    assert _actors(read(text)) == actors


def test_a_claim_of_the_attack_joins_the_attack(read: Read) -> None:
    (event,) = read("Gunmen shot a priest in Jos on Monday. Boko Haram claimed the attack.").events
    assert "Boko Haram" in [actor.text for actor in event.actors]


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("The nun said that rebels abducted her in Kaga-Bandoro.", ["rebels"], ["nun"]),
        ("Bandits stopped a farmer near Gusau and shot him.", ["Bandits"], ["farmer"]),
        ("The Front entered the valley on Monday. It shelled a clinic in Yala.", ["Front"], ["clinic"]),
        ("Rebels held a village near Bria. They killed two herders.", ["Rebels"], ["herders"]),
        ("Witnesses said they killed two herders near Bria.", [], ["herders"]),
    ],
)
def test_pronouns_mean_the_noun_before_that_fits(read: Read, text: str, actors: list[str], targets: list[str]) -> None:
    event = read(text).events[-1]
    assert ([actor.text for actor in event.actors], [target.text for target in event.targets]) == (actors, targets)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("A porter in Kitgum was killed by a bomb that the rebels had hidden in a drain.", ["rebels"]),
        ("Rockets fired by Houthis hit a market in Marib.", ["Houthis"]),
        ("Israel sent troops over the border. Its jets bombed Tyre.", ["Israel"]),
        ("Two farmers were stabbed in a village near Narathiwat by separatists.", ["separatists"]),
        ("The killing of a priest in Ituri by rebels drew condemnation.", ["rebels"]),
        ("Six killed in Lahore market blast", []),
        ("A bomb left in a drain killed a porter in Kitgum.", []),
    ],
)
def test_who_laid_fired_or_owns_the_weapon_did_it(read: Read, text: str, actors: list[str]) -> None:
    assert _actors(read(text)) == actors


def test_a_sentence_without_a_verb_is_read_to_its_end(read: Read) -> None:
    assert _actors(read("After the attack in Hama, another statement claimed by rebels.")) == []
