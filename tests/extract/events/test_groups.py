"""What armed groups do with themselves: they form, arrive, swap captives, change their commanders."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
CHANGE, AGREEMENT, BASE = "Change to group/activity", "Agreement", "Headquarters or base established"


def _told(found: Extraction) -> list[tuple[str, list[str]]]:
    return [(event.sub_event_type, [actor.text for actor in event.actors]) for event in found.events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rebels in Ituri formed a new alliance on Monday.", [(CHANGE, ["Rebels"])]),
        ("Two militias announced the creation of a joint force in Zawiya.", [(CHANGE, ["militias"])]),
        ("The army appointed a new commander of the garrison in Malakal.", [(CHANGE, ["army"])]),
        ("Some 600 peacekeepers arrived in Bangui on Sunday.", [(CHANGE, ["peacekeepers"])]),
        ("The guerrillas released nine officers in exchange for 12 prisoners in Cauca.", [(AGREEMENT, ["guerrillas"])]),
        ("A military pause came into force in Aleppo.", [(AGREEMENT, [])]),
        ("Mercenaries built an outpost near Bossangoa.", [(BASE, ["Mercenaries"])]),
        ("Boko Haram members surrendered in Gwoza.", [(CHANGE, ["Boko Haram"])]),
    ],
)
def test_groups_change(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "The bank appointed a new head of lending in Lagos.",
        "Investors formed a consortium in Riga.",
        "The general arrived in Nairobi for talks.",
        "The band released an album in exchange for nothing in Oslo.",
        "There was a pause in the talks in Doha.",
    ],
)
def test_firms_and_travellers_do_not(read: Read, text: str) -> None:
    assert _told(read(text)) == []
