"""Links take name and entity from the mention that they cover, else from the tables, else keep their words."""

from collections.abc import Callable

import pytest

from sitrep.records import Event, Extraction, Link, Quote
from sitrep.resolve import links

Resolved = Callable[..., Extraction]


def linked(extraction: Extraction, link: Link) -> Link:
    """`link` after resolving, as the speaker of a quote."""
    extraction.quotes = [Quote(start=0, end=1, text="x", sentence=(0, 1), speaker=link)]
    links.resolve(extraction)
    return link


def test_a_link_takes_the_mention_at_its_span(resolved: Resolved) -> None:
    extraction = resolved("[p Maria Keller] left. [p Keller] spoke.")
    last = extraction.names[1]
    link = linked(extraction, Link(text="she", start=last.start, end=last.end))
    assert (link.name, link.entity) == ("Maria Keller", last.entity)


def test_a_link_without_a_span_is_found_by_its_words(resolved: Resolved) -> None:
    extraction = resolved("The [o SDF] left.")
    assert linked(extraction, Link(text="SDF")).entity == extraction.names[0].entity


@pytest.mark.parametrize(
    ("text", "name", "has_entity"),
    [("Daesh", "Islamic State", True), ("Syrian", "Syria", True), ("the two defectors", "two defectors", False)],
)
def test_words_that_no_mention_has(resolved: Resolved, text: str, name: str, has_entity: bool) -> None:
    link = linked(resolved("Nothing."), Link(text=text))
    assert (link.name, link.entity is not None) == (name, has_entity)


def test_an_event_lies_where_its_place_does(resolved: Resolved) -> None:
    extraction = resolved("A blast hit [l Aleppo], [l Syria].")
    place = extraction.places[0]
    event = Event(
        start=2, end=7, text="blast", sentence=(0, 9), event_type="Explosions/Remote violence",
        sub_event_type="Grenade", place=Link(text="Aleppo", start=place.start, end=place.end),
    )  # fmt: skip
    extraction.events = [event]
    links.resolve(extraction)
    assert (event.lat, event.lon, event.where_prec) == (place.lat, place.lon, 1)


@pytest.mark.parametrize(
    ("event_type", "of", "text", "name"),
    [
        ("Battles", "targets", "Iraqis", "Iraqis"),
        ("Battles", "actors", "Russians", "Russia"),
        ("Battles", "targets", "Iraq", "Iraq"),
        ("Protests", "actors", "Iraqis", "Iraqis"),
        ("Violence against civilians", "targets", "Honduras", "Honduras"),
    ],
)
def test_people_who_are_killed_or_protest_are_not_their_state(
    resolved: Resolved, event_type: str, of: str, text: str, name: str
) -> None:
    extraction, party = resolved("A clash."), Link(text=text)
    event = Event(
        **{"start": 2, "end": 7, "text": "clash", "sentence": (0, 8), "event_type": event_type, of: [party]},
        sub_event_type="Attack",
    )
    extraction.events = [event]
    links.resolve(extraction)
    assert (party.name, party.entity is None) == (name, name == text == "Iraqis")
