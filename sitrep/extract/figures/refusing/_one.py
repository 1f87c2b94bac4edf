"""The word "one": a number in "one soldier was killed", a pronoun in "one of the guards", "no one", "one day"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures._phrase import Phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

_BEFORE_PRONOUN = frozenset(
    {"no", "the", "this", "that", "any", "every", "each", "which", "some", "another", "a", "new"}
)
_COUNTED = frozenset({"fatalities", "injuries", "detained", "abducted", "missing", "casualties"})
_LOOSE = frozenset({"other", "population"})
"""Measures that "one boy said", "one day" would seem to have."""


def is_pronoun(phrase: Phrase, measure: str) -> bool:
    """Whether a phrase whose number is "one" only points at somebody or something."""
    token, noun = phrase.first, phrase.noun
    before = token.nbor(-1).lower_ if token.i else ""
    if phrase.of_noun or before in _BEFORE_PRONOUN:
        return True
    if noun is None:
        return measure not in _COUNTED
    if noun.lower_ == "case" or noun.tag_ not in ("NN", "JJ", "VBN", "NNP") or noun.i - token.i > 4:
        return True
    return measure in _LOOSE and not (phrase.amount.hedge or before in ("only", "just") or _is_listed(noun))


def of_several(phrase: Phrase) -> bool:
    """ "one of the two sisters": the pronoun, no share; "one of every five" is one."""
    first = phrase.first
    if phrase.amount.part != 1 or first.lower_ != "one" or first.i + 2 >= len(first.doc):
        return False
    return first.nbor().lower_ == "of" and first.nbor(2).lower_ != "every"


def _is_listed(noun: Token) -> bool:
    """ "two hospitals and one clinic": beside something else that is counted."""
    beside = [noun.head] if noun.dep_ == "conj" else []
    beside += [child for child in noun.children if child.dep_ == "conj"]
    return any(
        child.dep_ == "nummod" or child.lower_ == "pair" for other in beside for child in (other, *other.children)
    )
