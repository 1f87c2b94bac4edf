"""Lends what is told of one event to another of the same people: the place of it, its day, who took them."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span as Sentence

from sitrep.extract import _spans
from sitrep.extract.events import _background
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._scene import Scene
from sitrep.records import DateMention, Event

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


def day(event: Happening, scene: Scene) -> DateMention | None:
    """The one day of the sentence before, where those of whom it told go on: "on Monday. They shot two guards"."""
    start = event.trigger.sent.start
    if start == 0 or event.modality != "actual" or _background.has_happened_before(event):
        return None
    own, before = event.trigger.sent, scene.doc[start - 1].sent
    if _days(own, scene) or not (_go_on(event, before) or _is_of_those(event)):
        return None
    told = _days(before, scene)
    return told[0] if len(told) == 1 else None


def _days(sentence: Sentence, scene: Scene) -> list[DateMention]:
    dates = _spans.within(scene.found.dates, (sentence.start_char, sentence.end_char))
    return [date for date in dates if date.precision not in ("duration", "set") and date.start_date]


def _go_on(event: Happening, before: Sentence) -> bool:
    """Whether one of its parties was named in the sentence before, for which a pronoun stands."""
    return any(before.start <= party.token.i < before.end for party in (*event.actors, *event.targets))


def _is_of_those(event: Happening) -> bool:
    """ "The assailants", who were told of before."""
    tokens = (party.token for party in event.actors)
    return any(grammar.is_told_before(token) for token in tokens)


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
