"""Readings of what is done to property: looted, stolen, burnt, torn down."""

from __future__ import annotations

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _reached
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.gatherings import is_about_protest, is_at_protest
from sitrep.extract.events._readings.violence import (
    AIR,
    DEMONSTRATION,
    SHELLS,
    by_crowd,
    by_many,
    by_weapon,
    is_army,
    violence,
)
from sitrep.reference import goods_words, weapons
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, MOB, PROTESTERS, STATE

LOOTING = "Looting/property destruction"


def stealing(event: Happening) -> str | None:
    """What armed people and soldiers take."""
    return LOOTING if event.targets and (ARMED in event.sides()[0] or is_army(event)) else None


def emptying(event: Happening) -> str | None:
    """ "Emptied the containers": armed people, of what holds goods."""
    words = {party.token.lemma_.lower() for party in event.targets}
    holds = words & (goods_words.LOOT | goods_words.HOLDERS) or any(_reached.is_site(p.token) for p in event.targets)
    return LOOTING if holds and ARMED in event.sides()[0] else None


def confiscating(event: Happening) -> str | None:
    """Goods and property that armed people or an army take; police take what a court will see."""
    if STATE in event.sides()[0] and weapons.ARMS & {word.lemma_.lower() for word in event.trigger.sent}:
        return "Disrupted weapons use"
    goods = [party for party in event.targets if party.token.lemma_.lower() in goods_words.LOOT]
    landed = {party.token.lemma_.lower() for party in goods} & goods_words.HELD
    return LOOTING if goods and (ARMED in event.sides()[0] or (landed and is_army(event))) else None


HARMLESS = frozenset(
    (
        "body",
        "corpse",
        "himself",
        "herself",
        "stubble",
        "rubbish",
        "waste",
        "fuel",
        "incense",
        "candle",
        "effigy",
        "flag",
        "coal",
        "calorie",
        "fat",
    )
)


def destruction(event: Happening) -> str | None:
    """Houses, fields and goods burnt, by somebody."""
    if event.trigger.lemma_ == "set" and "off" in grammar.particles(event.trigger):
        return None
    if (means := by_weapon(event)) in (AIR, SHELLS):
        return means
    if crowd := by_crowd(event):
        return crowd
    people = [p for p in event.targets if p.side == CIVILIAN or (p.is_mention and p.token.ent_type_ == "PERSON")]
    if people and len(people) == len(event.targets):
        return violence(event) if event.actors else None
    burnt = [*(party.token for party in event.targets), *grammar.objects(event.trigger)]
    if {noun.lemma_.lower() for noun in burnt} & HARMLESS:
        return None
    burns = event.trigger.lemma_ in ("burn", "set", "torch", "light")
    if burns and {noun.lemma_.lower() for noun in grammar.objects(event.trigger)} & {"tyre", "tire", "barricade"}:
        return DEMONSTRATION
    return (by_many(event) or LOOTING) if event.targets and event.actors else None


def demolition(event: Happening) -> str | None:
    """Of houses by an army or a state at war; owners have theirs torn down too."""
    return LOOTING if event.targets and (is_army(event) or ARMED in event.sides()[0]) else None


VANDALS = frozenset(
    (
        "settler",
        "vandal",
        "nationalist",
        "supremacist",
        "zealot",
        "arsonist",
        "bulldozer",
        "hooligan",
        "intruder",
        "column",
    )
)


def felling(event: Happening) -> str | None:
    """Trees, sheds and shops brought down by armed people, an army or vandals; councils and storms fell trees too."""
    words = {party.token.lemma_.lower() for party in event.actors}
    if {party.token.lemma_.lower() for party in event.targets} & {
        "charge",
        "accusation",
        "allegation",
        "criticism",
        "score",
    }:
        return None
    is_hostile = event.sides()[0] & {ARMED, MOB, PROTESTERS} or is_army(event) or words & VANDALS
    return destruction(event) if is_hostile else None


WAR_STORES = frozenset(
    ("tank", "drone", "vehicle", "depot", "launcher", "position", "boat", "tunnel", "target", "system")
)


def wrecking(event: Happening) -> str | None:
    """What rebels and gangs destroy that serves no war, with no weapon named."""
    words = {party.token.lemma_.lower() for party in event.targets}
    is_armed = event.sides()[1] & {ARMED, STATE, ARMED_SITE} or words & WAR_STORES or event.weapons
    return felling(event) if ARMED in event.sides()[0] and not is_armed else None


def looting(event: Happening) -> str:
    """By a crowd or during a protest it is part of a riot."""
    at_protest = is_at_protest(event.trigger) or (not event.actors and is_about_protest(event.trigger))
    return by_crowd(event) or (DEMONSTRATION if at_protest else LOOTING)
