"""Readings of fights between armed sides."""

from __future__ import annotations

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings.violence import CLASH, DEMONSTRATION, FIGHTERS, MOB_VIOLENCE, by_weapon
from sitrep.reference.sides import CIVILIAN, MOB, PROTESTERS, STATE


def fight(event: Happening) -> str | None:
    """A clash, if no weapon says otherwise."""
    return by_weapon(event) or CLASH


def clash(event: Happening) -> str | None:
    """By who takes part: armed sides, crowds, or people of two camps; None where people only quarrel."""
    actors, others = event.sides()
    both = actors | others
    if both & {PROTESTERS, MOB} or both == {STATE, CIVILIAN}:
        return DEMONSTRATION
    taking_part = [*event.actors, *event.targets]
    if taking_part and all(map(_quarrels, taking_part)):
        return None
    return MOB_VIOLENCE if both == {CIVILIAN} else CLASH


TALKERS = frozenset(
    [
        *("leader", "president", "minister", "lawmaker", "politician", "candidate", "senator", "team", "official"),
        *("lawyer", "diplomat", "delegate", "party", "ally", "deputy", "legislator", "player", "club", "judge"),
    ]
)
"""Those who clash in words, or on a field."""


def _quarrels(party: Party) -> bool:
    return party.token.lemma_.lower() in TALKERS or (party.token.ent_type_ == "PERSON" and not party.side)


def fighting(event: Happening) -> str | None:
    """Two sides that bear arms."""
    if event.trigger.dep_ in ("acl", "relcl"):  # "the coalition fighting the group" says who it is, not what it did
        return None
    actors, others = event.sides()
    two_camps = actors & FIGHTERS and (others & FIGHTERS or len(event.actors) > 1)
    against = grammar.after(event.trigger, "with", "against") and others & FIGHTERS and CIVILIAN in actors
    return CLASH if two_camps or against else None


def fighting_noun(event: Happening) -> str | None:
    """A clash; none where a deal is to end it."""
    ends = event.trigger.dep_ == "dobj" and event.trigger.head.lemma_ in ("end", "halt", "stop", "pause")
    return None if ends else CLASH


def exchange(event: Happening) -> str | None:
    """Of fire a clash, of prisoners an agreement."""
    noun = event.trigger
    words = {child.lemma_.lower() for child in (*grammar.after(noun, "of"), *grammar.children(noun, "compound"))}
    if words & FIRE:
        return CLASH
    return "Agreement" if words & CAPTIVES else None


FIRE = frozenset(("fire", "gunfire", "shot", "bullet", "artillery", "volley"))
CAPTIVES = frozenset(("prisoner", "captive", "hostage", "detainee", "body", "remains", "pow"))


def repelling(event: Happening) -> str | None:
    """Armed people who hold off others."""
    return CLASH if event.actors and event.sides()[0] & FIGHTERS else None
