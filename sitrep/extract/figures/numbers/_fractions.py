"""Fractions: "two-thirds of", "3/4 of", "half the …" as shares; "half a mile", "a quarter of a percentage point"."""

from __future__ import annotations

import re

from sitrep.extract.figures.numbers import _number_words
from sitrep.extract.figures.numbers._amount import Amount
from sitrep.extract.figures.numbers._number_words import PARTS
from sitrep.extract.figures.numbers._unit_words import UNIT_WORDS

_PARTS = "|".join(part for part in PARTS if part != "half")
_COUNT = r"an?|one|two|three|four|five|six|seven|eight|nine"
_COMPARED = "price|size|cost|rate|speed|weight|amount|level|distance|age|length|height|number of"
_NOT_HALF = "hour|day|year|month|century|decade|million|dozen|billion|trillion|minute|season"
_SHARE = re.compile(
    rf"\b(?:(?P<count>{_COUNT})(?P<joint>[ -])(?P<name>{_PARTS})s?"
    r"(?=\s+of\b(?! an? (?:mile|second|point|century|million|billion|percent))|\s*[,.;)]|\s+(?:more|less|fewer)\b|$"
    r"|(?<=-thirds)\s|(?<=-third)\s|(?<=-fifths)\s|(?<=-quarters)\s(?!of an? ))"
    r"|(?<!and a )(?<!and one-)(?<!first )(?<!second )(?<!other )(?<!latter )(?<!better )(?P<half>half)(?:\s+of\b)?"
    rf"(?=\s+(?:the|its|their|all|a|of|his|those|these|that|our|them|who)\b(?!\s+(?:{_NOT_HALF}|{UNIT_WORDS}|{_COMPARED})\b))"
    r"|(?P<digits>(?<![\w/.])[1-9]/\d\d?)(?=\s+of\b)"
    rf"|(?<=by )(?P<by>half|(?:{_COUNT}) (?:{_PARTS})s?)\b)",
    re.IGNORECASE,
)
_OF_UNIT = re.compile(
    rf"\b(?P<part>half|(?:an?|one|two|three)[- ](?:{_PARTS})s?(?: of)?) (?:an?|one)(?=[ -](?:{UNIT_WORDS})\b)"
    rf"|\b(?P<more>an?|one) (?=(?:{UNIT_WORDS}) and a half\b)"
    rf"|(?<!and )\b(?P<bare>(?:one|three|two|a)[- ](?:half|{_PARTS})s?)(?=[ -](?:{UNIT_WORDS})\b)",
    re.IGNORECASE,
)


def find(text: str) -> list[Amount]:
    """All fractions of `text`: shares in percent, and fractions of a unit that stands behind them."""
    found = [_of_unit(match) for match in _OF_UNIT.finditer(text)]
    for match in _SHARE.finditer(text):
        if not any(one.start < match.end() and match.start() < one.end for one in found):
            found.append(_share(match))
    return found


def _share(match: re.Match[str]) -> Amount:
    if match["digits"]:
        part, whole = (int(number) for number in match["digits"].split("/"))
        share, end = part / max(1, whole), match.end("digits")
    else:
        words = (match["by"] or match["half"] or match[0]).lower()
        share, end = _part(words), match.start() + len(words)
    value = round(100 * share, 1)
    in_words = not match["digits"]
    return Amount(match.start(), end, match.start(), end, value, value, value, None, "percent", in_words=in_words)


def _of_unit(match: re.Match[str]) -> Amount:
    words = match["part"] or match["bare"]
    value = round(_part(words.lower().removesuffix(" of")), 4) if words else 1.0
    end = match.end() - (0 if words else 1)
    return Amount(match.start(), end, match.start(), end, value, value, value, in_words=True)


def _part(words: str) -> float:
    """ "two-thirds" -> 0.667, "half" -> 0.5."""
    *count, name = re.split(r"[\s-]+", words)
    name = name if name in PARTS else name.removesuffix("s")
    return (_number_words.value(count[0]) if count and count[0] not in ("a", "an") else 1) * PARTS[name]
