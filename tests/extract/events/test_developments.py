"""Clashes and strategic developments: who fights whom, who agrees, moves, takes power, finds arms, burns and steals."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
CLASH, AGREEMENT, CHANGE, ARRESTS = "Armed clash", "Agreement", "Change to group/activity", "Arrests"
ARMS, BASE, LOOTING, OTHER = (
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Other",
)


def _told(found: Extraction) -> list[tuple[str, list[str], list[str]]]:
    return [
        (event.sub_event_type, [actor.text for actor in event.actors], [target.text for target in event.targets])
        for event in found.events
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four marines died in a firefight with pirates off Jolo.", [(CLASH, ["pirates"], ["marines"])]),
        ("An exchange of fire between rebels and soldiers shook Pagak.", [(CLASH, ["rebels", "soldiers"], [])]),
        ("Ethiopian and Eritrean troops clashed near Badme.", [(CLASH, ["Eritrean troops", "Ethiopian"], [])]),
        ("A police post near Bannu came under attack by gunmen.", [(CLASH, ["gunmen"], ["police post"])]),
        ("Battle rages in Juba", [(CLASH, [], [])]),
    ],
)
def test_both_sides_of_a_clash_are_read(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A truce between the army and rebels came into force in Malakal.", [(AGREEMENT, ["army", "rebels"], [])]),
        (
            "An armistice between the government and rebels was signed in Lome.",
            [(AGREEMENT, ["government", "rebels"], [])],
        ),
        ("India and Pakistan swapped 30 prisoners.", [(AGREEMENT, ["India", "Pakistan"], [])]),
        ("Chad sent 600 soldiers to Bangui.", [(CHANGE, ["Chad"], [])]),
        ("Militiamen laid down their weapons in Bouake.", [(CHANGE, ["Militiamen"], [])]),
        ("The authorities declared a curfew in Male.", [(CHANGE, ["authorities"], [])]),
        ("A rebel commander captured in Pader", [(ARRESTS, [], ["rebel commander"])]),
        ("Two lawyers were taken into custody in Harare.", [(ARRESTS, [], ["lawyers"])]),
        ("Soldiers found ammunition in a well near Mitu.", [(ARMS, ["Soldiers"], ["ammunition"])]),
        ("Militants set up a camp near Pibor.", [(BASE, ["Militants"], [])]),
        ("Bandits stole motorcycles in Katsina.", [(LOOTING, ["Bandits"], ["motorcycles"])]),
        ("Soldiers toppled the government in Ouagadougou.", [(OTHER, ["Soldiers"], ["government"])]),
        ("A mass grave was found near Bucha.", [(OTHER, [], [])]),
    ],
)
def test_developments_are_read_with_who_brought_them_about(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers advancing on Tikrit were tired, a nurse said.",
        "The two airlines signed a deal on routes in Vienna.",
        "Envoys sought a deal to end the fighting in Jonglei.",
        "The agency set up a camp for refugees near Adre.",
        "The company sent engineers to Baku.",
        "The band split after a tour of Poland.",
        "The thief stole the show in Nice.",
        "Parliament deposed the speaker in Chisinau.",
    ],
)
def test_the_same_words_in_peace_are_no_event(read: Read, text: str) -> None:
    assert _told(read(text)) == []


def test_who_reports_a_clash_takes_no_part_in_it(read: Read) -> None:
    assert _told(read("A shopkeeper reported clashes in Bria on Monday.")) == [(CLASH, [], [])]


def test_whom_people_fight_is_told_of_them_and_no_event(read: Read) -> None:
    assert _told(read("Mothers of boys who are fighting against rebels met in Kano.")) == []
