"""Readings of violence against people: raids, shots, killings, beatings."""

from __future__ import annotations

from sitrep.extract.events import _background
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.violence import (
    ATTACK,
    CLASH,
    CONSEQUENCE,
    CROWD_CONTROL,
    DEMONSTRATION,
    INTERVENTION,
    MOB_VIOLENCE,
    by_weapon,
    violence,
)
from sitrep.reference import triggers
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, MOB, PROTESTERS, STATE

ABDUCTION = "Abduction/forced disappearance"


def raid(event: Happening) -> str | None:
    """By its weapon; a clash unless those raided are civilians."""
    means = by_weapon(event)
    if means:
        return means
    actors, targets = event.sides()
    return ATTACK if CIVILIAN in targets or (ARMED in actors and not targets) else CLASH


TAKES_GROUND = frozenset(("capture", "seize", "overrun", "occupy", "retake", "recapture", "take"))


def assault(event: Happening) -> str | None:
    """By its weapon; a clash where those assaulted bear arms."""
    if not event.targets and not event.is_noun:
        return None
    if any(verb.lemma_ in TAKES_GROUND for verb in grammar.children(event.trigger, "conj")):
        return None  # "stormed and captured X"
    means = by_weapon(event)
    if means:
        return means
    if event.verb.lemma_ in ("repel", "repulse", "foil"):
        return CLASH
    actors, targets = event.sides()
    if actors & {MOB, PROTESTERS}:
        return violence(event)
    if targets & {STATE, ARMED, ARMED_SITE}:
        return CLASH
    if not (actors or targets or event.is_noun):
        return None
    return violence(event)


def firing(event: Happening) -> str | None:
    """What is fired, thrown or dropped; shots without a weapon by their victims."""
    objects = [noun.lemma_.lower() for noun in grammar.objects(event.trigger)]
    if any(triggers.is_noun(lemma) for lemma in objects if lemma != "fire"):
        return None  # "launched raids": the raids are the event
    means = by_weapon(event)
    names = {weapon.name for weapon in event.weapons}
    if event.sides()[0] & {PROTESTERS, MOB}:
        is_mob = any(party.token.lemma_.lower() == "mob" for party in event.actors)
        return MOB_VIOLENCE if is_mob else DEMONSTRATION
    if means:
        return means
    if names & CROWD_CONTROL:
        return INTERVENTION
    at = grammar.after(event.trigger, "on", "at", "into")
    if "petrol bomb" in names and at:
        return violence(event)
    aims = at or event.targets if event.trigger.lemma_ == "open" or "live ammunition" in names else at
    return (
        violence(event) if aims and event.trigger.lemma_ in ("fire", "shoot", "open") and event.actors else _shot(event)
    )


def _shot(event: Happening) -> str | None:
    people = event.sides()[1] or any(party.token.ent_type_ == "PERSON" for party in event.targets)
    return violence(event) if event.trigger.lemma_ == "shoot" and people else None


def consequence(event: Happening) -> str | None:
    """Somebody killed or hurt, but not by nature and not over a whole war."""
    causes = [party.token for party in event.actors]
    causes += grammar.subjects(event.trigger)  # "fire" itself is no party
    causes += grammar.after(event.trigger, "in", "by", "of", "from", "after", "during")
    if not event.weapons and any(cause.lemma_.lower() in _background.NATURAL for cause in causes):
        return None
    if _background.is_sum(event.trigger):  # the toll of a war, not of an event
        return None
    return CONSEQUENCE


def execution(event: Happening) -> str | None:
    """Only people are put to death; plans are executed too."""
    people = event.sides()[1] & {CIVILIAN, STATE, ARMED}
    return ATTACK if people else None


def snatching(event: Happening) -> str | None:
    """People led away: by the state an arrest, by others an abduction."""
    actors, victims = event.sides()
    if not event.actors or not victims & {CIVILIAN, STATE, ARMED, PROTESTERS}:
        return None
    return "Arrests" if STATE in actors else ABDUCTION


def disappearance(event: Happening) -> str | None:
    """Only forced ones."""
    return ABDUCTION if any(child.lower_ in ("forced", "enforced") for child in event.trigger.children) else None


def beating(event: Happening) -> str | None:
    """Beaten civilians and who beat them; teams and rivals are beaten too."""
    actors, victims = event.sides()
    people = victims & {CIVILIAN, PROTESTERS}
    return violence(event) if (actors & {STATE, ARMED} and people) or MOB in actors else None
