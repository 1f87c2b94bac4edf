"""Which targets of an event are people, and not what was hit beside them."""

from __future__ import annotations

from sitrep.records import Event, Extraction, Link, NameMention
from sitrep.reference import person_nouns, sides

BEARING_ARMS = frozenset((sides.STATE, sides.ARMED, sides.MOB, sides.PROTESTERS, sides.CIVILIAN))
"""Sides of nouns that mean people even where the dictionary of persons lacks them: "troops", "family"."""
FORCES = frozenset(("state force", "rebel group", "political militia", "identity militia", "external force"))
"""Classes of known actors that are so many people under arms, with no building of their own."""


def victims(event: Event, extraction: Extraction) -> list[Link]:
    """The targets that are persons, described people or armed groups; no places, things or institutions."""
    return [link for link in event.targets if _are_people(link, extraction)]


def _are_people(link: Link, extraction: Extraction) -> bool:
    mention = _mention(link, extraction.names)
    if mention is not None and (mention.kind == "person" or mention.named):
        return mention.kind == "person" or mention.actor_class in FORCES
    if any(_is_at(link, place.start, place.end) for place in extraction.places):
        return False
    head = link.text.lower().split(" of ")[0].split()[-1:]
    word = person_nouns.singular(head[0]) if head else ""
    return person_nouns.is_person(word) or sides.by_word().get(word) in BEARING_ARMS


def _mention(link: Link, names: list[NameMention]) -> NameMention | None:
    return next((name for name in names if _is_at(link, name.start, name.end)), None)


def _is_at(link: Link, start: int, end: int) -> bool:
    return (link.start, link.end) == (start, end)
