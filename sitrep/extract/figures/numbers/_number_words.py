"""Numbers said in words: "two hundred and fifty", "one and a half million", "a quarter of a million", "scores"."""

from __future__ import annotations

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
ONES = {word: value for value, word in enumerate(_ONES.split())}
TENS = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
    "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
VAGUE = {"tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6, "billions": 2e9,
         "trillions": 2e12, "lakhs": 2e5, "crores": 2e7}  # fmt: skip
"""Word -> the least it can mean: a plural says two at least."""
PARTS = {
    "half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fourth": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6,
    "seventh": 1 / 7, "eighth": 1 / 8, "ninth": 1 / 9, "tenth": 1 / 10,
}  # fmt: skip
"""Name of a fraction -> what it is of one."""

SMALL = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(sorted(ONES, key=len, reverse=True))}))?|" + (
    rf"{'|'.join(sorted(ONES, key=len, reverse=True))})"
)
"""Pattern of a number under a hundred."""
SCALE = rf"(?:{'|'.join(SCALES)})"
"""Pattern of a scale word."""
_PART = rf"(?:{'|'.join(PARTS)})"
AND_PART = rf"[- ]and[- ](?:a|one|three)[- ]{_PART}s?"
"""Pattern of what makes "two" or "a million" more by a half."""
_OF_SCALE = rf"(?:half|(?:a|one|two|three)[- ]{_PART}s?)(?: of)?[- ](?:an?|one)[- ]{SCALE}|(?:a )?half[- ]{SCALE}"
_MIXED = rf"(?:an?|{SMALL})(?:[- ]{SCALE})?{AND_PART}(?:[- ]{SCALE})?"
_WHOLE = rf"(?:an?|{SMALL})(?:[- ]{SCALE})+(?:[- ](?:and )?{SMALL}(?:[- ]{SCALE})*)*|{SMALL}"
WORDS = rf"(?:{_OF_SCALE}|{_MIXED}|{_WHOLE})"
"""Pattern of a number in words; try it with `re.IGNORECASE`."""

_PLURALS = "|".join(VAGUE)
VAGUE_WORDS = rf"(?:{_PLURALS})(?: (?:of|and) (?:{_PLURALS}))*|" + (
    rf"(?:several|a few|a couple(?: of)?|many) {SCALE}(?![- ]{SCALE})"
    rf"|(?:several|a few|a couple(?: of)?|many) {SCALE}[- ]{SCALE}"
)
"""Pattern of words that name only an order of size."""
_MIXED_PARTS = re.compile(rf"(?P<whole>.*?)[- ]and[- ](?P<count>a|one|three)[- ](?P<part>{_PART})s?(?P<scale>.*)")
_OF_PARTS = re.compile(
    rf"(?:(?P<count>a|one|two|three)[- ])?(?P<part>{_PART})s?(?: of)?(?:[- ](?:an?|one))?[- ](?P<scale>{SCALE})"
)


def value(words: str) -> float:
    """The number that English words say: "two hundred and fifty thousand" -> 250000, "half a million" -> 500000."""
    words = words.lower()
    if match := _OF_PARTS.fullmatch(words):
        return _part(match) * SCALES[match["scale"]]
    if match := _MIXED_PARTS.fullmatch(words):
        return _mixed(match)
    return _whole(words)


def scale(words: str) -> float:
    """What the last scale word multiplies by: 10**6 for "half a million", 1 for "forty"."""
    return float(SCALES.get(re.split(r"[-\s]+", words.lower())[-1], 1))


def least(words: str) -> float:
    """The least that "hundreds of thousands", "several hundred" can mean."""
    parts = words.lower().split()
    if parts[-1] in SCALES:
        return 2.0 * _product(part for part in parts if part in SCALES)
    if len(parts) == 1:
        return VAGUE[parts[0]]
    if parts[1] == "and":
        return least(" ".join(parts[2:]))
    return VAGUE[parts[0]] * least(" ".join(parts[2:])) / 2


def _product(parts: object) -> float:
    found = 1.0
    for part in parts:  # type: ignore[attr-defined]
        found *= SCALES[part]
    return found


def _part(match: re.Match[str]) -> float:
    return _whole(match["count"] or "one") * PARTS[match["part"]]


def _mixed(match: re.Match[str]) -> float:
    """ "one and a half million", "a million and a half"."""
    whole, scales = _whole(match["whole"]), re.findall(SCALE, match["scale"])
    unit = SCALES[scales[0]] if scales else scale(match["whole"])
    return whole * (SCALES[scales[0]] if scales else 1) + _part(match) * unit


def _whole(words: str) -> float:
    total = current = 0.0
    for part in re.split(r"[-\s]+", words):
        if part in ("a", "an"):
            current = 1
        elif part in ONES or part in TENS:
            current += ONES.get(part, TENS.get(part, 0))
        elif part in ("hundred", "dozen"):
            current = (current or 1) * SCALES[part]
        elif part in SCALES:
            total, current = total + (current or 1) * SCALES[part], 0
    return total + current
