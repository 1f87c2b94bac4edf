"""The words around a number, for set phrases: what stands right before it and behind it, within its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text

if TYPE_CHECKING:
    from sitrep.extract.figures._phrase import Phrase

FILL = (
    r"\s+(?:(?:another|a further|further|some|the|these|those|other|at least|its|their|our|all|only|just|now|as many as"
    r"|more than|less than|fewer than|about|around|nearly|almost|over|under|up to|an estimated|roughly|well over"
    r"|close to|at most|a total of)\s+)*$"
)
"""What may stand between a word and the number."""
NOUN = (
    r"(?:\s+(?!(?:and|or|but|while|when|after|as|until|before|that|killed|wounded|injured|dead|died|including)\b)"
    r"[^\W\d][\w'’-]*){0,6}?"
)
"""What is counted and its helping verbs: no comma, number or new clause."""
WHO = r"(?:,?\s+(?:all|both|most|many)(?: of (?:them|whom))?,?|,?\s+(?:in all|in number),?|,?\s+(?:who|all of whom))?"
_DENIED = re.compile(r"\b(?:no|not|never|without|refus\w+|fail\w*|threat\w*|plann\w+|must|should|would|could)\b", re.I)
_HARMED = re.compile(r"\b(?:killed|died|dead|wounded|shot|executed|beheaded)\b", re.IGNORECASE)
_BACK, _AHEAD = 110, 120


def any_of(patterns: str) -> str:
    """One pattern a line -> any of them."""
    return f"(?:{'|'.join(line.strip() for line in patterns.strip().splitlines())})"


def behind(pattern: str) -> re.Pattern[str]:
    """What is said of those counted, behind them and their helping verbs."""
    return re.compile(rf"{NOUN}{WHO}{NOUN},?\s+(?:{pattern})\b", re.IGNORECASE)


def also(pattern: str) -> re.Pattern[str]:
    """What is said second of those counted: "were stopped and …"."""
    return re.compile(
        rf"{NOUN}(?:\s+[^\W\d][\w'’-]*){{1,6}}?,? and (?:then |later |now )?(?:{pattern})\b", re.IGNORECASE
    )


def ahead(pattern: str) -> re.Pattern[str]:
    """What stands before a number, but for words that only shade it."""
    return re.compile(rf"\b(?:{pattern}){FILL}", re.IGNORECASE)


def is_so(told: str) -> bool:
    """Whether words neither deny what they tell nor say that those counted came to harm."""
    return not _DENIED.search(told) and not _HARMED.search(told)


def sides(phrase: Phrase) -> tuple[str, str]:
    """What stands before and behind the number, as far as a set phrase may reach."""
    text, sent = _text.of(phrase.top.doc), phrase.top.sent
    start, end = phrase.amount.start, phrase.amount.end
    return text[max(sent.start_char, start - _BACK) : start], text[end : min(sent.end_char, end + _AHEAD)]


def before_list(phrase: Phrase) -> str | None:
    """What stands before the first member of the list that those counted end: "netted 40 rifles and 19 smugglers"."""
    first = phrase.top
    while first.dep_ == "conj" and first.head.tag_[:2] in ("NN", "CD") and first.head.i < first.i:
        first = first.head
    if first.i == phrase.top.i:
        return None
    start = first.left_edge.idx
    return _text.of(first.doc)[max(phrase.top.sent.start_char, start - _BACK) : start]
