"""What a figure is per, where its noun or the end of its clause says so: "300 shells a day", "monthly pay"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import get_args

from sitrep.extract.figures.numbers._unit_words import PERIOD_NAMES
from sitrep.records import Figure, Period

_SPANS = "|".join(get_args(Period))
_BEHIND = re.compile(
    r"(?:\s(?!that\b|which\b|who\b|and\b|or\b|but\b|in\b|for\b|over\b|within\b|during\b|after\b|once\b|not\b)"
    r"[A-Za-z][\w'’-]*){0,7}?"
    rf"(?:\s(?:(?:every|each|per)(?: single)?|(?P<a>a))\s(?P<noun>{_SPANS})"
    r"|\s(?P<adverb>daily|weekly|monthly|yearly|annually)(?=[.,;:)]|$|\s(?:in|at|near|on|from|to|by|since|and|with)\b))"
    r"(?![\w-])(?!\s+(?:or so )?(?:ago|earlier|later|before|after|afterwards|of|prior|when|that|long|by|old|following"
    r"|into|and a half|or two|apart|on from|previously)\b)"
)
"""From the end of a number over its noun; no other clause and no time that something took lies between."""
_ONCE = re.compile(r"\b(?:a few|several|many|half|one|two|three|than|within|just|barely|about|exactly|only|not)$")
_KIND = re.compile(
    r"\b(?P<adverb>daily|weekly|monthly|yearly|annual(?:ly)?)\b(?! (?:news)?papers?\b| magazines?\b)", re.I
)


def fill(text: str, figures: list[Figure]) -> None:
    """Sets the period of those of an article's figures, in order, that have none and whose words tell it."""
    for figure, after in pairwise([*figures, None]):
        if figure is None or figure.period is not None or "/" in (figure.unit or ""):
            continue
        end = figure.sentence[1]
        if after is not None and figure.end <= after.start < end:
            end = after.start
        figure.period = _behind(text, figure.end, end) or _of_kind(figure)


def _behind(text: str, start: int, end: int) -> Period | None:
    """ "1,100 hot meals every day"; not "killed 12 people a month ago"."""
    match = _BEHIND.match(text, start, end)
    if match is None or (match["a"] and _ONCE.search(text[start : match.start("a")].rstrip())):
        return None
    return PERIOD_NAMES[match["noun"] or match["adverb"]]


def _of_kind(figure: Figure) -> Period | None:
    """ "the monthly payroll comes to $3 million"."""
    match = _KIND.search(figure.subject or "")
    if match is None:
        return None
    word = match["adverb"].lower()
    return "year" if word == "annual" else PERIOD_NAMES[word]
