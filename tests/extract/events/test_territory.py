"""Ground that changes hands: who takes it, from whom, and which of the two is a government."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
REGAINS, OVERTAKES = "Government regains territory", "Non-state actor overtakes territory"
TRANSFER = "Non-violent transfer of territory"


def _told(found: Extraction) -> list[tuple[str, list[str], list[str]]]:
    return [
        (event.sub_event_type, [actor.text for actor in event.actors], [target.text for target in event.targets])
        for event in found.events
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Army units recaptured the town of Bentiu on Friday.", [(REGAINS, ["Army units"], ["Bentiu"])]),
        ("Raqqa was seized by militants.", [(OVERTAKES, ["militants"], ["Raqqa"])]),
        ("The capture of Bouake by rebels was swift.", [(OVERTAKES, ["rebels"], ["Bouake"])]),
        ("Guerrillas took control of half of Huambo.", [(OVERTAKES, ["Guerrillas"], ["Huambo"])]),
        ("The town of Makeni was overrun by gunmen.", [(OVERTAKES, ["gunmen"], ["Makeni"])]),
        ("Troops wrested the port of Kismayo from militants.", [(REGAINS, ["Troops"], ["Kismayo", "militants"])]),
        ("Soldiers handed over the airport of Goma to the rebels.", [(TRANSFER, ["Soldiers"], ["airport"])]),
        ("Rebels entered Bangui without a fight.", [(TRANSFER, ["Rebels"], ["Bangui"])]),
        ("The withdrawal of French troops from Gao began.", [(TRANSFER, ["French troops"], [])]),
    ],
)
def test_ground_is_the_target_of_who_takes_it(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Buchanan fell to the forces of Prince Johnson.", OVERTAKES),
        ("Sabha fell to troops loyal to Khalifa Haftar.", OVERTAKES),
        ("Palmyra fell to the forces of President Bashar al-Assad.", REGAINS),
        ("Buka fell to government troops.", REGAINS),
    ],
)
def test_forces_of_a_man_without_office_are_no_governments(read: Read, text: str, kind: str) -> None:
    assert [event.sub_event_type for event in read(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The painter captured the light of the harbour in Marseille.",
        "The party took control of the assembly in Salta.",
        "The visitors overran their rivals in Doha.",
        "The bank took over a lender in Riga.",
    ],
)
def test_no_ground_is_taken_by_those_who_bear_no_arms(read: Read, text: str) -> None:
    assert _told(read(text)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army lost control of Aguelhok to rebels.", [(OVERTAKES, ["rebels"], ["Aguelhok", "army"])]),
        ("Iran-backed forces captured Sirwah.", [(OVERTAKES, ["Iran-backed forces"], ["Sirwah"])]),
        ("Gunmen took over the presidential palace in Bissau.", [(OVERTAKES, ["Gunmen"], ["presidential palace"])]),
    ],
)
def test_ground_lost_and_taken_by_forces_that_others_back(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rebels attack village in Darfur", [("Attack", ["Rebels"], ["village"])]),
        ("Insurgents attack army base in Kitale", [("Armed clash", ["Insurgents"], ["army base"])]),
        ("Chad: nine troops killed in clash with gunmen", [("Armed clash", ["gunmen"], ["troops"])]),
    ],
)
def test_verbs_of_headlines_are_no_nouns(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Soldiers cleared the town of Bor of rebels.", [(REGAINS, ["Soldiers"], ["Bor", "rebels"])]),
        ("The fall of Kunduz to insurgents was sudden.", [(OVERTAKES, ["insurgents"], ["Kunduz"])]),
        ("Guerrillas stormed and captured the port of Massawa.", [(OVERTAKES, ["Guerrillas"], ["Massawa"])]),
        ("Troops pulled back from Gori.", [(TRANSFER, ["Troops"], [])]),
    ],
)
def test_ground_is_cleared_falls_and_is_left(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


def test_clearing_snow_takes_no_ground(read: Read) -> None:
    assert _told(read("Volunteers cleared the streets of Sapporo of snow.")) == []


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Police exchanged gunfire with smugglers near Maiduguri.", ["Police", "smugglers"]),
        ("Guards traded shots with poachers in Virunga.", ["Guards", "poachers"]),
    ],
)
def test_both_who_exchange_fire_take_part(read: Read, text: str, sides: list[str]) -> None:
    (event,) = read(text).events
    assert (event.sub_event_type, [*(p.text for p in event.actors), *(p.text for p in event.targets)]) == (
        "Armed clash",
        sides,
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Guerrillas marched into Neiva unopposed.", [(TRANSFER, ["Guerrillas"], [])]),
        ("The city of Tal Afar changed hands without a fight.", [(TRANSFER, [], [])]),
        ("Control of Zabadani passed to the army.", [(TRANSFER, ["army"], [])]),
        ("The last troops left Bamyan in August.", [(TRANSFER, ["last troops"], ["Bamyan"])]),
        ("Separatists hoisted a banner over Slavyansk.", [(OVERTAKES, ["Separatists"], [])]),
        ("The jihadists are in control of Konna.", [(OVERTAKES, ["jihadists"], ["Konna"])]),
    ],
)
def test_ground_changes_hands_in_other_words(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "The kidnappers left Quetta before dawn.",
        "The colonel left Amman for talks in Cairo.",
        "The government is still in control of Juba.",
        "The house in Mosul changed hands for a large sum.",
        "The throne passed to his brother.",
    ],
)
def test_nobody_takes_ground_by_leaving_or_holding_it(read: Read, text: str) -> None:
    assert _told(read(text)) == []
