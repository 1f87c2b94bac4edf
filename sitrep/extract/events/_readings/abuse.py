"""Readings of sexual violence told by a noun or by what people are subjected to."""

from __future__ import annotations

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.reference.sides import ARMED, CIVILIAN, STATE

SEXUAL = "Sexual violence"
OF_SEX = frozenset(("sexual", "sex", "gender-based", "rape"))
RAPES = frozenset(("rape", "gang-rape"))
COUNTED = frozenset(("case", "incident", "victim", "survivor", "act", "count", "instance", "wave", "spate"))


def sexual_noun(event: Happening) -> str | None:
    """A rape or a sexual assault, where it says by whom, of whom, or how many."""
    noun = event.trigger
    is_sexual = noun.lemma_.lower() in RAPES or any(child.lower_ in OF_SEX for child in noun.children)
    head = noun.head.head if noun.dep_ == "pobj" else noun
    is_counted = noun.dep_ == "pobj" and head.lemma_.lower() in COUNTED and any(grammar.children(head, "nummod"))
    return SEXUAL if is_sexual and (event.actors or event.targets or is_counted) else None


def subjecting(event: Happening) -> str | None:
    """To rape or sexual violence; to torture, an attack."""
    nouns = grammar.after(event.trigger, "to")
    words = {word.lower_ for noun in nouns for word in (noun, *noun.children)}
    if not event.targets:
        return None
    if words & (OF_SEX | RAPES):
        return SEXUAL
    return "Attack" if words & {"torture", "beatings", "beating"} else None


def violating(event: Happening) -> str | None:
    """People by armed people; truces are violated too."""
    actors, victims = event.sides()
    return SEXUAL if CIVILIAN in victims and actors & {ARMED, STATE} else None


def enslaving(event: Happening) -> str | None:
    """Into sexual slavery, or into work for armed people."""
    words = {word.lower_ for word in event.trigger.subtree}
    if words & {"sex", "sexual"} and event.targets:
        return SEXUAL
    return "Abduction/forced disappearance" if event.targets and ARMED in event.sides()[0] else None
