"""What the words beside a verb or noun make of it: negations, modal verbs, conjunctions; and two readings together."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.reference import modality as words

_USES = words.by_use()
MODIFIERS, AUXILIARIES, MARKS = (_USES[use] for use in ("modifier", "auxiliary", "mark"))

ACTUAL, NEGATED, PREVENTED, PLANNED, HYPOTHETICAL = "actual", "negated", "prevented", "planned", "hypothetical"
WILL, WOULD, MAY, CAN, NONE = "will", "would", "may", "can", "none"
VERBAL = frozenset((WILL, WOULD, MAY, CAN))
"""Readings of modal verbs, which a governor makes its own: "warned that it would"."""
SAYS_NO = frozenset(("nearly", "almost", "not", "n't", "never", "no", "without", "neither", "nor", "nt", "hardly"))
NOBODY = frozenset(("nobody", "none", "nothing"))
DEFINITE = frozenset(("the", "this", "that", "these", "those", "his", "its", "their"))


def of_noun(noun: Token) -> str:
    """What the words beside the noun make of it: "a planned attack", "no attack"."""
    told = (MODIFIERS.get(child.lower_) for child in grammar.children(noun, "amod", "det", "compound", "nmod", "neg"))
    return next((reading for reading in told if reading), ACTUAL)


def of_verb(verb: Token, besides: Token | None = None) -> str:
    """What its negation, modal verb and conjunction make of a verb; what `besides` says is counted elsewhere."""
    told, is_negated, is_past = ACTUAL, False, False
    for child in verb.children:
        if child == besides:
            continue
        dep, word = child.dep_, child.lower_
        if dep in ("aux", "auxpass", "neg", "mark", "advmod", "preconj", "det"):
            is_negated |= word in SAYS_NO
            is_past |= word == "have" and dep == "aux"
            if word in MARKS or _is_inverted(child, verb):
                return HYPOTHETICAL
            told = AUXILIARIES.get(word, told) if dep == "aux" else told
        elif dep in ("nsubj", "nsubjpass", "dobj"):
            is_negated |= is_denied(child)
        elif (
            dep == "advcl" and told in VERBAL and any(mark.lower_ in MARKS for mark in grammar.children(child, "mark"))
        ):
            told = MAY
    if is_past and told in (WOULD, CAN):
        told = MAY
    if told == ACTUAL and verb.tag_ in ("VBG", "VBZ", "VBP") and _is_to_come(verb):
        told = WILL
    return told if not is_negated or told == MAY else NEGATED


def _is_to_come(verb: Token) -> bool:
    """ "Is sending police next month": a day that is still to come."""
    if verb.tag_ == "VBG" and not any(child.lower_ in ("is", "are", "'s", "'re") for child in verb.children):
        return False
    days = (day for day in verb.children if day.dep_ in ("npadvmod", "advmod") and day.i > verb.i)
    return any(day.lower_ == "tomorrow" or any(word.lower_ == "next" for word in day.children) for day in days)


def is_denied(noun: Token) -> bool:
    """ "Nobody", "no group"."""
    return noun.lower_ in NOBODY or any(child.lower_ in ("no", "neither") for child in grammar.children(noun, "det"))


def _is_inverted(word: Token, verb: Token) -> bool:
    """ "Had the bomb exploded": before its subject, in a clause that hangs on another."""
    if word.lower_ not in ("had", "should", "were") or verb.dep_ not in ("advcl", "ccomp") or word.i > verb.i:
        return False
    subject = next(grammar.children(verb, "nsubj", "nsubjpass"), None)
    return subject is not None and word.i < subject.i


def composed(outer: str, inner: str) -> str:
    """The reading of what `outer` governs where its own words make it `inner`."""
    if ACTUAL in (outer, inner):
        return inner if outer == ACTUAL else outer
    if NONE in (outer, inner):
        return NONE
    if outer in (NEGATED, PREVENTED):
        if inner in (NEGATED, PREVENTED):
            return ACTUAL if inner == PREVENTED else HYPOTHETICAL
        return outer
    if inner in (NEGATED, PREVENTED):
        return HYPOTHETICAL
    if inner in VERBAL or outer in (MAY, CAN):
        return inner if outer in VERBAL and inner == MAY else outer
    return inner


def is_definite(noun: Token) -> bool:
    """Whether it is told as known: "the attack", "its raids"."""
    return any(child.lower_ in DEFINITE or child.dep_ == "poss" for child in noun.children)
