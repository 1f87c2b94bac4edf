"""What gangs and unknown hands do: robberies, attempts on a life, the murdered found, killings by strangers."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]


def _told(found: Extraction) -> list[tuple[str, list[str], list[str]]]:
    return [
        (event.sub_event_type, [actor.text for actor in event.actors], [target.text for target in event.targets])
        for event in found.events
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rebels robbed a bank in Tumaco on Friday.",
            [("Looting/property destruction", ["Rebels"], ["bank"])],
        ),
        (
            "Bandits hijacked a fuel truck near Birnin Gwari.",
            [("Looting/property destruction", ["Bandits"], ["fuel truck"])],
        ),
        (
            "Teachers were found dead with bullet wounds outside Jolo.",
            [("Attack", [], ["Teachers"])],
        ),
        (
            "The senator survived an attempt on the life of her brother in Cebu.",
            [("Attack", [], ["brother"])],
        ),
        ("Men killed a judge in Larkana.", [("Attack", ["Men"], ["judge"])]),
        (
            "Unidentified individuals shot and killed the editor of a weekly in Culiacan.",
            [("Attack", ["Unidentified individuals"], ["editor"])],
        ),
        (
            "Guerrillas kidnapped and murdered a rancher near Arauca.",
            [
                ("Abduction/forced disappearance", ["Guerrillas"], ["rancher"]),
                ("Attack", ["Guerrillas"], ["rancher"]),
            ],
        ),
        (
            "Nurses, identified as Rosa Mena and Ana Tello, were murdered by gunmen in Ocotal.",
            [("Attack", ["gunmen"], ["Nurses", "Rosa Mena", "Ana Tello"])],
        ),
        (
            "Four hooded men kidnapped businessman Julio Tamayo Reina from his ranch in Popayan early today.",
            [("Abduction/forced disappearance", ["hooded men"], ["Julio Tamayo Reina"])],
        ),
        (
            "Urban guerrillas of the Shining Path murdered a judge in Huanta.",
            [("Attack", ["Shining Path", "Urban guerrillas"], ["judge"])],
        ),
        (
            "Militants abducted the bodies of drivers.",
            [("Abduction/forced disappearance", ["Militants"], ["drivers"])],
        ),
    ],
)
def test_gangs_and_strangers_do_what_is_told_of_them(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "A retired sailor was found dead at his home in Split.",
        "The court sentenced two brothers to nine years for robbery.",
        "The union announced a 48-hour strike in Cochabamba.",
        "The swimmer made an attempt at the record in Fukuoka.",
    ],
)
def test_no_event_is_read_where_nobody_did_violence(read: Read, text: str) -> None:
    assert _told(read(text)) == []
