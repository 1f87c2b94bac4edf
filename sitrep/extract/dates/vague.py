"""Words that lean on what was said before, or on nothing: "the next day", "that week", "recently", "now"."""

from __future__ import annotations

import re

from sitrep.extract.dates import periods
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, Period
from sitrep.extract.dates.rules import Rule, rule


@rule(
    "unit turn|daytime turn|unit after",
    r"the (?:(?P<a>next|following)|(?P<b>previous)) (?P<u>day|morning|evening|night)"
    r"|(?P<c>the day (?:after|before))(?=[.,;])",
)
def day_after(match: re.Match[str], context: Context) -> Period | None:
    """As "the next day", "the previous day": from the last day that the text named."""
    back = match["b"] or (match["c"] and match["c"].endswith("before"))
    last = context.last_day
    return Period("day") if last is None else periods.day(last - DAY if back else last + DAY)


@rule(
    "unit same|daytime same",
    r"(?:the )?(?:same|that) (?:day|week|month|year|night|morning|evening|period)"
    r"(?: (?:of )?(?:the )?last year| a year (?:ago|earlier))?",
)
def same(match: re.Match[str], context: Context) -> Period | None:
    """As "that day", "the same week"."""
    last = context.last_day
    is_day = match[0].split()[-1] in ("day", "night", "morning", "evening")
    if is_day and last is not None:
        return periods.day(last)
    return Period("day" if is_day else "vague")


@rule(
    "unit turn",
    r"(?:the )?(?:recent|coming) (?:days|weeks|months|years|decades|hours)(?: and (?:days|weeks|months|years))?",
)
def recent(match: re.Match[str], context: Context) -> Period | None:
    """As "recent years"."""
    return Period("vague")


@rule(
    "vague",
    r"recently|currently|nowadays|now|at present|the (?:near |distant |recent )?(?:future|past)|presently"
    r"|these days|at the moment|the time being|the (?:long|short|near) term",
)
def vague(match: re.Match[str], context: Context) -> Period | None:
    """Words for the present, past and future, which have no days."""
    return Period("vague")


RULES: list[Rule] = [day_after, same, recent, vague]
