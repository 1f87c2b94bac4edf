"""What weapons reached, who was hurt there, and where."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("A rocket crashed into a kindergarten in Sderot.", ["kindergarten"]),
        ("A bomb exploded in a bus station in Kano, killing nine traders.", ["bus station", "traders"]),
        ("A bomber detonated his explosives at a checkpoint in Rada.", ["checkpoint"]),
        ("A blast tore through a ferry near Zamboanga.", ["ferry"]),
        ("Shells hit a clinic in Taiz, damaging an ambulance.", ["clinic", "ambulance"]),
        ("A car bombing killed 12 students at a university in Mosul.", ["students", "university"]),
        ("Planes bombed two villages near Kauda.", ["villages"]),
        ("Rockets killed dozens of shoppers in Mariupol.", ["shoppers"]),
        ("A mine claimed the lives of two shepherds near Herat.", ["shepherds"]),
        ("Two teachers kidnapped in Yala on Friday were freed.", ["teachers"]),
        ("Hundreds of girls were gang-raped in Fizi.", ["girls"]),
        ("Attackers tossed a grenade into a cafe in Kiryandongo.", ["cafe"]),
        ("A church bombing in Davao killed six worshippers.", ["worshippers", "church"]),
        ("A car bombing in Davao killed six worshippers.", ["worshippers"]),
        ("Two guards were shot dead at a checkpoint in Basra.", ["guards"]),
        ("A truck carrying monks struck a mine near Pailin.", ["truck"]),
        ("Raiders set fire to a school in Yobe.", ["school"]),
        ("A grocer was found shot dead in Sonsonate.", ["grocer"]),
    ],
)
def test_targets_are_what_was_reached_and_who_was_hurt(read: Read, text: str, targets: list[str]) -> None:
    assert [target.text for event in read(text).events for target in event.targets] == targets


@pytest.mark.parametrize(
    "text", ["A bomb exploded in Kano.", "A bomb exploded at dawn in Kano.", "Shells fell in Goma."]
)
def test_a_town_or_an_hour_is_no_target(read: Read, text: str) -> None:
    assert [target.text for event in read(text).events for target in event.targets] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bandits ambushed an aid convoy near Gao.", "Attack"),
        ("Rebels ambushed a convoy of pilgrims near Karbala.", "Attack"),
        ("Rebels ambushed an army convoy near Gao.", "Armed clash"),
        ("Bombs dropped by Syrian planes hit a bakery in Hama.", "Air/drone strike"),
        ("A bomber drove a car laden with explosives into a barracks in Gao.", "Suicide bomb"),
        ("A driver rammed his lorry into a crowd in Nablus.", "Attack"),
        ("The murder of a prosecutor by a car bomb in Zacapa remains unsolved.", "Remote explosive/landmine/IED"),
        ("An opposition lawmaker was shot dead in Harare.", "Attack"),
        ("In an ambush near Kita, bandits killed two tourists.", "Attack"),
        ("In an ambush near Kita, bandits killed two soldiers.", "Armed clash"),
        ("The army shelled the town of Sardasht with mustard gas.", "Chemical weapon"),
        ("Truck bomb rips through Basra hotel", "Remote explosive/landmine/IED"),
        ("Rebels killed a commander of the presidential guard in Bamako.", "Armed clash"),
    ],
)
def test_kinds_follow_who_was_hit_and_from_where(read: Read, text: str, kind: str) -> None:
    assert [event.sub_event_type for event in read(text).events] == [kind]


def test_who_is_killed_in_turn_is_another_event(read: Read) -> None:
    events = read("The attacker, who was shot dead by police, had stabbed two nuns in Nice.").events
    told = {event.actors[0].text: [target.text for target in event.targets] for event in events if event.actors}
    assert told["attacker"] == ["nuns"]
    assert told["police"] == ["attacker"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Gunmen attacked a farm in Jos, killing two men and abducting six women.", ["Jos", "Jos"]),
        ("Police accuse a gang of kidnapping a dentist in Mersin.", ["Mersin"]),
        ("The murder of a nun in Nairobi shocked Italy.", ["Nairobi"]),
        ("Planes bombed the Damascus suburb of Harasta.", ["Harasta"]),
    ],
)
def test_a_place_is_shared_by_what_the_same_did_there(read: Read, text: str, places: list[str]) -> None:
    assert [event.place.text if event.place else None for event in read(text).events] == places


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("At least 104 people were killed in an air strike on Homs.", ["Homs"]),
        ("An air strike on a camp near Pauktaw killed up to 20 displaced women.", ["camp", "displaced women"]),
        ("A bomb killed four people and eleven bus passengers in Quetta.", ["bus passengers"]),
    ],
)
def test_those_hit_are_told_without_their_number_and_bare_people_are_nobody(
    read: Read, text: str, targets: list[str]
) -> None:
    (event,) = read(text).events
    assert [target.text for target in event.targets] == targets


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Families fled to Uganda after the Boga massacre.", "Boga"),
        ("India will isolate Pakistan after the Pulwama bombing, in which 40 police were killed.", "Pulwama"),
        ("Kenya arrested two men after the Kiunga blast.", "Kiunga"),
        ("France mourned the victims of the Homs massacre.", "Homs"),
        ("Iraq marked the Ashura bombing.", None),
        ("Spain condemned the Islamist attack.", None),
    ],
)
def test_a_deed_called_after_a_town_was_there_and_not_where_the_rest_is(
    read: Read, text: str, place: str | None
) -> None:
    event = read(text).events[-1]
    assert (event.place.text if event.place else None) == place
    assert place not in [actor.text for actor in event.actors]
