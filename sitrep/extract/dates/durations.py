"""How long and how often: "three months", "a 20-year war", "every Friday", "daily". They have no days."""

from __future__ import annotations

import re

from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule

_AGE = re.compile(r"[\s-]+(?:old|of age|younger|older)\b")
_UNIT = r"(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centur(?:y|ie))"
_HEDGE = (
    r"(?:(?:[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Mm]ore than|[Oo]ver|[Aa]t least|[Ll]ess than|[Uu]p to|[Ss]ome) )?"
)


@rule(
    _HEDGE
    + r"(?P<n><number>|[Tt]he entire|[Tt]he whole|<some>)(?: and a half)?[ -](?:straight |consecutive |more |full |whole )?"
    r"(?P<u>" + _UNIT + r")s?(?:-long)?"
)
def duration(match: re.Match[str], context: Context) -> Period | None:
    """ "for three days", "a 20-year war"; no ages, and no "a day" after an amount, which is a rate."""
    if _AGE.match(match.string, match.end()):
        return None
    count = match["n"].lower()
    if match["u"] == "second" and not count[:1].isdigit():
        return None
    if match["u"] == "quarter" and count in ("a", "one", "three"):  # a fraction
        return None
    return Period("set") if count in ("a", "an") and _is_rate(match) else Period("duration")


def _is_rate(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 40) : match.start()]
    return bool(
        re.search(
            r"(?:\d|[$€£]\S+|\b(?:once|twice|times|barrels|dollars|million|billion|cents|euros|pounds))\s$", before
        )
    )


@rule(r"(?:[Dd]ecades|[Yy]ears|[Mm]onths|[Ww]eeks|[Dd]ays|[Hh]ours|[Mm]inutes|[Cc]enturies)(?:-long| of)?")
def bare_duration(match: re.Match[str], context: Context) -> Period | None:
    """ "for decades", "years of war"; after a number or "recent" other rules take more."""
    return Period("duration")


@rule(r"(?:[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade|[Dd]ay|[Hh]our)s?-long")
def long(match: re.Match[str], context: Context) -> Period | None:
    """ "a week-long siege"."""
    return Period("duration")


@rule(
    r"(?:[Ee]very|[Ee]ach)(?: other| <number>| few)? (?:" + _UNIT + r"s?|<weekday>|<month>|morning|evening|afternoon)"
)
def every(match: re.Match[str], context: Context) -> Period | None:
    """ "every Friday", "each month", "every two weeks"."""
    return Period("set")


@rule(r"(?:on )?(?P<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)")
def weekdays(match: re.Match[str], context: Context) -> Period | None:
    """ "on Fridays"."""
    return Period("set")


@rule(
    r"[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnual|[Aa]nnually|[Nn]ightly|[Hh]ourly|[Qq]uarterly|[Bb]iweekly|[Bb]iannual"
)
def adverb(match: re.Match[str], context: Context) -> Period | None:
    """ "daily", "annual"."""
    return Period("set")


@rule(r"(?:per|a) (?:hour|day|night|week|month|quarter|year|annum)")
def per(match: re.Match[str], context: Context) -> Period | None:
    """ "per day"; "a day" only after an amount, else it is a duration."""
    return Period("set") if match[0].startswith("per") or _is_rate(match) else None


RULES: list[Rule] = [duration, bare_duration, long, every, weekdays, adverb, per]
