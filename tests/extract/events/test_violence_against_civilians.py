"""Attacks, abductions and sexual violence: kinds, who and whom."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
ATTACK, ABDUCTION, RAPE = "Attack", "Abduction/forced disappearance", "Sexual violence"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two nurses were raped by soldiers near Bunia.", RAPE),
        ("Guards sexually assaulted a prisoner in Evin prison.", RAPE),
        ("A lawyer was strangled in Managua.", ATTACK),
        ("Rebels burned five farmers alive in Kaga-Bandoro.", ATTACK),
        ("A judge's car was riddled with bullets in Medellin.", ATTACK),
        ("Six herders were cut down by snipers in Sanandaj.", ATTACK),
        ("Four monks were mown down in Rangoon.", ATTACK),
        ("A petrol bomb was thrown into a synagogue in Lille.", ATTACK),
        ("Gunmen snatched a doctor from his clinic in Owerri.", ABDUCTION),
        ("The enforced disappearance of three activists in Dhaka remains unsolved.", ABDUCTION),
    ],
)
def test_kinds_of_violence(read: Read, text: str, kind: str) -> None:
    assert [event.sub_event_type for event in read(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The disappearance of a hiker in the Alps puzzles his family.",
        "The ministry cut down trees and costs in Oslo.",
        "A thief snatched a handbag in Rome.",
        "The waiter took away the plates.",
    ],
)
def test_what_is_lost_or_taken_otherwise_is_no_abduction(read: Read, text: str) -> None:
    assert read(text).events == []


def test_burning_and_killing_are_two_events(read: Read) -> None:
    events = read("The militia torched the village of Beldanga and killed nine people.").events
    assert [event.sub_event_type for event in events] == ["Looting/property destruction", ATTACK]
