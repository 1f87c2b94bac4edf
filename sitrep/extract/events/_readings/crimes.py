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
        *(
            "hanged",
            "mutilated",
            "charred",
            "burned",
            "burnt",
            "headless",
            "bullet-riddled",
            "bullet-ridden",
            "dismembered",
        ),
        *("murdered", "slit", "executed", "riddled"),
    )
)
"""Words that say of the dead that somebody killed them."""
KILLINGS = frozenset(("terrorist", "dynamite", "assassination", "murder", "kidnap", "kidnapping"))
LIVES = frozenset(("life", "live", "lives"))


def robbing(event: Happening) -> str | None:
    """Banks and people robbed, vehicles taken from their drivers."""
    lost = {noun.lemma_.lower() for noun in grammar.after(event.trigger, "of")}
    return LOOTING if event.targets and not lost & NO_GOODS else None


NO_GOODS = frozenset(("goal", "victory", "title", "win", "chance", "sleep", "dignity", "time", "point", "childhood"))
"""What people are robbed of only in a manner of speaking."""


def robbery(event: Happening) -> str | None:
    """The noun, where it says that one took place; trials speak of robbery too."""
    if event.trigger.lemma_ == "theft" and not event.targets:
        return None
    return LOOTING if event.verb.lemma_ in TAKES_PLACE or event.actors else None


def found_dead(event: Happening) -> str | None:
    """The dead whose wounds tell of a killer."""
    words = {token.lower_ for token in event.trigger.sent}
    return violence(event) if event.targets and words & MARKS else None


FINDS = frozenset(
    (
        *("find", "discover", "recover", "dump", "strew", "litter", "retrieve", "unearth", "lie", "appear", "turn"),
        *("surface", "wake", "hang", "see", "wash", "float", "leave", "pull", "pile"),
    )
)
"""What is done with bodies, or what they do, where the dead are come upon."""


def found_body(event: Happening) -> str | None:
    """Bodies that are found with marks of a killer's hand."""
    return found_dead(event) if event.verb.lemma_ in FINDS else None


def gunning(event: Happening) -> str | None:
    """ "Machine-gunned"; drivers gun their engines."""
    return violence(event) if event.trigger.i > 1 and event.trigger.nbor(-2).lower_ == "machine" else None


def attempt(event: Happening) -> str | None:
    """An attempt on somebody's life that was made."""
    noun = event.trigger
    of_life = any(child.lemma_.lower() in LIVES for child in grammar.after(noun, "on", "against", "at"))
    of_killing = any(child.lemma_.lower() in KILLINGS for child in grammar.children(noun, "compound", "amod"))
    return ATTACK if of_life or of_killing else None
