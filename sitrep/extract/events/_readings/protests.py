"""Readings of protests."""

from __future__ import annotations

from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.violence import FIGHTERS
from sitrep.reference.sides import MOB, PROTESTERS


def protest(event: Happening) -> str | None:
    """Peaceful, violent or dispersed, by the words of its sentence; armies march and shares rally too."""
    who = event.actors
    if not event.is_noun and (event.sides()[0] & FIGHTERS or (who and not any(p.is_mention or p.side for p in who))):
        return None  # armies march and shares rally too
    words = {word.lower_ for word in event.trigger.sent}
    if words & {"dispersed", "disperse", "tear", "baton", "batons", "cannon"}:
        return "Protest with intervention"
    violent = words & {"stones", "torched", "barricades", "violent", "clashed"}
    return "Violent demonstration" if violent else "Peaceful protest"


def dispersal(event: Happening) -> str | None:
    """A crowd driven apart."""
    return "Protest with intervention" if event.sides()[1] & {PROTESTERS, MOB} or _of_protest(event) else None


def _of_protest(event: Happening) -> bool:
    return any(p.token.lemma_ in ("protest", "demonstration", "rally", "march", "sit-in") for p in event.targets)
