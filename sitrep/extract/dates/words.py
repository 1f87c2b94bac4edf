"""Words of the calendar and of counting, as parts of patterns, and what they stand for."""

from __future__ import annotations

import calendar
import re

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {word: number for number, word in enumerate(_ONES.split())}
NUMBERS |= {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)}
NUMBERS |= {"a": 1, "an": 1, "couple": 2, "dozen": 12, "hundred": 100}
_ORDINALS = "first second third fourth"
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)} | {"final": -1, "last": -1}
ORDINALS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
STEPS |= {"following": 1, "upcoming": 1, "the": 0}
"""Which of the weeks, months and years around now a word means."""

_MONTH_NAMES = "|".join(name for name in calendar.month_name if name)
_SHORT_MONTHS = "|".join(["Sept", *(name for name in calendar.month_abbr if name and name != "May")])
_CARDINALS = "|".join(sorted(NUMBERS, key=len, reverse=True))
_SPACES = re.compile(r"\[[^\]]*\]| \??")
"""A space of a pattern, with its question mark, outside of square brackets."""
_BELOW_100 = rf"(?:{_TENS.replace(' ', '|')})[-\s](?:{'|'.join(_ONES.split()[1:10])})"
PARTS = {
    "month": rf"(?-i:(?:{_MONTH_NAMES})\b|(?:{_SHORT_MONTHS})\b\.?)",
    "weekday": rf"(?-i:{'|'.join(name.capitalize() for name in WEEKDAYS)})\b",
    "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b",
    "year": r"(?:1[5-9]|20)\d\d\b",
    "season": r"(?:spring|summer|autumn|fall|winter)\b",
    "unit": r"(?:minute|hour|day|week(?:end)?|fortnight|month|quarter|year|decade)",
    "number": rf"(?:\d{{1,3}}(?:\.\d)?|{_BELOW_100}|{_CARDINALS})",
    "some": r"(?:several|many|(?:a )?few|recent|a couple(?: of)?|dozens of|a dozen|some|consecutive)",
    "part": r"(?:early |mid-|mid |late |the (?:very )?(?:beginning|start|end|middle|eve"
    r"|(?:early|first|last|final) (?:days|weeks)) of )",
    "hours": r"(?:(?:in )?the (?:early|small|wee|late) (?:morning )?hours (?:of|on) "
    r"|(?:the )?(?:night|morning|evening|afternoon) of )",
    "daytime": r"(?:(?:early |late )?(?:morning|afternoon|evening|night)|midday|midnight|noon|dawn|dusk)\b",
    "dash": r"(?:\s?[-–—]\s?| to | through | until | and )",
}
"""Name -> pattern; `<name>` in a pattern of the grammar stands for it."""


def pattern(source: str) -> re.Pattern[str]:
    """`source` with `<name>` replaced by the part of that name, whole words in any case; a space matches any spaces."""
    for name, part in PARTS.items():
        source = source.replace(f"<{name}>", part)
    spaced = _SPACES.sub(
        lambda match: match[0] if len(match[0]) > 2 else f"[ \u00a0]{'*' if '?' in match[0] else '+'}", source
    )
    return re.compile(rf"(?<![\w$€£.,/-])(?:{spaced})(?!\w)", re.IGNORECASE)


def lemmas(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def number(word: str) -> int | None:
    """What a number in figures or words counts, rounded down; None for "several"."""
    word = word.lower().replace(" ", "-")
    if word[:1].isdigit():
        return int(float(word))
    values = [NUMBERS.get(part) for part in word.split("-")]
    return None if None in values else sum(value for value in values if value is not None)


def month(word: str) -> int:
    """1 to 12."""
    return MONTHS[word.lower().rstrip(".")]


def day(word: str) -> int:
    """The number of a day: 2 for "2nd"."""
    return int(re.sub(r"\D", "", word))
