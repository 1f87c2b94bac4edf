"""Lends what one event of a sentence tells to another of the same people: the place of it, who took them."""

from __future__ import annotations

from collections.abc import Sequence

from sitrep.extract.events._happening import Happening, Party
from sitrep.records import Event

ABDUCTION, ATTACK = "Abduction/forced disappearance", "Attack"


def places(pairs: Sequence[tuple[Happening, Event]]) -> None:
    """Give an event of no place that of the nearest event of its sentence in which the same take part."""
    for happening, event in pairs:
        if event.place is not None or event.is_background:
            continue
        beside = [
            (abs(other.trigger.i - happening.trigger.i), number)
            for number, (other, told) in enumerate(pairs)
            if told.place is not None and _is_beside(happening, other) and not told.is_background
        ]
        if beside:
            event.place = pairs[min(beside)[1]][1].place


def doers(happenings: Sequence[Happening]) -> None:
    """ "Two priests abducted by rebels were shot": who took them killed them, where nobody else is said to have."""
    for event in happenings:
        if event.reading != ATTACK or event.actors or event.is_noun:
            continue
        for other in happenings:
            is_clause = other.trigger.dep_ == "acl" and other.trigger.sent.start == event.trigger.sent.start
            if other.reading == ABDUCTION and is_clause and _tokens(other.targets) & _tokens(event.targets):
                event.actors = other.actors


def _is_beside(one: Happening, other: Happening) -> bool:
    if one is other or one.trigger.sent.start != other.trigger.sent.start or one.modality != other.modality:
        return False
    return bool(_tokens(one.actors) & _tokens(other.actors) or _tokens(one.targets) & _tokens(other.targets))


def _tokens(parties: Sequence[Party]) -> set[int]:
    return {party.token.i for party in parties}
