"""Changes: "cut in half", "doubled", "fell 12 percent", "up by 300"; a change's value is signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.numbers._amounts import Amount
from sitrep.reference import currencies, measure_words
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_WORDS = {
    "halved": -50.0, "halving": -50.0, "halves": -50.0, "doubled": 100.0, "doubling": 100.0, "doubles": 100.0,
    "tripled": 200.0, "tripling": 200.0, "trebled": 200.0, "quadrupled": 300.0, "quintupled": 400.0,
    "twofold": 100.0, "threefold": 200.0, "fourfold": 300.0, "fivefold": 400.0, "sixfold": 500.0, "tenfold": 900.0,
}  # fmt: skip
_PATTERN = re.compile(
    r"\b(?:(?P<hedge>more than|nearly|almost|about|roughly|at least)\s+)?"
    r"(?:(?P<half>(?:cut|slashed|reduced|split|cutting|slashing|reducing)"
    r"(?: \w+){0,4}? in half)|(?P<word>" + "|".join(_WORDS) + r"))\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\b(?P<way>up|down)\s*(?:by )?$", re.IGNORECASE)
_STANDS = re.compile(
    r"(?:\b(?:is|are|was|were|been|shares?|prices?|stock|index|clos\w+|end\w+|finish\w+|trad\w+)|[,(])\s+"
    r"(?P<way>up|down)\s*(?:by )?$",
    re.IGNORECASE,
)
_UP = re.compile(r"\b(?:an? (?:increase|rise|jump) of|higher)\s*(?:by )?$", re.IGNORECASE)
_DOWN = re.compile(r"\b(?:an? (?:decrease|drop|fall|decline|cut|reduction) of)\s*(?:by )?$", re.IGNORECASE)
_NOUN = re.compile(
    r"[- ](?:\w+ ){0,2}?(?P<noun>increase|rise|jump|growth|surge|gain"
    r"|drop|fall|decline|decrease|cut|reduction|pay cut)s?\b"
)
_MORE = re.compile(r"\s+(?P<noun>higher|less|lower|fewer|more)\b(?! than (?:one|two|a|\d))")
_DOWNS = frozenset({"drop", "fall", "decline", "decrease", "cut", "reduction", "pay cut", "less", "lower", "fewer"})


def find(text: str) -> list[Amount]:
    """Changes said in words without a number of their own: −50, +100 … percent."""
    found = []
    for match in _PATTERN.finditer(text):
        value = -50.0 if match["half"] else _WORDS[match["word"].lower()]
        start = match.start("half") if match["half"] else match.start("word")
        low: float | None = value
        high: float | None = value
        hedge = (match["hedge"] or "").lower()
        amount = Amount(match.start(), match.end(), start, match.end(), value, low, high, None, "percent", signed=True)
        if hedge in ("more than", "at least"):
            amount.hedge, amount.high = ("more than" if hedge == "more than" else "at least"), None
        elif hedge:
            amount.hedge = "nearly" if hedge in ("nearly", "almost") else "about"
        found.append(amount)
    return found


def sign(phrase: Phrase) -> int:
    """1 or −1 where the amount is a change, 0 where it is a level."""
    amount = phrase.amount
    text = _text.of(phrase.anchor.doc)
    before = text[max(0, amount.start - 24) : amount.start]
    if amount.part is not None:
        return 0
    bare = _BARE if amount.unit == "percent" else _STANDS if amount.unit else None
    if bare and (match := bare.search(before)):
        return 1 if match["way"].lower() == "up" else -1
    if _UP.search(before):
        return 1
    if _DOWN.search(before):
        return -1
    if match := _NOUN.match(text, amount.end):
        return -1 if match["noun"] in _DOWNS else 1
    if (amount.unit == "percent" or amount.unit in currencies.codes()) and (match := _MORE.match(text, amount.end)):
        return -1 if match["noun"] in _DOWNS else 1
    return _by_verb(phrase)


def _by_verb(phrase: Phrase) -> int:
    """ "fell 12 percent", "cut by a third", "rose by 300", not "rose to 300", "lost 12 men"."""
    token = phrase.top
    if phrase.of_noun and phrase.amount.unit != "percent":
        return 0
    head = token.head
    if token.dep_ == "pobj" and head.lower_ == "by":
        return _of_verb(head.head)
    if phrase.amount.unit == "percent" and token.dep_ in ("npadvmod", "dobj", "advmod", "attr") and not phrase.of_noun:
        return _of_verb(head)
    if token.dep_ in ("npadvmod", "dobj", "advmod") and _is_of_markets(phrase.amount.unit, head):
        return _of_verb(head)
    return 0


_ON_ITS_OWN = words("rise fall climb slip slide drop jump surge tumble sink plunge dip ease")
"""Verbs of change that nobody does to a sum of money: prices "rose 35 cents"."""


def _is_of_markets(unit: str | None, verb: Token) -> bool:
    """ "lost 54 points", "rose 35 cents", not "raised $5 million"."""
    if unit in ("point", "basis point"):
        return True
    return unit in currencies.codes() and verb.lemma_.lower() in _ON_ITS_OWN


def _of_verb(verb: Token) -> int:
    lemma = verb.lemma_.lower()
    if lemma in measure_words.FALLS:
        return -1
    return 1 if lemma in measure_words.RISES else 0


def as_change(amount: Amount, direction: int) -> None:
    """Signs the amount's numbers."""
    if amount.signed or direction > 0:
        amount.signed = True
        return
    low, high = amount.low, amount.high
    amount.value = -amount.value if amount.value is not None else None
    amount.low = -high if high is not None else None
    amount.high = -low if low is not None else None
    amount.signed = True


def subject(phrase: Phrase) -> Token | None:
    """What changes: the subject or object of the verb of change, or what "increase in" is followed by."""
    verb: Token | None = phrase.anchor
    while verb is not None and verb.tag_[0] != "V":
        for child in verb.children:
            if child.dep_ != "prep" or child.lower_ not in ("in", "of") or child.i < phrase.anchor.i:
                continue
            noun = next((near for near in child.children if near.dep_ == "pobj"), None)
            if noun is not None and verb.tag_[:2] == "NN":
                return noun
        verb = verb.head if verb.head.i != verb.i else None
    if verb is None:
        return None
    order = ("nsubjpass", "dobj", "nsubj") if verb.lemma_ in _TRANSITIVE else ("nsubjpass", "nsubj", "dobj")
    for dep in order:
        for child in verb.children:
            if child.dep_ == dep and child.i != phrase.anchor.i and child.lower_ not in ("half", "percent", "%"):
                return child
    if verb.dep_ == "conj" and verb.head.tag_[0] == "V":
        return next((child for child in verb.head.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    return None


_TRANSITIVE = frozenset({"cut", "slash", "reduce", "raise", "halve", "double", "lower", "shrink", "lose"})
