"""Readings of explosions and remote violence."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._arms import VEHICLES, bears_bomb
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.protests import tear_gas
from sitrep.extract.events._readings.violence import (
    AIR,
    CHEMICAL,
    CLASH,
    CROWD_CONTROL,
    IED,
    SHELLS,
    SUICIDE,
    by_weapon,
    flies,
    is_army,
    is_foreign,
    is_of_state,
    violence,
)
from sitrep.reference import accident_words, person_nouns
from sitrep.reference.sides import CIVILIAN, PROTESTERS, STATE

MINED = "mined"
EXPLODING = frozenset((IED, SUICIDE, "Grenade"))
"""With these a murder is an explosion."""


def strike(event: Happening) -> str | None:
    """An aircraft's work, or an army's where nothing else is said; None where no weapon decides."""
    if MINED in event.readings:  # "their jeep hit a mine" is no strike by the jeep
        return None
    means = by_weapon(event)
    if means is None and any(party.token.lemma_ == "bomber" for party in event.actors):
        return SUICIDE
    if means:
        return AIR if means == IED and (flies(event) or is_of_state(event)) else means  # whose army drops its bombs
    if flies(event):
        return AIR
    return AIR if event.trigger.lemma_ in ("strike", "bomb", "hit") and is_army(event) and event.targets else None


def strikes(event: Happening) -> str | None:
    """The noun: from the air if no weapon says otherwise, and no strike where people are "on strike"."""
    before = {child.lower_ for child in event.trigger.children}
    if "on" in before and event.trigger.dep_ == "pobj" and event.trigger.head.lower_ == "on":
        return None
    by_workers = event.actors and event.sides()[0] == {CIVILIAN}
    is_of_work = (
        by_workers
        or before & OF_WORK
        or event.trigger.head.lower_ == "on"
        or event.verb.lemma_ in ("call", "end", "stage")
    )
    return by_weapon(event) or (None if is_of_work and not event.targets else AIR)


OF_WORK = frozenset(("hour", "day", "week", "civic", "indefinite", "nationwide", "wage", "transit", "sympathy"))
"""Words before "strike" where work is laid down: "a 48-hour strike"."""


def fire(event: Happening) -> str | None:
    """The noun, with the weapon before it; bare it burns. Bullets tell an event where they have an aim."""
    if not event.weapons or event.trigger.head.lemma_ in ("exchange", "trade"):
        return None
    return by_weapon(event) or (violence(event) if event.targets else None)


def trading_fire(event: Happening) -> str:
    """Shots between two sides a clash; shells what they are."""
    return SHELLS if by_weapon(event) == SHELLS else CLASH


def using(event: Happening) -> str | None:
    """Gas used against somebody, tear gas against crowds; other weapons are used all the time."""
    if by_weapon(event) == CHEMICAL:
        return CHEMICAL
    return tear_gas(event) if {weapon.name for weapon in event.weapons} & CROWD_CONTROL else None


def ramming(event: Happening) -> str | None:
    """A vehicle driven into people or a gate: with explosives on board a suicide bomb."""
    means = by_weapon(event)
    if means in (IED, SUICIDE) or any(party.token.lemma_.lower() == "bomber" for party in event.actors):
        return SUICIDE
    people = event.sides()[1] & {CIVILIAN, PROTESTERS, STATE}
    return violence(event) if people and event.actors else None


def mined(event: Happening) -> str | None:
    """Who steps on a mine, or drives over one."""
    is_somebody = any(p.side or p.is_mention or p.token.lemma_.lower() in VEHICLES for p in event.targets)
    return IED if is_somebody and by_weapon(event) == IED else None


def bombing(event: Happening) -> str | None:
    """From the air where the bomber is a state; else what was laid; "dynamite" taken for a verb tells nothing."""
    if event.trigger.lemma_ == "dynamite" and not (event.actors or event.targets):
        return None
    means = by_weapon(event)
    if means and means != IED:
        return means
    if not event.is_noun and not (event.targets and _has_aim(event)):
        return None
    if any(noun.lower_ == "air" for noun in grammar.after(event.trigger, "from")):
        return AIR
    actors, _ = event.sides()
    return AIR if means is None and (STATE in actors or is_foreign(event)) else IED


def _has_aim(event: Happening) -> bool:
    """Not "bombs out of the squad", "bombed in London", said of a play."""
    around = grammar.after(event.trigger, "in", "near", "around")
    return bool(grammar.objects(event.trigger) or (around and event.sides()[0]))


def bombardment(event: Happening) -> str:
    """Shells, where no weapon says otherwise, nor that it came from the air."""
    if any(noun.lower_ == "air" for noun in grammar.after(event.trigger, "from")):
        return AIR
    return by_weapon(event) or SHELLS


def blast(event: Happening) -> str | None:
    """What explodes was laid there, if no weapon says otherwise."""
    if not event.is_noun and event.trigger.lemma_ in ("go", "blow") and not event.weapons:
        return None
    if _is_controlled(event.trigger):
        return "Disrupted weapons use" if event.weapons else None
    if not event.is_noun and not event.weapons and any(grammar.children(event.trigger, "dobj")) and not _is_worn(event):
        return None  # "detonated a storm of criticism"
    if _explodes_beside(event):
        return SUICIDE
    if not event.weapons and (event.trigger.tag_ == "VBP" or _bursts(event) or _is_moved(event)):
        return None
    means = by_weapon(event)
    if means == CHEMICAL:  # "a gas explosion"
        return None
    return SUICIDE if means in (IED, None) and _is_worn(event) else means or IED


def _is_worn(event: Happening) -> bool:
    """Whether the bomb is on the body of who sets it off: "a man wearing explosives"."""
    doers = [party.token for party in event.actors]
    doers += _blamed(event.verb) if event.is_noun else []
    if any(token.lemma_.lower() == "bomber" for token in doers):
        return True
    charges = [] if event.is_noun else grammar.objects(event.trigger)
    if any(noun.lemma_ in ("vest", "belt") or _is_own(noun) for noun in charges):
        return True
    verbs = [verb for party in event.actors for verb in grammar.children(party.token, "acl", "relcl")]
    return any(verb.lemma_ in ("wear", "strap", "don") or bears_bomb(verb) for verb in verbs)


def _blamed(verb: Token) -> list[Token]:
    """Who "set off" the blast, on whom it "was blamed", whose "work" it was."""
    works = (noun for noun in grammar.children(verb, "attr") if noun.lemma_ in ("work", "act", "doing"))
    return [
        *grammar.by_agent(verb),
        *grammar.after(verb, "on", "to"),
        *(n for w in works for n in grammar.after(w, "of")),
    ]


BESIDE = frozenset(("beside", "near", "outside", "inside", "next", "among", "amid", "amidst", "alongside"))


def _explodes_beside(event: Happening) -> bool:
    """ "The man exploded beside the queue": one person, at a place, not with joy."""
    verb = event.trigger
    if event.is_noun or verb.lemma_ != "explode" or grammar.objects(verb):
        return False
    doers = grammar.subjects(verb)
    is_one = any(noun.tag_ == "NN" and person_nouns.is_person(noun.lemma_.lower()) for noun in doers)
    return is_one and any(mark.lower_ in BESIDE for mark in grammar.children(verb, "prep", "advmod"))


def _is_own(charge: Token) -> bool:
    """ "Triggered his explosives"."""
    return charge.lemma_ in ("explosive", "payload") and any(
        word.lower_ in ("his", "her", "their") for word in grammar.children(charge, "poss")
    )


def _is_moved(event: Happening) -> bool:
    """Whether somebody explodes: with joy, in anger."""
    nouns = [] if event.is_noun else list(grammar.children(event.trigger, "nsubj"))
    return event.trigger.lemma_ == "explode" and any(
        noun.ent_type_ in ("GPE", "PERSON", "NORP") or parties.side(noun) for noun in nouns
    )


def _is_controlled(blast: Token) -> bool:
    """Set off by sappers."""
    return any(word.lower_ == "controlled" and not any(word.lefts) for word in grammar.children(blast, "amod"))


def _bursts(event: Happening) -> bool:
    """Whether what exploded does so by accident or on purpose: "an explosion of gas cylinders", "controlled"."""
    trigger = event.trigger
    things = grammar.after(trigger, "of") if event.is_noun else grammar.subjects(trigger)
    if event.is_noun:
        things = [*things, *grammar.children(trigger, "compound")]
    return any(thing.lemma_.lower() in accident_words.BURSTING for thing in things)


def blowing_up(event: Happening) -> str | None:
    """With himself or a vest a suicide bomb; with somebody's doing what was laid."""
    if any(child.lower_ in ("himself", "herself", "themselves") for child in event.trigger.children):
        return "Suicide bomb"
    return by_weapon(event) or (IED if event.targets and event.actors else None)


def impact(event: Happening) -> str | None:
    """What lands, falls or crashes tells an event only where it is a weapon; bombs fall from the air."""
    means = by_weapon(event)
    if means == IED and event.trigger.lemma_ in FALLS:
        means = AIR
    return means if means in (SHELLS, AIR, CHEMICAL, IED) and event.verb == event.trigger else None


FALLS = frozenset(("fall", "fell", "fallen", "rain", "land", "drop", "come", "slam", "crash", "hit", "plunge"))


def destroying(event: Happening) -> str | None:
    """Destroyed by a weapon from afar; else no event of its own."""
    means = by_weapon(event)
    if means is None and flies(event) and event.targets:
        return AIR
    if event.trigger.lemma_ == "knock" and means == IED:
        return AIR
    return means if means in (AIR, SHELLS, IED, "Suicide bomb") and event.actors else None
