"""What is told without saying who tells it: "reportedly", "is believed", "reports of", "by some estimates"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import verbs
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOUNS = words("report rumour rumor speculation suspicion hearsay allegation fear")
"""Nouns of a claim that nobody is said to make."""
_SOME = re.compile(
    r"\b(?:by|on|according to) (?:some|most|many|one|all|various|several|other|conservative|rough|current|independent)"
    r" (?:\w+ )?(?:estimates?|accounts?|reckonings?)\b",
    re.IGNORECASE,
)


def holds(token: Token, stop: Token | None = None) -> bool:
    """Whether a verb or noun over the token, below `stop`, makes a hearsay of it."""
    for above in (token, *token.ancestors):
        if stop is not None and above.i == stop.i:
            return False
        if above.tag_[:2] == "NN" and above.lemma_.lower() in _NOUNS and above.i < token.i and _is_told(above, token):
            return True
        passive = False
        for child in above.children:
            if child.lower_ in verbs.HEARSAY:
                return True
            passive = passive or child.dep_ in ("auxpass", "nsubjpass")
        if above.dep_ == "acl" and above.tag_ == "VBN" and above.lemma_ in verbs.ESTIMATING and not _has_agent(above):
            return True
        if passive and above.lemma_ in verbs.BELIEVED and any(map(_completes, above.children)):
            return True
        if above.dep_ in ("conj", "parataxis", "advcl", "relcl") and above.tag_[0] == "V":
            return False
    return False


def _completes(child: Token) -> bool:
    """What makes a belief of a passive: "is reported to have", "are feared dead"; not "is reported in 33 states"."""
    if child.dep_ == "prep" or child.lower_ == "as":
        return child.lower_ in ("at", "as") and not any(near.lower_ == "of" for near in child.children)
    return child.dep_ in ("xcomp", "ccomp", "oprd", "acomp", "attr", "csubj", "csubjpass")


def _has_agent(participle: Token) -> bool:
    return any(child.dep_ == "agent" for child in participle.children)


def in_sentence(token: Token) -> bool:
    """Whether the sentence says that it is "by some estimates"."""
    sentence = token.sent
    return _SOME.search(_text.of(token.doc), sentence.start_char, sentence.end_char) is not None


def _is_told(noun: Token, token: Token) -> bool:
    """Whether the noun's "of …" or "that …" holds the token."""
    return any(
        (child.lower_ in ("of", "about") or child.dep_ in ("acl", "ccomp", "relcl"))
        and child.i > noun.i
        and child.left_edge.i <= token.i <= child.right_edge.i
        and (child.dep_ != "acl" or any(near.dep_ in ("nsubj", "nsubjpass") for near in child.children))
        for child in noun.children
    )
