"""Readings of what changes a war without a fight: arrests, agreements, pay, arms found, coups."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings.violence import AIR, SHELLS, by_weapon
from sitrep.extract.events._sides import side
from sitrep.extract.events._territory import is_ground
from sitrep.reference import sides, weapons
from sitrep.reference.sides import ARMED, STATE


def arrest(event: Happening) -> str | None:
    """Where it says who or by whom, or that there was none."""
    if event.verb.lemma_ in ("escape", "evade", "elude", "dodge", "resist") and event.trigger.dep_ == "dobj":
        return None
    return "Arrests" if event.targets or event.actors or event.modality == "negated" else None


def agreeing(event: Happening) -> str | None:
    """To a truce or a peace."""
    truce = {"ceasefire", "cease-fire", "truce", "peace", "armistice"}
    return (
        "Agreement" if any(noun.lemma_.lower() in truce for noun in grammar.after(event.trigger, "to", "on")) else None
    )


TRUCE = frozenset(("ceasefire", "cease-fire", "truce", "armistice", "peace"))
OF_WAR = frozenset(
    [
        *(
            "peace",
            "ceasefire",
            "truce",
            "fighting",
            "war",
            "conflict",
            "hostility",
            "hostilities",
            "disarmament",
            "rebel",
        ),
        *("reconciliation", "withdrawal", "prisoner", "hostage", "militia", "insurgent", "guerrilla", "bloodshed"),
        *("violence", "disengagement", "de-escalation", "rebel"),
    ]
)
"""Words beside an agreement that say it is one between armed sides; firms and states sign others."""


def agreement(event: Happening) -> str | None:
    """A truce, or a deal of sides that bear arms."""
    words = {token.lemma_.lower() for noun in _agreed(event) for token in (noun, *noun.children)}
    if words & TRUCE:
        return "Agreement"
    told = {token.lemma_.lower() for token in event.trigger.sent}
    return "Agreement" if ARMED in event.sides()[0] or told & OF_WAR else None


def _agreed(event: Happening) -> list[Token]:
    return [*grammar.objects(event.trigger), *grammar.after(event.trigger, "to", "on")]


def truce(event: Happening) -> str | None:
    """The noun, where the truce begins."""
    verb = event.verb
    pauses = event.trigger.lemma_ in ("pause", "lull", "halt")
    if pauses and not any(child.lower_ in ("humanitarian", "military") for child in event.trigger.children):
        return None
    begins = verb.lemma_ in ("take", "come", "go", "enter", "begin", "start") and event.trigger.dep_ == "nsubj"
    return "Agreement" if begins else None


def change(event: Happening) -> str | None:
    """What an armed group does with itself."""
    if "group change" in event.readings and any(side(noun) != ARMED for noun in grammar.objects(event.trigger)):
        return None  # "dissolved the parliament"
    actors = event.sides()[0]
    is_group = "group change" in event.readings and any(map(_is_group, event.actors))
    return CHANGE if actors & {ARMED, STATE} or (is_group and not actors) else None


CHANGE = "Change to group/activity"


def _is_group(party: Party) -> bool:
    """ "The group", "the movement", with no word of what kind."""
    bare = not any(grammar.children(party.token, "compound", "amod"))
    return bare and party.token.lemma_.lower() in ("group", "movement", "faction", "organisation", "organization")


def sending(event: Happening) -> str | None:
    """Forces sent to a place."""
    to_place = any(map(is_ground, grammar.after(event.trigger, "to", "into")))
    moved = [party.token for party in event.targets if party.side in (STATE, ARMED)]
    return CHANGE if to_place and any(token.tag_ in ("NNS", "NNPS") for token in moved) else None


def headquarters(event: Happening) -> str | None:
    """Those of armed people; banks have theirs, and camps are pitched for the displaced."""
    words = {token.lemma_.lower() for noun in grammar.objects(event.trigger) for token in noun.subtree}
    if words & {"refugee", "displaced", "bank", "company", "firm", "summer"}:
        return None
    is_armed = event.sides()[0] & {ARMED, STATE} or any(party.is_mention for party in event.actors)
    return "Headquarters or base established" if is_armed or words & {"military", "army", "police", "rebel"} else None


def coup(event: Happening) -> str | None:
    """Power seized by those who bear arms."""
    return "Other" if event.sides()[0] & {ARMED, STATE} or _is_by_force(event) else None


def coup_noun(event: Happening) -> str | None:
    """Where it says who staged it."""
    return "Other" if event.trigger.dep_ in ("dobj", "nsubjpass") and event.actors else None


RULERS = frozenset(
    (
        "ruler",
        "leader",
        "premier",
        "monarch",
        "strongman",
        "president",
        "government",
        "regime",
        "king",
        "dictator",
        "minister",
        "emir",
        "sultan",
    )
)


def toppling(event: Happening) -> str | None:
    """A ruler put out of office by those who bear arms."""
    ruler = any(party.token.lemma_.lower() in RULERS or party.token.ent_type_ == "PERSON" for party in event.targets)
    ruler |= event.trigger.lemma_ in ("depose", "overthrow") and any(p.side == STATE for p in event.targets)
    ruler |= any(grammar.children(p.token, "compound") and p.token.pos_ == "PROPN" for p in event.targets)
    return "Other" if ruler and (event.sides()[0] & {ARMED, STATE} or _is_by_force(event)) else None


def _is_by_force(event: Happening) -> bool:
    """By a general, or in a coup; voters oust presidents too."""
    words = sides.by_word()
    titles = (words.get(title.lemma_.lower()) for p in event.actors for title in grammar.children(p.token, "compound"))
    means = grammar.after(event.trigger, "in", "by", "during")
    if event.trigger.lemma_ in ("depose", "overthrow") and not event.actors and grammar.is_passive(event.trigger):
        return True
    return STATE in titles or any(noun.lemma_.lower() in ("coup", "putsch", "mutiny") for noun in means)


def ouster(event: Happening) -> str | None:
    """ "The overthrow of the king by his officers"."""
    return toppling(event) if event.actors else None


DUG = frozenset(
    (
        *("discover", "find", "uncover", "unearth", "exhume", "open", "recover", "pull", "remove", "dig", "retrieve"),
        *("stumble", "come", "locate", "exhumation", "discovery", "excavation"),
    )
)


def mass_grave(event: Happening) -> str | None:
    """One that is found."""
    is_mass = any(child.lower_ in ("mass", "clandestine", "unmarked", "secret") for child in event.trigger.children)
    found = event.verb.lemma_ in DUG or any(above.lemma_.lower() in DUG for above in event.trigger.ancestors)
    return "Other" if is_mass and found else None


def pay(event: Happening) -> str | None:
    """Fighters' pay cut, raised or withheld."""
    words = {noun.lemma_.lower() for noun in grammar.objects(event.trigger)}
    return "Change to group/activity" if words & {"salary", "wage", "pay", "stipend", "payroll"} else None


def defusing(event: Happening) -> str | None:
    """Arms found, taken or made harmless."""
    disarms = event.trigger.lemma_ in ("defuse", "disarm", "neutralise", "neutralize", "dismantle")
    arms = weapons.ARMS & {token.lemma_.lower() for party in event.targets for token in party.token.subtree}
    return "Disrupted weapons use" if arms and (disarms or event.sides()[0] & {STATE, ARMED}) else None


def downing(event: Happening) -> str | None:
    """Aircraft and missiles brought down."""
    return "Disrupted weapons use" if by_weapon(event) in (AIR, SHELLS) else None
