"""Readings of fights between armed sides."""

from __future__ import annotations

from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.violence import CLASH, FIGHTERS, by_weapon
from sitrep.reference.sides import MOB, PROTESTERS


def fight(event: Happening) -> str | None:
    """A clash, if no weapon says otherwise."""
    return by_weapon(event) or CLASH


def clash(event: Happening) -> str | None:
    """A violent demonstration where crowds take part."""
    actors, others = event.sides()
    both = actors | others
    if both & {PROTESTERS, MOB}:
        return "Violent demonstration"
    return CLASH


def fighting(event: Happening) -> str | None:
    """Two sides that bear arms."""
    if event.trigger.dep_ == "acl":  # "the coalition fighting the group" says who it is, not what it did
        return None
    actors, others = event.sides()
    return CLASH if (actors & FIGHTERS and others & FIGHTERS) or (len(event.actors) > 1 and actors & FIGHTERS) else None


def fighting_noun(event: Happening) -> str | None:
    """A clash."""
    return CLASH


def repelling(event: Happening) -> str | None:
    """Armed people who hold off others."""
    return CLASH if event.actors and event.sides()[0] & FIGHTERS else None
