"""Readings of what changes a war without a fight: arrests, agreements, pay, arms found, houses burnt."""

from __future__ import annotations

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.violence import AIR, DEMONSTRATION, SHELLS, by_crowd, by_weapon
from sitrep.reference.sides import ARMED, STATE

LOOTING = "Looting/property destruction"


def arrest(event: Happening) -> str | None:
    """Where it says who or by whom."""
    return "Arrests" if event.targets or event.actors else None


def agreeing(event: Happening) -> str | None:
    """To a truce or a peace."""
    truce = {"ceasefire", "cease-fire", "truce", "peace", "armistice"}
    return (
        "Agreement" if any(noun.lemma_.lower() in truce for noun in grammar.after(event.trigger, "to", "on")) else None
    )


def change(event: Happening) -> str | None:
    """What an armed group does with itself."""
    return "Change to group/activity" if event.sides()[0] & {ARMED, STATE} else None


def pay(event: Happening) -> str | None:
    """Fighters' pay cut, raised or withheld."""
    words = {noun.lemma_.lower() for noun in grammar.objects(event.trigger)}
    return "Change to group/activity" if words & {"salary", "wage", "pay", "stipend", "payroll"} else None


def destruction(event: Happening) -> str | None:
    """Houses, fields and goods burnt, by somebody."""
    if event.trigger.lemma_ == "set" and "off" in grammar.particles(event.trigger):
        return None
    if crowd := by_crowd(event):
        return crowd
    if {noun.lemma_.lower() for noun in grammar.objects(event.trigger)} & {"tyre", "tire", "barricade"}:
        return DEMONSTRATION
    return LOOTING if event.targets and event.actors else None


def looting(event: Happening) -> str:
    """By a crowd it is part of a riot."""
    return by_crowd(event) or LOOTING


def defusing(event: Happening) -> str | None:
    """Arms found, taken or made harmless."""
    disarms = event.trigger.lemma_ in ("defuse", "disarm", "neutralise", "neutralize", "dismantle")
    words = {token.lemma_.lower() for party in event.targets for token in party.token.subtree}
    arms = words & {
        "weapon",
        "arm",
        "ammunition",
        "explosive",
        "bomb",
        "mine",
        "landmine",
        "rocket",
        "cache",
        "device",
        "ied",
    }
    return "Disrupted weapons use" if arms and (disarms or event.sides()[0] & {STATE, ARMED}) else None


def downing(event: Happening) -> str | None:
    """Aircraft and missiles brought down."""
    return "Disrupted weapons use" if by_weapon(event) in (AIR, SHELLS) else None
