"""Explosions and remote violence: kinds, and what the weapon reached."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
SHELLS, IED, CHEMICAL = "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Chemical weapon"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebel mortar fire killed two cooks in Kilinochchi.", SHELLS),
        ("Tank fire wounded a shepherd near Quneitra.", SHELLS),
        ("Sarin was used on a suburb of Damascus.", CHEMICAL),
        ("The use of mustard gas by Iraq in Sardasht killed 130 people.", CHEMICAL),
        ("A peasant stepped on a mine outside Kuito.", IED),
        ("Their jeep drove over a landmine near Menaka.", IED),
        ("Tabun was released on a village near Basra.", CHEMICAL),
        ("Separatists set off a bomb at a hotel in Buea.", IED),
    ],
)
def test_kinds_of_weapons_used(read: Read, text: str, kind: str) -> None:
    assert [event.sub_event_type for event in read(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "A fire killed five people at a market in Onitsha.",
        "A gas stove exploded in a flat in Minsk, injuring a pensioner.",
        "A car dealer was injured in a crash near Lyon.",
        "The crowd exploded with joy in Naples.",
        "Croatia exploded into action in Split.",
        "The company uses natural gas in its plant near Basra.",
        "The merger hit a landmine over pensions in Quito.",
    ],
)
def test_fires_accidents_and_figures_of_speech_are_no_weapons(read: Read, text: str) -> None:
    assert [event.sub_event_type for event in read(text).events] == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("A suicide bomber attacked a checkpoint in Kandahar.", ["suicide bomber"]),
        ("A sniper killed a cook in Grozny.", ["sniper"]),
        ("A car bomb killed a cook in Grozny.", []),
    ],
)
def test_who_bears_a_weapon_acts_and_the_weapon_does_not(read: Read, text: str, actors: list[str]) -> None:
    assert [actor.text for event in read(text).events for actor in event.actors] == actors


def test_who_steps_on_a_mine_is_its_target(read: Read) -> None:
    (event,) = read("Two herders stepped on a landmine near Huambo.").events
    assert ([actor.text for actor in event.actors], [target.text for target in event.targets]) == ([], ["herders"])
