"""How long and how often: "three months", "a 20-year war", "every Friday", "daily". They have no days."""

from __future__ import annotations

import re

from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule

_WAR = re.compile(r"['’]? War\b")
_AGE = re.compile(r"[\s-]+(?:old|of age|younger|older)\b")
_UNIT = r"(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centur(?:y|ie))"
_HEDGE = r"(?:(?:about|around|almost|nearly|more than|over|at least|less than|up to|some) )?"


@rule(
    "unit",
    _HEDGE
    + r"(?P<n><number>|the entire|the whole|<some>)(?: and a half)?[ -](?:straight |consecutive |more |full |whole )?"
    r"(?P<u>" + _UNIT + r")s?(?:-long)?",
)
def duration(match: re.Match[str], context: Context) -> Period | None:
    """As "for three days", "a 20-year war"; no ages, and no "a day" after an amount, which is a rate."""
    if _AGE.match(match.string, match.end()):
        return None
    count = match["n"].lower()
    if _WAR.match(match.string, match.end()):
        return None
    if match["u"] == "second" and not count[:1].isdigit():
        return None
    if match["u"] == "quarter" and count in ("a", "one", "three"):  # a fraction
        return None
    return Period("set") if count in ("a", "an") and _is_rate(match) else Period("duration")


_AMOUNT_BEFORE = re.compile(
    r"(?:\d|[$€£]\S+|\b(?:barrels|dollars|million|billion|cents|euros|pounds)"
    r"|\d(?: (?:thousand|million|billion))?"
    r"(?: (?!(?:is|are|was|were|in|for|over|after|within|about)\b)[a-z-]+){1,4})\s$"
)
_OFTEN_BEFORE = re.compile(r"\b(?:once|twice|times|days|hours|minutes)\s$")
_NO_RATE_AFTER = re.compile(r"\s+(?:after|before|later|earlier|ago|of|long|and|or)\b|['’]s|-")


def _is_rate(match: re.Match[str]) -> bool:
    """Whether "a day" says how often an amount comes: "40 sorties a day"; not "lost 40 men a day later"."""
    before = match.string[max(0, match.start() - 60) : match.start()]
    if _OFTEN_BEFORE.search(before):
        return True
    return bool(_AMOUNT_BEFORE.search(before)) and not _NO_RATE_AFTER.match(match.string, match.end())


@rule("unit", r"(?:decades|years|months|weeks|days|hours|minutes|centuries)(?:-long| of)?")
def bare_duration(match: re.Match[str], context: Context) -> Period | None:
    """As "for decades", "years of war"; after a number or "recent" other rules take more."""
    return Period("duration")


@rule("unit", r"(?:week|month|year|decade|day|hour)s?-long")
def long(match: re.Match[str], context: Context) -> Period | None:
    """As "a week-long siege"."""
    return Period("duration")


@rule(
    "repeat",
    r"(?:every|each)(?: other| second| third| <number>| few)? (?:"
    + _UNIT
    + r"s?|<weekday>|<month>|morning|evening|afternoon)",
)
def every(match: re.Match[str], context: Context) -> Period | None:
    """As "every Friday", "each month", "every two weeks"."""
    return Period("set")


@rule("weekday", r"(?:on )?(?P<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)")
def weekdays(match: re.Match[str], context: Context) -> Period | None:
    """As "on Fridays"."""
    return Period("set")


@rule("repeat", r"daily|weekly|monthly|yearly|annual|annually|nightly|hourly|quarterly|biweekly|biannual")
def adverb(match: re.Match[str], context: Context) -> Period | None:
    """As "daily", "annual"."""
    return Period("set")


@rule("unit", r"(?:per|a) (?:hour|day|night|week|month|quarter|year|annum)")
def per(match: re.Match[str], context: Context) -> Period | None:
    """As "per day"; "a day" only after an amount, else it is a duration."""
    return Period("set") if match[0].startswith("per") or _is_rate(match) else None


RULES: list[Rule] = [duration, bare_duration, long, every, weekdays, adverb, per]
