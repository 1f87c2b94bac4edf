"""Joins what one sentence tells of a protest: that it was held, what was done to it, what it became.

ACLED (codebook 2023) has one event for a protest and what is done to it: an intervention, with arms excessive force; a
protest whose crowd turns violent is a violent demonstration, whatever the police then do.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitrep.extract.events import _background
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings.violence import (
    ATTACK,
    DEMONSTRATION,
    EXCESSIVE,
    INTERVENTION,
    MOB_VIOLENCE,
    PEACEFUL,
)
from sitrep.reference.sides import ARMED, STATE

LOOTING, ARRESTS = "Looting/property destruction", "Arrests"
MET = frozenset((INTERVENTION, EXCESSIVE))
RIOTOUS = frozenset((LOOTING, MOB_VIOLENCE))


def join(events: list[Happening]) -> list[Happening]:
    """`events`, in order of the text, without those that only say more of a protest of their sentence."""
    dropped: set[int] = set()
    for event, other in _pairs(events):
        if {event.trigger.i, other.trigger.i} & dropped or event.modality != "actual" != other.modality:
            continue
        for one, two in ((event, other), (other, event)):
            if _is_told_by(one, two):
                _take_over(one, two)
                dropped.add(two.trigger.i)
                break
    return [event for event in events if event.trigger.i not in dropped]


def _pairs(events: list[Happening]) -> Iterator[tuple[Happening, Happening]]:
    for number, event in enumerate(events):
        for other in events[number + 1 :]:
            if other.trigger.i >= event.trigger.sent.end:
                break
            if not _are_apart(event, other):
                yield event, other


def _are_apart(event: Happening, other: Happening) -> bool:
    """Whether each has a place or a time of its own: a march in one town, shots in another; riots of long ago."""
    if _background.clause_of_past(event.trigger) != _background.clause_of_past(other.trigger):
        return True
    if any(map(_has_year, (event, other))):
        return True
    first, second = ({word.text for word in e.trigger.subtree if word.ent_type_ == "GPE"} for e in (event, other))
    return bool(first and second and not first & second)


def _has_year(event: Happening) -> bool:
    """ "The riots of October 2019"."""
    return event.is_noun and any(word.is_digit and len(word) == 4 for word in event.trigger.subtree)


def _is_told_by(kept: Happening, more: Happening) -> bool:
    """Whether `more` says of the protest `kept` only that it was held, or what came of it."""
    if kept.reading in MET | {DEMONSTRATION} and more.reading == PEACEFUL:
        return True
    if kept.reading == DEMONSTRATION:
        return more.reading == INTERVENTION or (more.reading in RIOTOUS and STATE not in more.sides()[0])
    if kept.reading == EXCESSIVE:
        return more.reading in (INTERVENTION, ARRESTS) or _is_done_by_state(more)
    if kept.reading == INTERVENTION:
        is_again = more.reading == INTERVENTION and not more.actors
        return is_again or more.reading == ARRESTS or _is_done_by_state(more)
    return kept.reading == PEACEFUL and more.reading == ARRESTS and ARMED not in more.sides()[1]


def _is_done_by_state(event: Happening) -> bool:
    return event.reading == ATTACK and event.sides()[0] <= {STATE} and ARMED not in event.sides()[1]


def _take_over(kept: Happening, more: Happening) -> None:
    """Who protested is who was met; shots at a protest make excessive force of it."""
    if kept.reading == PEACEFUL:
        kept.actors, kept.targets, kept.reading = [], kept.actors, INTERVENTION
    if more.reading == ATTACK:
        kept.reading = EXCESSIVE
    aimed_at = more.targets
    if more.reading == PEACEFUL and kept.reading in MET:
        aimed_at = more.actors
    elif more.reading == PEACEFUL:  # it turned violent
        kept.actors, aimed_at = kept.actors or more.actors, []
    else:
        kept.actors = kept.actors or more.actors
    kept.targets += _further(aimed_at, kept)
    kept.tells += more.tokens()


def _further(parties: list[Party], event: Happening) -> list[Party]:
    known = {party.token.i for party in (*event.actors, *event.targets)}
    return [party for party in parties if party.token.i not in known]
