"""Readings of what armed gangs and unknown hands do: robberies, attempts on somebody's life, the murdered found."""

from __future__ import annotations

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.violence import ATTACK, violence

LOOTING = "Looting/property destruction"
TAKES_PLACE = frozenset(("commit", "carry", "stage", "occur", "take", "happen", "perpetrate"))
MARKS = frozenset(
    (
        *("torture", "tortured", "bullet", "bullets", "gunshot", "shot", "stabbed", "stab", "throat", "throats"),
        *("strangled", "decapitated", "beheaded", "mutilated", "bound", "tied", "blindfolded", "machete", "wounds"),
        "murdered",
    )
)
"""Words that say of the dead that somebody killed them."""
KILLINGS = frozenset(("assassination", "murder", "kidnap", "kidnapping"))
LIVES = frozenset(("life", "live", "lives"))


def robbing(event: Happening) -> str | None:
    """Banks and people robbed, vehicles taken from their drivers."""
    return LOOTING if event.targets else None


def robbery(event: Happening) -> str | None:
    """The noun, where it says that one took place; trials speak of robbery too."""
    return LOOTING if event.verb.lemma_ in TAKES_PLACE or event.actors else None


def found_dead(event: Happening) -> str | None:
    """The dead whose wounds tell of a killer."""
    words = {token.lower_ for token in event.trigger.sent}
    return violence(event) if event.targets and words & MARKS else None


def attempt(event: Happening) -> str | None:
    """An attempt on somebody's life that was made."""
    noun = event.trigger
    of_life = any(child.lemma_.lower() in LIVES for child in grammar.after(noun, "on", "against", "at"))
    of_killing = any(child.lemma_.lower() in KILLINGS for child in grammar.children(noun, "compound", "amod"))
    return ATTACK if of_life or of_killing else None
