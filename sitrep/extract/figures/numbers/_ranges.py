"""Two numerals that make one amount: ranges ("800 to 1,200", "$5-6 million") and shares ("four out of five")."""

from __future__ import annotations

import re

from sitrep.extract.figures.numbers._amount import Amount
from sitrep.extract.figures.numbers._numerals import Numeral
from sitrep.extract.figures.numbers._unit_words import MONEY, PERCENT, UNIT

_JOIN = re.compile(
    r"\s?[-–—]\s?|\s+to\s+(?:(?:as (?:many|much|high) as|about|around|nearly|almost|over)\s+)?|\s+or\s+(?:even\s+)?"
    r"|\s+through\s+|-\s+(?:to|or)\s+|-to-|-or-"
)
_PAIR = re.compile(r"\s+and\s+")
_OF_TOTAL = re.compile(
    r"\s+(?:out of(?: (?:every|the))?|in(?: every)?|of every)\s+(?:its |their |his |her |the )?|-(?:in|out-of)-"
)
_OF_THE = re.compile(r"\s+of\s+(?:(?:the|its|their|his|her|our|all|those|these|some|about)\s+(?:[a-z]+\s+)?)?")
_CHANGING = re.compile(
    r"\b(?:rose|risen|rise|rising|fell|fallen|fall|falling|grew|grown|grow|growing|cut|drop\w*|climb\w*"
    r"|increas\w+|decreas\w+|declin\w+|jump\w*|surg\w+|soar\w*|plung\w+|plummet\w*|reduc\w+|widen\w*|narrow\w*"
    r"|rais\w+|lower\w+|shr\w+k\w*|slash\w+|gone|went|slid\w*|slip\w*|doubl\w+|tripl\w+|improv\w+|chang\w+|up|down|expand\w*)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:rose|risen|fell|fallen|grew|grown|dropped|climbed|increased|decreased|declined|jumped|surged|soared|plunged|sank"
    r"|slid|slipped|shed|lost|gained|added|eased|dipped|tumbled|up|down)\s+(?:by )?(?:about |nearly |almost )?$"
)
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_FROM = re.compile(r"\b(?P<any>anywhere )?from\s+(?:about |around |nearly |some )?$", re.IGNORECASE)
_FAR = 24


def joined(text: str, one: Numeral, other: Numeral | None) -> Amount | None:
    """A range or a share made of two numerals side by side; None where they are two amounts."""
    if other is None or one.vague or other.vague or other.start - one.end > _FAR:
        return None
    between = text[one.end : other.start]
    is_share = _OF_THE.fullmatch(between) or _OF_TOTAL.fullmatch(between)
    if is_share and not _is_true_share(between, one, other):
        return None
    if is_share and 0 < one.value < other.value and not (one.currency or other.currency):
        return _share(one.start, other.end, one.value, other.value)
    is_pair = _PAIR.fullmatch(between) and _BETWEEN.search(text, max(0, one.start - 10), one.start)
    plain = _without_unit(between, text[other.end : other.end + _FAR])
    if not (is_pair or _JOIN.fullmatch(plain)):
        is_pair = _PAIR.fullmatch(plain) and _BETWEEN.search(text, max(0, one.start - 10), one.start)
        if not is_pair:
            return None
    return None if _are_levels(text, one, between) or _is_step(text, one, other, between) else _range(text, one, other)


def _are_levels(text: str, one: Numeral, between: str) -> bool:
    """ "rose from 900 to 1,350": two levels of a change, no range."""
    match = _FROM.search(text, max(0, one.start - 22), one.start)
    if " to " not in between or not match or match["any"]:
        return False
    return bool(_CHANGING.search(text, max(0, one.start - 80), one.start))


def _is_step(text: str, one: Numeral, other: Numeral, between: str) -> bool:
    """ "slipped $4.50 to $1,198", "fell 2% to 45%", "gained 20 to 3,400": by how much, and to what."""
    if " to " not in between or not _CHANGED.search(text, max(0, one.start - 16), one.start):
        return False
    return one.currency is not None or not _JOIN.fullmatch(between) or other.value > 20 * one.value


def _is_true_share(between: str, one: Numeral, other: Numeral) -> bool:
    """ "two in three", "nine in ten", not "walked two in seven innings"."""
    if between.strip() != "in" or one.value == 1:
        return True
    return other.value in (3, 4, 5, 10, 100, 1000)


def _without_unit(between: str, after: str) -> str:
    """The same unit twice ("15% to 20%") does not part a range; "12% to 40,000 barrels" is none."""
    for unit in (PERCENT, MONEY, UNIT):
        if match := unit.match(between):
            again = unit.match(after)
            return between[match.end() :] if again and again.lastgroup == match.lastgroup else between
    return between


def _range(text: str, one: Numeral, other: Numeral) -> Amount | None:
    low = one.value
    if other.scale > 1 and one.scale == 1 and low < other.value / other.scale:
        low *= other.scale  # "5 to 6 million"
    if low >= other.value:
        return None  # a score, or a fall
    if one.in_words != other.in_words and text[one.end : other.start] == "-":
        return None  # "7-Eleven"
    if low == 0 and other.value in (60, 62, 100) and not other.in_words:
        return None  # "0 to 60 in five seconds"
    before = _BETWEEN.search(text, max(0, one.start - 10), one.start)
    start = before.start() if before else one.start
    value = round((low + other.value) / 2, 6)
    currency = one.currency or other.currency
    return Amount(
        start, other.end, one.start, other.end, value, low, other.value, None, currency,
        is_range=True, in_words=one.in_words and other.in_words,
    )  # fmt: skip


def _share(start: int, end: int, part: float, total: float) -> Amount:
    value = round(100 * part / total, 1)
    return Amount(start, end, start, end, value, value, value, None, "percent", part=part, total=total)
