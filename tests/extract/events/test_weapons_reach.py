"""Explosions told in ways of many kinds: through what holds the weapon, what it reached, who is behind it."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]

AIR, SHELLS, IED = "Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fighter jets conducted a wave of raids on Dhamar.", (AIR, [], ["Dhamar"])),
        ("Iranian drones set a warehouse on fire in Duhok.", (AIR, ["Iranian"], ["warehouse"])),
        ("Two MiG-29s struck a bridge outside Kupiansk.", (AIR, [], ["bridge"])),
        ("The clinic in Abs was flattened in an air raid.", (AIR, [], ["clinic"])),
        ("The militia fired a volley of rockets towards Ariel.", (SHELLS, ["militia"], ["Ariel"])),
        ("Rocket-propelled grenades were fired at a ferry in Basilan.", (SHELLS, [], ["ferry"])),
        ("Anti-tank rockets launched by Hamas fell on a kibbutz near Ashkelon.", (SHELLS, ["Hamas"], ["kibbutz"])),
        ("A bomb attached to the car of a banker exploded in Beirut.", (IED, [], ["car of a banker"])),
        ("A mine laid by rebels killed a shepherd near Bouar.", (IED, ["rebels"], ["shepherd"])),
        ("The ADF was behind the bomb that killed a trader in Beni.", (IED, ["ADF"], ["trader"])),
        ("A man wearing an explosive belt detonated it in a church in Tanta.", ("Suicide bomb", ["man"], ["church"])),
        ("Canisters of chlorine were dropped on Talmenes.", ("Chemical weapon", [], ["Talmenes"])),
    ],
)
def test_a_weapon_tells_the_kind_wherever_it_stands(
    read: Read, text: str, told: tuple[str, list[str], list[str]]
) -> None:
    (event,) = read(text).events
    actors, targets = ([link.text for link in links] for links in (event.actors, event.targets))
    assert (event.sub_event_type, actors, targets) == told


@pytest.mark.parametrize(
    "text",
    [
        "Shell stocks fell in London on Friday.",
        "A gas explosion levelled a bakery in Lyon.",
        "An explosion of interest in chess reached Lagos.",
        "Rocket Internet launched a shop in Berlin.",
        "The critic detonated a storm of protest letters in Oslo.",
    ],
)
def test_words_of_weapons_without_a_weapon_tell_nothing(read: Read, text: str) -> None:
    assert read(text).events == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Shells landed in Wad Nawbawi, a quarter that the map lacks.", "Wad Nawbawi"),
        ("An air strike hit a school in the Dar Qita quarter of Homs.", "Dar Qita"),
        ("Two rockets hit a village south of Erbil, in Makhmur.", "Makhmur"),
        ("Youths threw Molotov cocktails at a court in Kampala.", "Kampala"),
        ("Warplanes bombed positions across Anbar, a day after militants left Rutba.", "Anbar"),
        ("Residents of Homs said a missile had hit a bakery.", "Homs"),
        ("Officials in Ankara said a missile had hit a bakery.", None),
    ],
)
def test_a_place_is_the_nearest_name_but_not_where_officials_speak(read: Read, text: str, place: str | None) -> None:
    event, *_ = read(text).events
    assert (event.place.text if event.place else None) == place


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Police foiled a plot to bomb a stadium in Lille.", "negated"),
        ("Reports that the rebels had shelled Goma proved false.", "negated"),
        ("The union has called off a march in Quito.", "negated"),
        ("Soldiers almost clashed with guards in Juba.", "negated"),
        ("The two sides are expected to sign a truce in Doha.", "planned"),
        ("The army began an operation to retake the town of Palma.", "planned"),
        ("The general did not rule out attacking the rebels in Agadez.", "hypothetical"),
    ],
)
def test_what_did_not_come_about_is_told_apart(read: Read, text: str, modality: str) -> None:
    assert modality in [event.modality for event in read(text).events]
