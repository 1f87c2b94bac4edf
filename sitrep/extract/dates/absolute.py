"""Dates that stand on the calendar by themselves: "4 April 2016", "March 2016", "the 1990s", "Q1 2016"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from sitrep.extract.dates import _names, periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule

_CENTURIES = {"nineteenth": 19, "twentieth": 20, "twenty-first": 21}
_UNITS_AFTER_YEAR = re.compile(
    r"\s+(?:people|men|women|children|troops|soldiers|fighters|rebels|civilians|families|refugees|houses|homes|deaths|"
    r"km|kilomet|miles|met(?:er|re)s|tonnes|tons|barrels|dollars|euros|times|percent|others|prisoners|recruits)",
)
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?\"”]\s+|\n\s*)(?:In|Since|By|Until)\s$")
_NUMBERED = re.compile(
    r"(?:resolution|no\.|number|flight|route|highway|room|law|decree|hill|hall|gate|unit|article|section|model)\s$",
    re.IGNORECASE,
)
_MONTH_LEADS = re.compile(
    r"(?:\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|during|through|before|after|between|and|"
    r"for|around|every|each|the|a|on|that|when|previous|following|past)|[-–,(])[\s-]*$",
    re.IGNORECASE,
)
_ALSO_WORDS = frozenset(("march", "may", "mar", "dec", "sep", "jan", "april", "june", "august"))
"""Months whose name is also a verb, a person's name or an abbreviation."""
_IS_NO_MONTH = re.compile(r"\b[Tt]he \|(?: on | to )|[,–-] ?\| [A-Z][a-z]")
"""Around "March", "August": "the March on Rome", "Yang, August Wilson"."""


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
    if _names.holds(match.string, match.span()):
        return None
    month, day = words.month(match["m"]), words.day(match["d"])
    return of_year(match, context, lambda year: exact(year, month, day), f"XXXX-{month:02}-{day:02}")


day_month = rule(
    "digit month",
    r"<hours>?(?:<weekday>,? )?(?:the (?=\d+[a-z]))?(?P<d><day>)(?: of)? (?P<m><month>)(?:,? (?P<y><year>))?",
)(_day_of)
month_day = rule(
    "digit month",
    r"<hours>?(?:<weekday>,? )?(?P<m><month>) (?P<d><day>)(?!,\d|\.\d|:\d| ?%)(?:(?:,|) (?P<y><year>))?",
)(_day_of)


@rule("year month", r"(?P<p><part>)?(?P<m><month>)(?:,? | of )(?P<y><year>)")
def month_year(match: re.Match[str], context: Context) -> Period | None:
    """As "April 2016", "mid-March 2016"."""
    return periods.month(int(match["y"]), words.month(match["m"]))


@rule("month", r"(?P<p><part>)?(?P<m><month>)(?: of (?P<k>last|this|next) year)?")
def bare_month(match: re.Match[str], context: Context) -> Period | None:
    """As "in March", "early June", "October of next year"; not "may", "the March on the capital", "April Jones"."""
    name = match["m"].lower().rstrip(".")
    before, after = match.string[: match.start()][-12:], match.string[match.end() : match.end() + 8]
    if (
        not match["p"]
        and name in _ALSO_WORDS
        and (not _MONTH_LEADS.search(before) or _IS_NO_MONTH.search(f"{before}|{after}"))
    ):
        return None
    if len(name) <= 3 and name != "may" and not match["m"].endswith("."):
        return None
    token = context.token(match.start("m"))
    if token is not None and (token.ent_type_ in ("PERSON", "ORG") or token.pos_ in ("VERB", "AUX")):
        return None
    if _names.holds(match.string, match.span()):
        return None
    number = words.month(match["m"])
    if match["k"]:
        of = context.moved("year", words.STEPS[match["k"].lower()]).start
        return periods.month(of.year, number) if of else Period("month", edtf=f"XXXX-{number:02}")
    nearest = context.nearest(match.start(), lambda year: periods.month(year, number))
    return nearest or Period("month", edtf=f"XXXX-{number:02}")


@rule("year", r"(?P<y>\d{4})(?P<s>[-/])(?P<m>\d\d)(?P=s)(?P<d>\d\d)")
def iso(match: re.Match[str], context: Context) -> Period | None:
    """As "2016-04-04"."""
    return exact(int(match["y"]), int(match["m"]), int(match["d"]))


@rule("numeric|year", r"(?P<a>\d\d?)(?P<s>[/.-])(?P<b>\d\d?)(?P=s)(?P<y>\d{4}|\d\d)")
def numeric(match: re.Match[str], context: Context) -> Period | None:
    """As "25/04/2016"; what can be read in two ways, and nothing tells in which, has no day and both in its EDTF."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    day_first, month_first = exact(year, second, first), exact(year, first, second)
    if match["s"] == "-" and len(match["y"]) < 4:
        return None
    if match["s"] == ".":
        return day_first if len(match["y"]) == 4 else None
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    if context.is_month_first is not None:
        return month_first if context.is_month_first else day_first
    both = [one for one in (day_first, month_first) if not context.is_ruled_out(match.start(), one)]
    edtf = f"[{','.join(sorted(one.edtf for one in (day_first, month_first) if one.edtf))}]"
    return both[0] if len(both) == 1 else Period("day", edtf=edtf)


@rule("year", r"(?P<p><part>)?(?P<y>(?:19|20)\d\d)(?:[-–/](?P<z>\d\d(?:\d\d)?))?")
def bare_year(match: re.Match[str], context: Context) -> Period | None:
    """As "2016", "late 2015", "2014-16"; not "Resolution 1973", "2000 people", but "In 1994 soldiers killed"."""
    before, after = match.string[: match.start()][-14:], match.string[match.end() : match.end() + 16]
    if re.match(r"[,.:]\d|%|-[a-z]|\s?(?:percent|GMT|UTC|hours)", after):
        return None
    if _UNITS_AFTER_YEAR.match(after) and not _OPENS_SENTENCE.search(before):
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


@rule("year season", r"(?:the )?(?P<p><part>)?(?P<s><season>)(?:,? | of )(?P<y><year>)(?:[-–/]\d\d(?:\d\d)?\b)?")
def season(match: re.Match[str], context: Context) -> Period | None:
    """As "spring 2015", "the summer of 2014", "the winter of 2014-15"."""
    return context.season(int(match["y"]), match["s"].lower())


@rule(
    "year part",
    r"(?:Q(?P<q>[1-4])|H(?P<h>[12])"
    r"|(?:the )?(?P<o>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?P<u>quarter|half))"
    r"(?: of|,)? (?P<y><year>)",
)
def quarter(match: re.Match[str], context: Context) -> Period | None:
    """As "Q1 2016", "the second half of 2015"."""
    year = int(match["y"])
    if match["h"]:
        return periods.half(year, int(match["h"]))
    number = int(match["q"]) if match["q"] else words.ORDINALS[match["o"].lower()]
    if match["u"] == "half":
        number = 2 if number < 0 else number
        return periods.half(year, number) if number <= 2 else None
    return periods.quarter(year, 4 if number < 0 else number)


@rule("year unit", r"(?P<y><year>)-W(?P<w>\d\d)|(?:the )?week (?P<v>\d\d?)(?: of|,)? (?P<z><year>)")
def numbered_week(match: re.Match[str], context: Context) -> Period | None:
    """As "2021-W05", "week 12 of 2020": ISO 8601's weeks."""
    try:
        return periods.week(date.fromisocalendar(int(match["y"] or match["z"]), int(match["w"] or match["v"]), 1))
    except ValueError:
        return None


@rule(
    "unit",
    r"(?:the )?(?:early |mid-|mid |late )?(?:(?P<n>1[5-9]|2[01])(?:th|st)|(?P<o>nineteenth|twentieth|twenty-first))"
    r"[- ]century",
)
def century(match: re.Match[str], context: Context) -> Period | None:
    """As "the 19th century"."""
    return periods.century(int(match["n"]) if match["n"] else _CENTURIES[match["o"].lower()])


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
    numbered_week,
    century,
]
