"""Who, whom, where, when and how many of an event: lists, branches, sides, losses, days and tolls told beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from sitrep.records import Event, Extraction, Link

Read = Callable[..., Extraction]


def _only(found: Extraction) -> Event:
    assert len(found.events) == 1
    return found.events[0]


def _words(links: list[Link]) -> list[str]:
    return [link.text for link in links]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Shells hit a bakery, three houses and a church in Nikopol.", ["bakery", "houses", "church"]),
        ("Gunmen killed two guards, a cook and a gardener in Jos.", ["guards", "cook", "gardener"]),
        ("Gunmen killed two brothers, a cook and a gardener, in Jos.", ["brothers"]),
        ("An ambush at Bama killed six soldiers.", ["soldiers"]),
        ("Bombs exploded at a market, a bakery and a taxi rank in Kano.", ["market", "bakery", "taxi rank"]),
        ("Soldiers fought rebels with heavy artillery in Bor.", ["rebels"]),
        ("A man walked into a church in Tanta and blew himself up.", ["church"]),
        ("Police detained the group's leader, Omar Sadiq, along with two aides in Basra.", ["aides", "Omar Sadiq"]),
        ("Troops clashed with armed herders in Wau. Nine herders and two soldiers were killed.", ["armed herders"]),
        ("Gunmen ambushed a bus carrying policemen. Six of them were killed.", ["bus", "policemen"]),
    ],
)
def test_all_of_a_list_are_targets(read: Read, text: str, targets: list[str]) -> None:
    assert _words(_only(read(text)).targets) == targets


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The murder of a priest in Sokoto was attributed to Islamic State's regional affiliate.", ["Islamic State"]),
        ("The bombing of a bank in Bilbao was blamed by officials on ETA.", ["ETA"]),
        ("Three drivers were executed by the roadside in Mastung.", []),
        ("Clashes pitted soldiers against rebels in Yambio.", ["soldiers"]),
        ("An attack on a patrol of gendarmes near Bria left two soldiers dead.", []),
        ("A bus hit a landmine between Mandera and Elwak, killing nine passengers.", []),
        ("Nine people were killed and six hurt when gunmen opened fire in a bar in Jos.", ["gunmen"]),
        ("Gunmen believed to be members of Boko Haram killed two teachers in Damboa.", ["Boko Haram"]),
        ("The attackers, thought to belong to Islamic State, burned a clinic in Menaka.", ["Islamic State"]),
        ("Tuareg and Arab militias exchanged fire near Ber.", ["Arab militias", "Tuareg"]),
        ("Clashes involving militiamen and soldiers shook Baidoa.", ["militiamen", "soldiers"]),
        ("A bomb killed nine guards in Mandera. Al-Shabaab said it was behind the blast.", ["Al-Shabaab"]),
        ("Two farmers were shot dead by police bullets in Imphal.", ["police"]),
        ("The ambush, for which ETA took responsibility, killed two guards near Irun.", ["ETA"]),
        ("Masked men killed a judge in Basra on Friday. The assailants shot the judge in Basra.", ["Masked men"]),
    ],
)
def test_who_did_it(read: Read, text: str, actors: list[str]) -> None:
    assert _words(_only(read(text)).actors) == actors


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A trader was shot dead in Karachi's Orangi Town area.", "Orangi Town"),
        ("Jets bombed a market in the Abu Salim suburb of Tripoli.", "Abu Salim"),
        ("Jets bombed a market in the Damascus suburb of Douma.", "Douma"),
        ("Rebels and soldiers fought for control of Kisangani.", "Kisangani"),
        ("Two drivers were shot dead on the Kano-Zaria road near Hunkuyi.", "Hunkuyi"),
        ("A patrol was ambushed 30 km south of Mbangala by rebels.", "Mbangala"),
        ("The army recaptured Kumzhe from the insurgents.", "Kumzhe"),
    ],
)
def test_the_narrower_place(read: Read, text: str, place: str) -> None:
    found = _only(read(text)).place
    assert found is not None
    assert found.text == place


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Gunmen killed an elder and three of his sons in Bria.", 4),
        ("Gunmen executed a teacher and two pupils in Bria.", 3),
        ("An attack on a farm near Jos left a cook and two guards dead.", 3),
        ("A nurse and two clerks lost their lives in the bombing of a bank in Cali.", 3),
        ("A bomber killed himself and five guards in Kabul.", 6),
        ("Nine people, among them two children, died when a shell struck a bus in Donetsk.", 9),
        ("A missile strike on a hotel in Kharkiv killed four people. The toll later rose to six.", 6),
        ("Two days of fighting between the army and rebels in Goma left 40 dead.", 40),
    ],
)
def test_all_the_dead_are_counted(read: Read, text: str, killed: int) -> None:
    assert _only(read(text)).fatalities == killed


def test_a_day_is_carried_to_what_the_same_did_next(read: Read) -> None:
    found = read("Pirates boarded a ship off Bonny on Monday. They abducted six sailors.", date(2021, 11, 3))
    assert _only(found).start_date == date(2021, 11, 1)


def test_a_day_is_not_carried_to_others(read: Read) -> None:
    found = read("Parliament met in Abuja on Monday. Pirates abducted six sailors off Bonny.", date(2021, 11, 3))
    assert _only(found).start_date is None
