"""Amounts: numerals with their hedge, range, unit and period: "at least $350 a month", "between 15 and 20 percent"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from sitrep.extract.figures import _numerals
from sitrep.extract.figures._numerals import Numeral
from sitrep.records import Hedge, Period
from sitrep.reference import currencies, units


@dataclass(slots=True)
class Amount:
    """One amount as the text gives it; `start` and `end` take in the hedge and the unit."""

    start: int
    end: int
    core_start: int
    """Where the first numeral begins."""
    core_end: int
    """Where the last numeral ends."""
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge | None = None
    unit: str | None = None
    """`percent`, an ISO 4217 code, a unit of `reference.units`, or None where things are counted."""
    period: Period | None = None
    part: float | None = None
    total: float | None = None
    is_range: bool = False
    in_words: bool = False
    is_list: bool = False
    """Whether it is the sum of a list of people: "a major and two guards"."""
    signed: bool = False
    """Whether the value is a change already signed: "+5 percent"."""


_BEFORE: dict[Hedge, str] = {
    "at least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of",
    "at most": "at most|no more than|not more than|a maximum of|up to|as many as|as much as|fewer than|less than"
    "|under|below",
    "more than": "more than|over|upwards of|in excess of|above|greater than|exceeding",
    "nearly": "nearly|almost|close to|just under|approaching|some nearly",
    "about": "about|around|roughly|approximately|some|an estimated|estimated|circa|an average of|just over"
    "|a little over|"
    "~|the estimated|perhaps|probably",
}
_AFTER: dict[Hedge, str] = {
    "at least": r"or more\b|at least\b|and counting\b|\+(?!\d)|plus\b",
    "at most": r"or (?:less|fewer)\b|at most\b",
    "about": r"or so\b|odd\b",
}
_HEDGE_OF = {word: hedge for hedge, words in _BEFORE.items() for word in words.split("|")}
_HEDGE = re.compile(
    r"(?<![\w])(?P<hedge>"
    + "|".join(sorted(_HEDGE_OF, key=len, reverse=True))
    + r")\s?(?:the |an?(?: further| additional)? )?$",
    re.IGNORECASE,
)
_HEDGE_AFTER = re.compile(
    r"\s?(?:" + "|".join(f"(?P<{hedge.replace(' ', '_')}>{words})" for hedge, words in _AFTER.items()) + ")"
)
_JOIN = re.compile(r"\s?[-–—]\s?|\s+to\s+|\s+or\s+")
_PAIR = re.compile(r"\s+and\s+")
_OF_TOTAL = re.compile(r"\s+(?:out of(?: every)?|in(?: every)?|of every)\s+")
_OF_THE = re.compile(r"\s+of\s+(?:(?:the|its|their|all|those|these|some|about)\s+(?:[a-z]+\s+)?)?")
_CHANGING = re.compile(
    r"\b(?:rose|risen|rise|rising|fell|fallen|fall|falling|grew|grown|grow|growing|cut|drop\w*|climb\w*"
    r"|increas\w+|decreas\w+|declin\w+|jump\w*|surg\w+|soar\w*|plung\w+|plummet\w*|reduc\w+"
    r"|rais\w+|lower\w+|shr\w+k\w*|slash\w+|gone|went)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_PERCENT = re.compile(r"[\s-]?(?:%|per ?cent\b|pct\b|percentage points?\b)", re.IGNORECASE)
_UNIT = re.compile(
    r"[\s-]?(?:" + "|".join(f"(?P<u{number}>{words})" for number, words in enumerate(units.UNITS)) + r")(?![\w²³])"
)
_UNIT_NAMES = list(units.UNITS.values())
_MONEY = re.compile(
    r"(?: of |[\s-]?)(?P<adjective>(?:[A-Z][\w.]+ ){0,2}|new )(?P<word>"
    + "|".join(sorted(map(re.escape, currencies.words()), key=len, reverse=True))
    + r")\b"
)
_PERIOD = re.compile(
    r",?[\s-]?(?:(?:a|per|each|every)[\s-](?P<noun>day|week|month|year|annum)\b"
    r"|(?P<adverb>daily|weekly|monthly|yearly|annually)\b)(?!-)"
)
_PERIOD_NAMES: dict[str, Period] = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "annum": "year",
    "day": "day", "week": "week", "month": "month", "year": "year",
}  # fmt: skip
_FRACTIONS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6, "tenth": 1 / 10}
_NOT_HALF = "hour|day|year|month|century|decade|million|dozen|billion|mile|metre|meter|kilomet"
_FRACTION = re.compile(
    r"\b(?:(?P<count>a|one|two|three|four|nine)[ -](?P<name>third|quarter|fifth|sixth|tenth)s?"
    r"(?=\s+of\b|\s*[,.;]|\s+(?:more|less|fewer)\b|$)"
    r"|(?<!and a )(?P<half>half)(?:\s+of\b)?"
    rf"(?=\s+(?:the|its|their|all|a|of|his|those|these|that|our)\b(?!\s+(?:{_NOT_HALF})))"
    r"|(?<=by )(?P<by>half|(?:a|one|two) (?:third|quarter|fifth)s?)\b)",
    re.IGNORECASE,
)


def find(text: str) -> list[Amount]:
    """All amounts of `text`, in order; what they count, and whether they are figures at all, is not looked at."""
    numerals = _numerals.find(text)
    amounts: list[Amount] = _fractions(text)
    taken = [(amount.core_start, amount.core_end) for amount in amounts]
    numerals = [one for one in numerals if not any(s < one.end and one.start < e for s, e in taken)]
    last = 0
    for one, other in [
        *pairwise([*numerals, None]),
    ]:
        if one is None or one.start < last:
            continue
        amount = _joined(text, one, other) or _single(one)
        last = amount.core_end
        amounts.append(amount)
    for amount in amounts:
        _read_after(text, amount)
        _read_before(text, amount)
    return sorted(amounts, key=lambda amount: amount.start)


def _single(one: Numeral) -> Amount:
    value = None if one.vague else one.value
    high = None if one.vague else one.value
    hedge: Hedge | None = "vague" if one.vague else None
    return Amount(
        one.start, one.end, one.start, one.end, value, one.value, high, hedge, one.currency, in_words=one.in_words
    )


def _joined(text: str, one: Numeral, other: Numeral | None) -> Amount | None:
    """A range ("800 to 1,200") or a share ("four out of five") made of two numerals side by side."""
    if other is None or one.vague or other.vague or other.start - one.end > 24:
        return None
    between = text[one.end : other.start]
    if _OF_THE.fullmatch(between) and 0 < one.value < other.value and not (one.currency or other.currency):
        return _share(one.start, other.end, one.value, other.value)
    if _OF_TOTAL.fullmatch(between) and 0 < one.value < other.value and not other.currency:
        return _share(one.start, other.end, one.value, other.value)
    is_pair = _PAIR.fullmatch(between) and _BETWEEN.search(text, max(0, one.start - 10), one.start)
    if not (is_pair or _JOIN.fullmatch(_without_unit(between, text[other.end : other.end + 24]))):
        return None
    return None if _are_levels(text, one, between) else _range(text, one, other)


def _are_levels(text: str, one: Numeral, between: str) -> bool:
    """ "rose from 900 to 1,350": two levels of a change, no range."""
    if " to " not in between or not _FROM.search(text, max(0, one.start - 10), one.start):
        return False
    return bool(_CHANGING.search(text, max(0, one.start - 80), one.start))


def _without_unit(between: str, after: str) -> str:
    """The same unit twice ("15% to 20%") does not part a range; "12% to 40,000 barrels" is none."""
    for unit in (_PERCENT, _UNIT, _MONEY):
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
    before = _BETWEEN.search(text, max(0, one.start - 10), one.start)
    start = before.start() if before else one.start
    value = (low + other.value) / 2
    currency = one.currency or other.currency
    return Amount(start, other.end, one.start, other.end, value, low, other.value, None, currency, is_range=True)


def _share(start: int, end: int, part: float, total: float) -> Amount:
    value = round(100 * part / total, 1)
    return Amount(start, end, start, end, value, value, value, None, "percent", part=part, total=total)


def _fractions(text: str) -> list[Amount]:
    found = []
    for match in _FRACTION.finditer(text):
        words = (match["by"] or match["half"] or match[0]).lower().replace("-", " ").split()
        name = words[-1] if words[-1] in _FRACTIONS else words[-1].removesuffix("s")
        count = _numerals.value_of_words(words[0]) if len(words) > 1 else 1
        value = round(100 * count * _FRACTIONS[name], 1)
        end = match.start() + len(" ".join(words))
        found.append(
            Amount(match.start(), end, match.start(), end, value, value, value, None, "percent", in_words=True)
        )
    return found


def _read_after(text: str, amount: Amount) -> None:
    """Unit, hedge and period behind the numeral; moves `end` over them."""
    if amount.unit is None or amount.unit == "USD":
        _read_unit(text, amount)
    if match := _HEDGE_AFTER.match(text, amount.end):
        _hedge(amount, _hedge_named(match.lastgroup or "about"))
        amount.end = match.end()
    if (match := _PERIOD.match(text, amount.end)) and amount.unit is not None:
        amount.period = _PERIOD_NAMES[match["noun"] or match["adverb"]]
        amount.end = match.end()


def _read_unit(text: str, amount: Amount) -> None:
    if match := _PERCENT.match(text, amount.end):
        amount.unit, amount.end = "percent", match.end()
    elif match := _MONEY.match(text, amount.end):
        adjective = match["adjective"].strip()
        amount.unit = (
            currencies.code(match["word"], adjective) or amount.unit or match["word"].lower().removesuffix("s")
        )
        amount.end = match.end()
    elif amount.unit is None and (match := _UNIT.match(text, amount.end)):
        amount.unit = _UNIT_NAMES[int((match.lastgroup or "u0")[1:])]
        amount.end = match.end()


def _read_before(text: str, amount: Amount) -> None:
    """The hedge in front; moves `start` over it."""
    window = max(0, amount.start - 24)
    match = _HEDGE.search(text[window : amount.start])
    if match and not _is_particle(text, window + match.start(), match["hedge"].lower()):
        _hedge(amount, _HEDGE_OF[match["hedge"].lower()])
        amount.start = window + match.start()


_WITH_OVER = re.compile(
    r"\b(?:hand|hands|handed|handing|turn|turned|turning|took|take|taken|taking|sign|signed|gave|give)\s+$"
)
_BEFORE_UNDER = re.compile(
    r"(?:\b(?:just|well|to|at|for|of|by|was|were|is|are|than|still|remain\w*|now|stands?|stood|cost\w*|pay|paid|from|and|or)"
    r"|[,;—–(]|^)\s*$",
    re.IGNORECASE,
)


def _is_particle(text: str, start: int, hedge: str) -> bool:
    """Whether "over" belongs to a verb ("hand over 15 percent") or "under" says where ("under two roofs")."""
    before = text[max(0, start - 12) : start]
    if hedge == "over":
        return bool(_WITH_OVER.search(before))
    return hedge in ("under", "below", "above") and not _BEFORE_UNDER.search(before)


def _hedge_named(group: str) -> Hedge:
    return group.replace("_", " ")  # type: ignore[return-value]


def _hedge(amount: Amount, hedge: Hedge) -> None:
    """Sets the hedge and what it does to the bounds: "at least 12" leaves the top open."""
    if amount.hedge == "vague":
        if hedge in ("at most", "nearly"):
            amount.high = amount.low
        return
    amount.hedge = hedge
    if amount.is_range:
        return
    if hedge in ("at least", "more than"):
        amount.high = None
    elif hedge in ("at most", "nearly"):
        amount.low = None
