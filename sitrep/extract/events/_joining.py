"""Joins what one sentence tells of one happening in two verbs: "taken hostage when X hijacked", "burned and razed"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.reference import acled

MEANS = frozenset(("when", "as", "after"))
LOOTING, ARRESTS, ENTERING = "Looting/property destruction", "Arrests", "Change to group/activity"
TRANSFER = "Non-violent transfer of territory"
ONCE = frozenset((LOOTING, ARRESTS, TRANSFER, "Attack", "Abduction/forced disappearance", "Sexual violence"))
"""Sub-types of which two verbs with one subject tell one event."""


def join(events: list[Happening]) -> list[Happening]:
    """`events`, in order of the text, without those that only say more of another of their sentence."""
    dropped: set[int] = set()
    for event, other in _of_one_sentence(events):
        if {event.trigger.i, other.trigger.i} & dropped:
            continue
        if event.modality != other.modality:
            if _has_same_victims(event, other):  # "deny that soldiers murdered the youths found dead"
                dropped.add(other.trigger.i)
            continue
        if _has_same_victims(event, other):
            event.actors = event.actors or other.actors
            dropped.add(_take_over(event, other))
        elif _goes_on_holding(event, other):
            dropped.add(other.trigger.i)
        elif _is_raid_of(other, event):  # "in a raid on their home they were arrested"
            dropped.add(_take_over(other, event, with_targets=False))
        elif _is_raid_of(event, other):
            dropped.add(_take_over(event, other, with_targets=event.reading == "Attack"))
        elif _says_how(other, event):
            _take_doers(event, other)
            if other.reading == LOOTING and event.actors:
                dropped.add(_take_over(event, other))
        elif event.reading == other.reading and event.reading in ONCE and _is_joined(event, other):
            dropped.add(_take_over(event, other))
        elif event.reading == other.reading and _is_flight_of(event, other):  # "rockets launched from X landed in Y"
            _take_doers(other, event)
            dropped.add(event.trigger.i)
        elif event.reading == other.reading and _is_fate_of(event, other):  # "fired a rocket, which exploded near X"
            dropped.add(_take_over(event, other))
        elif event.reading == other.reading and _is_same_told(event, other):
            event.actors = event.actors or other.actors
            dropped.add(_take_over(event, other))
        elif _is_dated_by(event, other):  # "the last attack was in March, when militants stormed a base"
            dropped.add(_take_over(other, event, with_targets=False))
        elif _is_heard(event, other):
            dropped.add(event.trigger.i)
        elif _is_heard(other, event):
            dropped.add(other.trigger.i)
        elif other.reading == LOOTING and _is_remote(event) and _is_joined(event, other):  # "…, setting a shop on fire"
            dropped.add(_take_over(event, other))
        elif _is_way_in(event, other):
            dropped.add(event.trigger.i)
    kept = [event for event in events if event.trigger.i not in dropped]
    carried_out = {_take_means(event, other) for event, other in pairwise(kept) if _is_carried_out_by(event, other)}
    return [event for event in kept if event.trigger.i not in carried_out]


EXPLODING = frozenset(("Suicide bomb", "Remote explosive/landmine/IED", "Grenade"))


def _is_carried_out_by(event: Happening, other: Happening) -> bool:
    """ "An attack on a cafe killed nine. The bomber detonated his belt": the next sentence says with what."""
    is_bare = event.is_noun and event.reading == "Attack" and not (event.actors or event.weapons)
    is_blast = other.reading in EXPLODING and not (other.is_noun or other.targets)
    if not (is_bare and is_blast) or event.modality != other.modality:
        return False
    gap = other.trigger.doc[event.trigger.sent.end : other.trigger.sent.start]
    follows = event.trigger.sent != other.trigger.sent and all(token.is_space for token in gap)
    return follows and any(
        word.lower_ == "the" for doer in grammar.subjects(other.trigger) for word in grammar.children(doer, "det")
    )


def _take_means(event: Happening, other: Happening) -> int:
    """Make the attack of the kind that its means tell; the place of the trigger that is then no event of its own."""
    event.reading, event.weapons = other.reading, other.weapons
    event.actors = other.actors
    return _take_over(event, other)


def _of_one_sentence(events: list[Happening]) -> Iterable[tuple[Happening, Happening]]:
    for number, event in enumerate(events):
        for other in events[number + 1 :]:
            if other.trigger.i >= event.trigger.sent.end:
                break
            yield event, other


def _says_how(other: Happening, event: Happening) -> bool:
    """ "…, when X hijacked the train": the clause below a passive that tells nobody who did it."""
    if other.is_noun or event.is_noun or event.actors or not other.actors:
        return False
    verb = other.trigger
    below = verb.dep_ == "advcl" and verb.head == event.trigger
    return below and any(mark.lower_ in MEANS for mark in grammar.children(verb, "mark", "advmod"))


def _has_same_victims(event: Happening, other: Happening) -> bool:
    """ "The murder of X, shot six times": a clause about who was killed says how."""
    if event.reading != other.reading or event.reading not in ONCE or other.is_noun:
        return False
    verb = other.trigger
    return verb.dep_ in ("acl", "relcl") and any(party.token in verb.ancestors for party in event.targets)


def _goes_on_holding(event: Happening, other: Happening) -> bool:
    """ "Was abducted and driven to X, where he is being held": that he is held comes of his being taken."""
    is_taken = event.reading in ("Abduction/forced disappearance", ARRESTS) and other.reading == ARRESTS
    return (
        is_taken
        and other.trigger.lemma_ in ("hold", "custody", "detention")
        and other.trigger.dep_ in ("relcl", "conj")
    )


RAIDS = frozenset(("raid", "incursion", "attack", "assault", "ambush", "operation", "rampage"))


def _is_raid_of(event: Happening, other: Happening) -> bool:
    """ "Abducted nine during a raid on the village": the raid in which it was done, of which no other is said."""
    noun = other.trigger
    if not other.is_noun or event.is_noun or noun.lemma_.lower() not in RAIDS:
        return False
    if other.actors and event.actors and not {p.token.i for p in other.actors} & {p.token.i for p in event.actors}:
        return False
    is_there = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "during") and noun.head.head == event.trigger
    if is_there and not event.actors:
        event.actors = other.actors
    return is_there and bool(event.actors)


def _is_flight_of(event: Happening, other: Happening) -> bool:
    """Whether the first only says of the weapon that it was fired, which the other tells where it hit."""
    weapon = event.trigger.head
    return event.trigger.dep_ == "acl" and weapon.dep_ in ("nsubj", "nsubjpass") and weapon.head == other.trigger


def _is_same_told(event: Happening, other: Happening) -> bool:
    return _is_told_of(event, other) or _does(event, other) or _is_agent_of(other, event)


def _is_agent_of(noun: Happening, event: Happening) -> bool:
    """ "The clinic was hit by air strikes": the noun names what the passive tells."""
    mark = grammar.whole(noun.trigger).head
    is_by = noun.is_noun and not event.is_noun and mark.lower_ == "by" and mark.head == event.trigger
    return is_by and _is_remote(event)


def _does(event: Happening, other: Happening) -> bool:
    """ "An air strike hit a school": the verb says what the noun before it did."""
    top = grammar.whole(event.trigger)
    is_subject = top.dep_ == "nsubj" and top.head == other.trigger
    return event.is_noun and not other.is_noun and is_subject and _is_remote(event)


COMES = frozenset(("be", "begin", "start", "occur", "happen", "come"))


def _is_dated_by(event: Happening, other: Happening) -> bool:
    """Whether the clause that says when the noun's event was tells it: its verb is "was", "began"."""
    noun, verb = event.trigger, other.trigger
    is_dated = event.is_noun and noun.dep_ == "nsubj" and noun.head.lemma_ in COMES and verb.dep_ in ("relcl", "advcl")
    return is_dated and noun.lemma_.lower() in RAIDS | {"incident", "bombing"} and noun.head in verb.ancestors


def _is_remote(event: Happening) -> bool:
    return acled.SUB_EVENT_TYPES.get(event.reading) == "Explosions/Remote violence"


def _is_heard(event: Happening, other: Happening) -> bool:
    """ "Explosions were heard as aircraft hit a depot": a blast of which only that is said is the strike's."""
    is_bare = event.is_noun and not (event.weapons or event.actors or event.targets or event.tells)
    return is_bare and "blast" in event.readings and _is_remote(other) and not (other.is_noun and not other.weapons)


def _is_fate_of(event: Happening, other: Happening) -> bool:
    """Whether the other only says what came of the weapon that was fired."""
    clause, is_fired = other.trigger, "firing" in event.readings and _is_remote(event)
    return is_fired and clause.dep_ == "relcl" and clause.head in grammar.objects(event.trigger)


def _is_told_of(event: Happening, other: Happening) -> bool:
    """ "The massacre in which X murdered nine": the clause says what the noun names."""
    verb = other.trigger
    return event.is_noun and not other.is_noun and verb.dep_ == "relcl" and verb.head == event.trigger


def _take_doers(event: Happening, other: Happening) -> None:
    taken = {party.token.i for party in event.targets}
    event.actors = [party for party in other.actors if party.token.i not in taken]


def _take_over(event: Happening, other: Happening, *, with_targets: bool = True) -> int:
    """Give `event` what `other` tells of the same; the place of the trigger that is then no event of its own."""
    known = {party.token.i for party in (*event.targets, *event.actors)}
    event.targets += [party for party in other.targets if with_targets and party.token.i not in known]
    event.tells.append(other.trigger)
    return other.trigger.i


def _is_joined(event: Happening, other: Happening) -> bool:
    """ "Burned two houses and looted shops", "razed the village, reducing it to ashes": one subject, one place."""
    if event.is_noun and other.is_noun and other.trigger.dep_ == "conj" and other.trigger.head == event.trigger:
        return True  # "the looting and burning of homes"
    if event.is_noun or other.is_noun or {p.token.i for p in event.actors} != {p.token.i for p in other.actors}:
        return False
    verb = other.trigger
    if verb.head != event.trigger or verb.dep_ not in ("conj", "advcl") or any(grammar.children(verb, "nsubj")):
        return False
    both_passive = (
        any(grammar.children(verb, "nsubjpass")) and event.reading == LOOTING
    )  # "houses burnt and shops looted"
    has_own = _has_place(verb) and _has_place(event.trigger, verb)
    return both_passive or not (any(grammar.children(verb, "nsubjpass")) or has_own)


def _has_place(verb: Token, below: Token | None = None) -> bool:
    """Whether a place or date hangs on it, and not on `below`."""
    places = (word for word in verb.subtree if word.ent_type_ in ("GPE", "DATE") and word.dep_ == "pobj")
    return any(below is None or below not in word.ancestors for word in places)


STORMS = frozenset(("storm", "raid", "search", "swoop", "surround", "break"))


def _is_way_in(event: Happening, other: Happening) -> bool:
    """ "Entered the village and shot the men": whoever comes to do it has come."""
    verb = other.trigger
    while verb.dep_ == "conj" and verb.head != event.trigger:
        verb = verb.head
    goes_on = verb.dep_ in ("conj", "advcl") and verb.head == event.trigger and not any(grammar.children(verb, "mark"))
    is_entry = event.reading == ENTERING and event.trigger.lemma_ == "enter" and event.modality == "actual"
    is_entry |= (
        other.reading == ARRESTS and event.trigger.lemma_ in STORMS and not event.tells
    )  # "stormed it and arrested"
    same = {p.token.i for p in event.actors} & {p.token.i for p in other.actors}
    return is_entry and goes_on and bool(same)
