"""Numbers that are part of what something is called: "Boeing 787", "a 737 airliner", "the 500 index", "911 calls"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

ALIKE = words("aircraft sheep fish deer series species staff crew personnel police people offspring spacecraft cattle")
"""Nouns whose plural looks like their singular."""
_PLAIN = re.compile(r"\d{2,4}")
_EMERGENCY = re.compile(r"\s+(?:calls?|callers?|dispatch\w*|operators?|tapes?|centers?|systems?)\b")


def is_name(phrase: Phrase, measure: str) -> bool:
    """Whether the digits are a name's."""
    amount, noun = phrase.amount, phrase.noun
    text = _text.of(phrase.first.doc)
    digits = text[amount.core_start : amount.core_end]
    if amount.in_words or amount.unit is not None:
        return False
    if digits == "911" and _EMERGENCY.match(text, amount.core_end):
        return True
    return _is_behind_name(phrase.first, measure) or (
        measure in ("other", "weapons")
        and noun is not None
        and amount.hedge is None
        and _PLAIN.fullmatch(digits) is not None
        and text[amount.core_end : amount.core_end + 1] == " "
        and not phrase.of_noun
        and _is_single(noun, phrase.first)
    )


def _is_single(noun: Token, number: Token) -> bool:
    """ "their 737 airliner", "five new 737 jets": one thing of that name, or a number of them before it."""
    if noun.i < number.i or (noun.lower_ in ALIKE and not _is_counted(noun, number)):
        return False
    if noun.tag_ in ("NN", "NNP"):
        return any(
            (child.dep_ in ("det", "poss") or child.lower_ in ("new", "first", "final", "latest"))
            and child.i < number.i
            for child in noun.children
        )
    return _is_counted(noun, number)


def _is_counted(noun: Token, number: Token) -> bool:
    return any(child.dep_ == "nummod" and child.i < number.i - 1 for child in noun.children)


def _is_behind_name(number: Token, measure: str) -> bool:
    """ "Boeing 787", "iPhone 4", "Grad 21": a number behind the name that it belongs to."""
    if number.i == 0 or measure not in ("other", "weapons") or "," in number.text:
        return False
    before = number.nbor(-1)
    if (
        before.tag_ not in ("NNP", "NN")
        or (before.is_sent_start is True and before.tag_ == "NN")
        or before.text[-1:] == "."
    ):
        return False
    if before.ent_type_ in ("DATE", "TIME") or not any(letter.isupper() for letter in before.text):
        return False
    return number.head.i == before.i or before.head.i in (number.i, number.head.i)
