"""Numerals in a text: "1,200", "2.4 million", "two hundred and fifty", "a dozen", "$1.2bn", "hundreds of thousands"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitrep.reference import currencies

ONES = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
)
TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
LETTERS = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
VAGUE = {"tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6, "billions": 2e9}
"""Word -> the least it can mean: a plural says two at least."""


@dataclass(slots=True)
class Numeral:
    """One number as written, without what stands around it."""

    start: int
    end: int
    value: float
    currency: str | None = None
    """ISO 4217, where a sign or code stands before it."""
    scale: float = 1
    """The scale word or letter that it carries: 10**6 for "2.4 million"."""
    vague: bool = False
    """"dozens": the value is only the least that it means."""
    in_words: bool = False


_SIGNS = "|".join(re.escape(sign) for sign in sorted(currencies.signs(), key=len, reverse=True) if not sign.isalpha())
_CODES = "|".join(sign for sign in currencies.signs() if sign.isalpha())
_ONES = "|".join(sorted(ONES, key=len, reverse=True))
_TENS = "|".join(TENS)
_SMALL = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen)"
_WORDS = (
    rf"(?:half a (?:million|billion|dozen)|"
    rf"(?:a|an|{_SMALL})(?:[- ]{_SCALE})+(?:[- ](?:and )?{_SMALL}(?:[- ]{_SCALE})*)*"
    rf"|{_SMALL})"
)
_PLURALS = "tens|dozens|scores|hundreds|thousands|millions|billions"
_VAGUE = rf"(?:{_PLURALS})(?: of (?:{_PLURALS}))?|" + (
    r"(?:several|a few|a couple(?: of)?|many) (?:hundred|thousand|dozen|million|billion)"
)
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
PATTERN = re.compile(
    rf"(?:(?P<sign>{_SIGNS})\s?|\b(?P<code>{_CODES})\s?)?(?<![\w.,/:’'])(?P<digits>{_DIGITS})"
    rf"(?:[ -]?(?P<word>(?i:{_SCALE}))s?\b|(?P<letter>mn|bn|tn|[mkbMKB])\b)?"
    rf"|\b(?:(?P<vague>(?i:{_VAGUE}))|(?P<words>(?i:{_WORDS})))\b"
)


def find(text: str) -> list[Numeral]:
    """All numerals of `text`, in order."""
    return [numeral for match in PATTERN.finditer(text) if (numeral := _numeral(match)) is not None]


def value_of_words(words: str) -> float:
    """The number that English words say: "two hundred and fifty thousand" -> 250000, "half a million" -> 500000."""
    total = current = 0.0
    parts = re.split(r"[-\s]+", words.lower())
    if parts[0] == "half":
        return SCALES[parts[-1]] / 2
    for part in parts:
        if part in ("a", "an"):
            current = 1
        elif part in ONES or part in TENS:
            current += ONES.get(part, TENS.get(part, 0))
        elif part in ("hundred", "dozen"):
            current = (current or 1) * SCALES[part]
        elif part in SCALES:
            total, current = total + (current or 1) * SCALES[part], 0
    return total + current


def _numeral(match: re.Match[str]) -> Numeral | None:
    if match["vague"]:
        return Numeral(match.start(), match.end(), _least(match["vague"]), vague=True, in_words=True)
    if match["words"]:
        return Numeral(match.start(), match.end(), value_of_words(match["words"]), in_words=True)
    return _in_digits(match)


def _in_digits(match: re.Match[str]) -> Numeral | None:
    sign = match["sign"] or match["code"]
    letter, scale, end = match["letter"], 1.0, match.end()
    if match["word"]:
        scale = SCALES[match["word"].lower()]
    elif letter and (sign or letter in ("bn", "mn", "tn", "k", "K")):
        scale = LETTERS[letter.lower()]
    elif letter:
        end -= len(letter)  # "15m" without a currency is metres, "20b" a name
    value = float(match["digits"].replace(",", "")) * scale
    return Numeral(match.start(), end, round(value, 6), currency=currencies.signs().get(sign or ""), scale=scale)


def _least(words: str) -> float:
    """The least that "hundreds of thousands", "several hundred" can mean."""
    parts = words.lower().split()
    if parts[-1] in VAGUE and len(parts) == 1:
        return VAGUE[parts[0]]
    if parts[-1] in VAGUE:
        unit = VAGUE[parts[-1]] / 2
        return unit * (VAGUE[parts[0]] if parts[0] != "dozens" else 24)
    return SCALES[parts[-1]] * 2.0
