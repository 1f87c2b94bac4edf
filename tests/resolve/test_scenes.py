"""An event is put where the article tells it finest, and nowhere where the article leaves a choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
A_DAY = date(2024, 3, 14)

FIRST_EVENTS = [
    (
        "An air strike killed 14 people in Sudan on Monday. The air strike hit a market in Nyala, doctors said.",
        ("Nyala", 1),
    ),
    (
        "A suicide bombing killed nine people in northern Nigeria. The bomber blew himself up in Maiduguri, "
        "residents said.",
        ("Maiduguri", 1),
    ),
    (
        "An air strike killed 14 people in Sudan. Jets also carried out an air strike on Nyala and an air strike "
        "on Port Sudan.",
        ("Sudan", 6),
    ),
    (
        "Shelling killed 14 people in Mali on Monday. Mortars hit Tessalit, in Kidal region, residents said.",
        ("Tessalit", 1),
    ),
    (
        "Shelling killed 14 people in Sudan on Monday. Nyala is empty, and Kassala State was quiet.",
        ("Sudan", 6),
    ),
    (
        "An air strike killed 14 people in Sudan. An air strike in Idlib, in Syria, killed a farmer.",
        ("Sudan", 6),
    ),
    ("Gunmen attacked the village of Zarbakhtu, west of Goma, on Monday.", ("Zarbakhtu", 2)),
    ("Gunmen attacked the village of Zarbakhtu on Monday.", ("Zarbakhtu", None)),
    ("U.S. air strikes killed five people in Baidoa on Monday.", ("Baidoa", 1)),
]


@pytest.mark.parametrize(("text", "told"), FIRST_EVENTS)
def test_the_first_event_is_where_the_article_tells_it_finest(
    read: Read, text: str, told: tuple[str, int | None]
) -> None:
    event = read(text, A_DAY).events[0]
    assert event.place is not None
    assert (event.place.name, event.where_prec) == told


def test_the_letters_of_a_country_before_its_strikes_are_no_scene(read: Read) -> None:
    events = read("U.S. air strikes killed 12 militants on Monday, a spokesman said.", A_DAY).events
    assert [event.place for event in events] == [None]


@pytest.mark.parametrize(
    ("text", "country", "has_position"),
    [
        ("Gunmen attacked the village of Zurmatu in Borno state on Monday.", "NG", True),
        ("Planes bombed the village of Wahijan near the Red Sea port of Mokha.", None, False),
    ],
)
def test_an_unknown_village_lies_in_the_country_of_what_holds_it_and_never_in_a_sea(
    read: Read, text: str, country: str | None, has_position: bool
) -> None:
    found = read(text)
    [event] = found.events
    assert event.place is not None
    village = next(place for place in found.places if place.entity == event.place.entity)
    assert (village.country, event.lat is not None) == (country, has_position)
