"""Words that stand for no stretch of the calendar: "recently", "now", "recent years", "D+2"."""

from __future__ import annotations

import re

from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule


@rule(
    "unit turn",
    r"(?:the )?(?:recent|coming) (?:days|weeks|months|years|decades|hours)(?: and (?:days|weeks|months|years))?",
)
def recent(match: re.Match[str], context: Context) -> Period | None:
    """As "recent years"."""
    return Period("vague")


@rule(
    "vague",
    r"recently|currently|nowadays|now(?!-)|at present|the (?:near |distant |recent )?(?:future|past)|presently"
    r"|these days|at the moment|the time being|the (?:long|short|near) term",
)
def vague(match: re.Match[str], context: Context) -> Period | None:
    """Words for the present, past and future, which have no days."""
    return Period("vague")


@rule("count", r"[DH]\+\d{1,3}")
def count_day(match: re.Match[str], context: Context) -> Period | None:
    """As "D+2", of a day that is not told."""
    return Period("vague")


RULES: list[Rule] = [recent, vague, count_day]
