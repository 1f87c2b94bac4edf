"""Dates that stand on the calendar by themselves: "4 April 2016", "March 2016", "the 1990s", "Q1 2016"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule

_HOLIDAYS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
}
_UNITS_AFTER_YEAR = re.compile(
    r"\s+(?:people|men|women|children|troops|soldiers|fighters|rebels|civilians|families|refugees|houses|homes|deaths|"
    r"km|kilomet|miles|met(?:er|re)s|tonnes|tons|barrels|dollars|euros|times|percent|others|prisoners|recruits)",
)
_NUMBERED = re.compile(r"(?:resolution|no\.|number|flight|route|highway|room|law|decree)\s$", re.IGNORECASE)
_MONTH_LEADS = re.compile(
    r"(?:\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|during|through|before|after|between|and|"
    r"for|around|every|each|the|a|on|that|when|previous|following|past)|[-–,(])[\s-]*$",
    re.IGNORECASE,
)
_ALSO_WORDS = frozenset(("march", "may", "mar", "dec", "sep", "jan", "april", "june", "august"))
"""Months whose name is also a verb, a person's name or an abbreviation."""


def exact(year: int, month: int, day: int) -> Period | None:
    """The day, or None where the calendar has none such."""
    try:
        return periods.day(date(year, month, day))
    except ValueError:
        return None


def of_year(match: re.Match[str], context: Context, years: Callable[[int], Period | None], edtf: str) -> Period | None:
    """The period in the year that the match names, else in the nearest year that the tense allows."""
    if match["y"]:
        return years(int(match["y"]))
    bare = years(2000)  # a leap year, so that 29 February is a day
    if bare is None:
        return None
    return context.nearest(match.start(), years) or Period(bare.precision, edtf=edtf)


def _day_of(match: re.Match[str], context: Context) -> Period | None:
    month, day = words.month(match["m"]), words.day(match["d"])
    return of_year(match, context, lambda year: exact(year, month, day), f"XXXX-{month:02}-{day:02}")


day_month = rule(
    "digit month", r"(?:<weekday>,? )?(?:the (?=\d+[a-z]))?(?P<d><day>)(?: of)? (?P<m><month>)(?:,? (?P<y><year>))?"
)(_day_of)
month_day = rule(
    "digit month", r"(?:<weekday>,? )?(?P<m><month>) (?P<d><day>)(?!,\d|\.\d|:\d| ?%)(?:(?:,|) (?P<y><year>))?"
)(_day_of)


@rule("year month", r"(?P<p><part>)?(?P<m><month>)(?:,? | of )(?P<y><year>)")
def month_year(match: re.Match[str], context: Context) -> Period | None:
    """As "April 2016", "mid-March 2016"."""
    return periods.month(int(match["y"]), words.month(match["m"]))


@rule("month", r"(?P<p><part>)?(?P<m><month>)")
def bare_month(match: re.Match[str], context: Context) -> Period | None:
    """As "in March", "early June"; not "may", "March on the capital", "April Jones"."""
    name = match["m"].lower().rstrip(".")
    if not match["p"] and name in _ALSO_WORDS and not _MONTH_LEADS.search(match.string[: match.start()][-12:]):
        return None
    if len(name) <= 3 and name != "may" and not match["m"].endswith("."):
        return None
    token = context.token(match.start("m"))
    if token is not None and (token.ent_type_ in ("PERSON", "ORG") or token.pos_ in ("VERB", "AUX")):
        return None
    number = words.month(match["m"])
    nearest = context.nearest(match.start(), lambda year: periods.month(year, number))
    return nearest or Period("month", edtf=f"XXXX-{number:02}")


@rule("year", r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)")
def iso(match: re.Match[str], context: Context) -> Period | None:
    """As "2016-04-04"."""
    return exact(int(match["y"]), int(match["m"]), int(match["d"]))


@rule("numeric", r"(?P<a>\d\d?)(?P<s>[/.])(?P<b>\d\d?)(?P=s)(?P<y>\d{4}|\d\d)")
def numeric(match: re.Match[str], context: Context) -> Period | None:
    """As "25/04/2016"; where day and month cannot be told apart, the one shortly before publication, else no day."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    choices = [period for period in (exact(year, second, first), exact(year, first, second)) if period]
    if match["s"] == ".":
        return choices[0] if choices and len(match["y"]) == 4 and second <= 12 else None
    near = [period for period in choices if context.is_recent(period)]
    if len(choices) == 1 or first == second or len(near) == 1:
        return (near or choices)[0]
    return Period("day") if choices else None


@rule("year", r"(?P<p><part>)?(?P<y>(?:19|20)\d\d)(?:[-–/](?P<z>\d\d(?:\d\d)?))?")
def bare_year(match: re.Match[str], context: Context) -> Period | None:
    """As "2016", "late 2015", "2014-16"; not "Resolution 1973", "2000 people"."""
    before, after = match.string[: match.start()][-14:], match.string[match.end() : match.end() + 16]
    if re.match(r"[,.:]\d|%|-[a-z]|\s?(?:percent|GMT|UTC|hours)", after) or _UNITS_AFTER_YEAR.match(after):
        return None
    if _NUMBERED.search(before) or int(match["y"]) > 2060:
        return None
    first = int(match["y"])
    if not match["z"]:
        return periods.year(first)
    last = int(match["z"]) if len(match["z"]) == 4 else first // 100 * 100 + int(match["z"])
    return periods.between(periods.year(first), periods.year(last)) if last > first else None


@rule("decade", r"(?:the )?(?:early[ -]|mid[ -]|late[ -])?(?:(?P<y>(?:1[5-9]|20)\d)0s|['’]?(?P<z>[2-9])0s)")
def decade(match: re.Match[str], context: Context) -> Period | None:
    """As "the 1990s", "the late 80s"; "in her 40s" is an age."""
    if match["z"] and re.search(
        r"\b(?:his|her|their|my|your|our) (?:early |mid-?|late )?$", match.string[: match.start()]
    ):
        return None
    return periods.decade(int(match["y"]) * 10 if match["y"] else 1900 + int(match["z"]) * 10)


@rule("year season", r"(?:the )?(?P<p><part>)?(?P<s><season>)(?:,? | of )(?P<y><year>)")
def season(match: re.Match[str], context: Context) -> Period | None:
    """As "spring 2015", "the summer of 2014"."""
    return periods.season(int(match["y"]), match["s"].lower())


@rule(
    "year part",
    r"(?:Q(?P<q>[1-4])|(?:the )?(?P<o>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?P<u>quarter|half))"
    r"(?: of|,)? (?P<y><year>)",
)
def quarter(match: re.Match[str], context: Context) -> Period | None:
    """As "Q1 2016", "the second half of 2015"."""
    year = int(match["y"])
    number = int(match["q"]) if match["q"] else words.ORDINALS[match["o"].lower()]
    if match["u"] == "half":
        number = 2 if number < 0 else number
        return periods.half(year, number) if number <= 2 else None
    return periods.quarter(year, 4 if number < 0 else number)


@rule("feast", r"(?P<h>Christmas (?:Eve|Day)|New Year['’]s (?:Eve|Day))(?:,? (?P<y><year>))?")
def holiday(match: re.Match[str], context: Context) -> Period | None:
    """Holidays with a fixed day."""
    month, day = _HOLIDAYS[" ".join(match["h"].lower().replace("’", "'").split())]
    return of_year(match, context, lambda year: exact(year, month, day), f"XXXX-{month:02}-{day:02}")


RULES: list[Rule] = [
    day_month,
    month_day,
    month_year,
    bare_month,
    iso,
    numeric,
    bare_year,
    decade,
    season,
    quarter,
    holiday,
]
