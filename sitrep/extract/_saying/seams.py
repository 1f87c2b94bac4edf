"""Where a noun phrase ends and the next begins, whose comma was lost: "… in Eastern Ghouta | the Observatory said".

Scraped text and hasty writing leave out the comma before an attribution; the parser then makes one phrase of the words
on both sides. A determiner behind a noun, a day or another word of time, and a second noun of people tell the seam.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_WHEN = words("""
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight midnight noon midday
    overnight earlier later meanwhile ago
""")
_BEFORE_ARTICLES = words("half such quite all both many what rather twice double")
_LIMITS = words("the a an this these those his her its their our")
_NOT_SEPARATE = words("women men children veterans workers students farmers")
"""Plurals that stand before another noun of people and belong to it: "women activists"."""


def is_seam(before: Token, first: Token) -> bool:
    """Whether a new noun phrase begins at `first`, right behind the end of another one."""
    if first.tag_ == "POS" or before.tag_ == "POS" or before.text == "-":
        return False
    if first.lower_ in _LIMITS:
        noun = before.tag_[:2] == "NN" or before.tag_ in ("CD", "JJ") or before.lower_ in _WHEN
        return noun and before.lower_ not in _BEFORE_ARTICLES
    if is_time(before):
        return first.tag_[:2] in ("NN", "JJ", "CD") and not is_time(first)
    if before.lower_ == "others":
        return first.tag_[:2] in ("JJ", "NN")
    people = before.tag_ == "NNS" and is_person(before.text) and before.lower_ not in _NOT_SEPARATE
    return people and first.tag_ == "NNS" and is_person(first.text)


def trimmed(first: int, head: Token) -> int:
    """Where the phrase with this head begins, if a run-on phrase began at `first`."""
    doc = head.doc
    seams = [at for at in range(first + 1, head.i + 1) if is_seam(doc[at - 1], doc[at])]
    return seams[-1] if seams else first


def is_time(token: Token) -> bool:
    """Whether a phrase ends with it that says when: "on Tuesday", "in October 2016"."""
    year = len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("19", "20")
    return token.lower_ in _WHEN or (year and token.ent_type_ == "DATE")
