"""Readings of what armed groups do with themselves: they form, merge, rename, change their commanders."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._sides import side
from sitrep.reference.sides import ARMED, STATE

CHANGE = "Change to group/activity"
UNDER_ARMS = frozenset(
    (
        *("armed", "rebel", "militant", "insurgent", "guerrilla", "jihadist", "paramilitary", "resistance", "military"),
        *("self-defence", "self-defense", "vigilante", "militia", "fighting", "separatist", "islamist", "army"),
    )
)
"""Words beside a group that say it bears arms."""
COMMANDS = frozenset(
    (
        *("command", "commander", "army", "staff", "force", "forces", "militia", "brigade", "division", "military"),
        *("police", "garrison", "regiment", "battalion", "navy", "troops", "intelligence", "gendarmerie", "armed"),
    )
)
POSTS = frozenset(("commander", "emir", "chief", "general", "head", "leader", "successor", "deputy"))


def forming(event: Happening) -> str | None:
    """An armed group that comes into being: "declared its existence", "formed a new front"."""
    nouns = [*grammar.objects(event.trigger), *grammar.subjects(event.trigger)]
    nouns += [deep for noun in nouns for deep in grammar.after(noun, "of")]
    nouns += [party.token for party in (*event.actors, *event.targets)]
    under_arms = any(side(noun) == ARMED or _bears_arms(noun) for noun in nouns)
    return CHANGE if under_arms and event.actors else None


def _bears_arms(noun: Token) -> bool:
    return any(word.lower_ in UNDER_ARMS for word in grammar.children(noun, "amod", "compound", "nmod"))


def appointing(event: Happening) -> str | None:
    """Somebody put at the head of armed men, or taken from it."""
    actors, _ = event.sides()
    posts = [*grammar.objects(event.trigger), *grammar.children(event.trigger, "oprd", "attr")]
    posts += grammar.after(event.trigger, "as", "to")
    posts = [noun for noun in posts if noun.lemma_.lower() in POSTS]
    of_arms = any(word.lower_ in COMMANDS for noun in posts for word in noun.subtree)
    return CHANGE if posts and (of_arms or ARMED in actors) and event.actors else None


def swapping(event: Happening) -> str | None:
    """Captives let go in return for others: an agreement."""
    trigger = event.trigger
    heads = [trigger, *grammar.objects(trigger)]
    marks = [
        noun for head in heads for noun in grammar.after(head, "in") if noun.lemma_.lower() in ("return", "exchange")
    ]
    others = [noun for head in (*marks, trigger) for noun in grammar.after(head, "for")] if marks else []
    given = {side(noun) for noun in others}
    released = {"prisoner", "comrade", "captive", "hostage", "detainee", "inmate", "body", "remains", "fighter"}
    words = {noun.lemma_.lower() for noun in others}
    return "Agreement" if marks and (given & {ARMED, STATE} or words & released) else None
