"""Who did what to whom, by the grammar of a verb that tells an event."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._happening import MUTUAL, Happening

SIDES_WITH = ("with", "against")
TAKEN_FROM = frozenset(("retaking", "capture", "taking"))
ABOUT_THINGS = frozenset(("pay", "headquarters", "Agreement", "Change to group/activity"))
AGREEMENT = frozenset(("agreement", "agreeing"))
"""Readings whose object is what is paid or agreed, nobody to whom it is done."""


def of(event: Happening) -> tuple[list[Token], list[Token]]:
    """Those who did it, and those to whom it was done."""
    verb = event.trigger
    if "losing" in event.readings:
        return [n for word in _all_objects(verb) for n in grammar.after(word, "to")], grammar.subjects(verb)
    if verb.lemma_ in ("die", "perish", "lose"):
        return grammar.by_agent(verb), grammar.subjects(verb)
    if "mined" in event.readings:
        return [], grammar.subjects(verb)
    if verb.lemma_ in TOLLS and CONSEQUENCE in event.readings:
        return [], _losing_life(verb)
    if verb.lemma_ == "set" and DESTRUCTION in event.readings:  # "set fire to their houses"
        return grammar.subjects(verb), [n for word in (verb, *grammar.objects(verb)) for n in grammar.after(word, "to")]
    if "ramming" in event.readings:
        return grammar.subjects(verb), grammar.after(verb, "into", "through")
    if _is_passive_without_mark(verb):
        return grammar.by_agent(verb), grammar.subjects(verb)
    if verb.lemma_ in ("detonate", "explode", "set", "trigger"):  # what is set off is the weapon
        return grammar.subjects(verb), []
    if "falling" in event.readings and (takers := grammar.after(verb, "to")):
        return takers, []
    if "shooting" in event.readings:
        at = [noun for fire in grammar.objects(verb) for noun in grammar.after(fire, "on", "at")]
        return grammar.subjects(verb), at + grammar.after(verb, "on", "at")
    if ABDUCTION in event.readings:  # "took 30 hostage"
        return grammar.subjects(verb), [taken for noun in grammar.objects(verb) for taken in _taken(noun)]
    if AGREEMENT & set(event.readings):
        deals = grammar.objects(verb)
        between = [side for deal in deals for side in grammar.after(deal, "between", "among", "with")]
        signing = [*grammar.subjects(verb), *grammar.after(verb, "with", "between")]
        return between if between and grammar.is_passive(verb) else signing + between, []
    if "clearing" in event.readings:
        return grammar.subjects(verb), [n for word in _all_objects(verb) for n in grammar.after(word, "of", "from")]
    if "dispersal" in event.readings:
        return grammar.subjects(verb), [noun for crowd in grammar.objects(verb) for noun in _gathered(crowd)]
    if TAKEN_FROM & set(event.readings):
        return grammar.subjects(verb), grammar.objects(verb) + grammar.after(verb, "from")
    done_to = [] if event.readings[0] in ABOUT_THINGS else grammar.objects(verb)
    if MUTUAL & set(event.readings):
        done_to = done_to + grammar.after(verb, *SIDES_WITH)
    elif {"firing", "using"} & set(event.readings) and verb.lemma_ != "shoot":
        aims = [noun for word in (verb, *done_to) for noun in grammar.after(word, "on", "at", "against")]
        done_to = aims or done_to  # what is thrown is a weapon
    elif not done_to or "shooting" in event.readings:
        done_to = done_to + grammar.after(verb, "on", "at", "against")
    return grammar.subjects(verb), done_to


def _all_objects(verb: Token) -> list[Token]:
    """The verb, its objects, and the nouns after their "of"."""
    nouns = grammar.objects(verb)
    return [verb, *nouns, *(deep for noun in nouns for deep in grammar.after(noun, "of"))]


def _gathered(crowd: Token) -> list[Token]:
    """The crowd; for "a march by unionists", "a students' rally" those who hold it."""
    people = [*grammar.after(crowd, "by", "of"), *grammar.children(crowd, "poss", "compound")]
    return [crowd, *(noun for noun in people if noun.pos_ != "PRON" and parties.side(noun))]


UNDERGONE = frozenset(
    [
        *("kidnap", "abduct", "murder", "assassinate", "behead", "massacre", "detain", "kill", "wound", "injure"),
        *("arrest", "apprehend", "capture", "recapture", "retake", "loot", "torch", "disperse"),
    ]
)
"""Verbs that nobody does without an object."""


def _is_passive_without_mark(verb: Token) -> bool:
    """ "Two clerks kidnapped on Friday were freed", where the parser takes "kidnapped" for what the clerks did."""
    if verb.lemma_ not in UNDERGONE or grammar.objects(verb) or any(grammar.children(verb, "aux", "xcomp", "ccomp")):
        return False
    return verb.tag_ in ("VBD", "VBN") and not any(grammar.children(verb, "conj", "prt"))


CONSEQUENCE, DESTRUCTION = "consequence", "destruction"
ABDUCTION = "Abduction/forced disappearance"
CAPTIVE = ("hostage", "captive")


def _taken(noun: Token) -> list[Token]:
    """ "Teachers" of "took 12 teachers hostage", which the parser takes for one phrase; nobody of "took 30 hostage"."""
    return [noun] if noun.lower_ not in CAPTIVE else list(grammar.children(noun, "compound", "nmod"))


TOLLS = frozenset(("claim", "take", "cost", "lose"))
"""Verbs that with "life" tell a death."""


def _losing_life(verb: Token) -> list[Token]:
    """ "A guard lost his life", "the attack claimed the lives of nine guards"."""
    if verb.lemma_ == "lose":
        return grammar.subjects(verb)
    return [noun for life in grammar.objects(verb) for noun in grammar.after(life, "of")]
