"""Dates reckoned from the day of publication: "Friday", "yesterday", "last week", "12:00 UTC".

In an article without a date they are found but have no days.
"""

from __future__ import annotations

import re

from sitrep.extract.dates import _names, absolute, periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, Period
from sitrep.extract.dates.rules import Rule, rule
from sitrep.records import Precision


@rule(
    "weekday",
    r"<hours>?(?P<p>(?:early|late) (?:on )?)?"
    r"(?:(?P<r>last|next|this|this past|this coming|the following) )?(?P<w><weekday>)"
    r"(?: <daytime>| of (?P<k>last|this|next) week)?"
    r"|(?P<p2>early|late) (?P<t2>morning|afternoon|evening|night) (?:on )?(?P<w2><weekday>)",
)
def weekday(match: re.Match[str], context: Context) -> Period | None:
    """As "Friday", "last Friday", "late Friday", "Friday morning"."""
    if _names.holds(match.string, match.span()):
        return None
    number = words.WEEKDAYS[(match["w"] or match["w2"]).lower()]
    word = (match["r"] or "").lower()
    at = match.start("w") if match["w"] else match.start("w2")
    step = -1 if word in ("last", "this past") else 1 if word in ("next", "this coming") else 0
    if match["k"]:
        week = context.moved("week", words.STEPS[match["k"].lower()])
        return periods.day(week.start + number * DAY) if week.start else Period("day")
    if word == "the following":
        return context.after_last_day(number) or Period("day")
    if word == "this":
        return context.this_weekday(at, number) or Period("day")
    return context.weekday(at, number, step) or Period("day")


_NEAR_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "last night": -1}
_NEAR_DAYS |= {"day after tomorrow": 2}


@rule(
    "near",
    r"(?:(?:earlier|later|late|early|late on) )?(?P<d>today|tonight|yesterday|tomorrow|last night"
    r"|(?:the )?day before yesterday|(?:the )?day after tomorrow)(?: <daytime>)?",
)
def near_day(match: re.Match[str], context: Context) -> Period | None:
    """As "today", "earlier today", "yesterday evening", "last night"."""
    step = _NEAR_DAYS[match["d"].lower().removeprefix("the ")]
    return context.moved("day", step)


@rule("daytime", r"(?:earlier |later |late |early )?this <daytime>")
def this_morning(match: re.Match[str], context: Context) -> Period | None:
    """As "this morning"."""
    return context.moved("day", 0)


@rule("near", r"overnight(?: (?P<i>on |into |to )?(?P<w><weekday>)(?! to | into )| (?P<t>into today))?")
def overnight(match: re.Match[str], context: Context) -> Period | None:
    """From the evening before to the day of publication; "overnight on Friday" is that day."""
    if match["w"]:
        named = context.weekday(match.start("w"), words.WEEKDAYS[match["w"].lower()]) or Period("day")
        if named.start and match["i"] and match["i"].strip() != "on":
            return periods.span(named.start - DAY, named.start)
        return named
    on = context.published_on
    return Period("range") if on is None else periods.span(on - DAY, on)


@rule(
    "daytime", r"(?:dawn|dusk|noon|midday|midnight|nightfall)(?:,? (?:on )?(?P<w><weekday>)| (?P<t>today|yesterday))?"
)
def daytime(match: re.Match[str], context: Context) -> Period | None:
    """As "at dawn", "before midnight on Wednesday": of the day beside it, else of the one named last."""
    if not re.search(
        r"\b(?:at|by|before|after|around|until|till|since|about|past)\s$", match.string[: match.start()][-8:]
    ):
        return None
    if match["w"]:
        return context.weekday(match.start("w"), words.WEEKDAYS[match["w"].lower()]) or Period("day")
    if match["t"]:
        return context.moved("day", _NEAR_DAYS[match["t"].lower()])
    return periods.day(context.last_day) if context.last_day else Period("day")


@rule(
    "unit turn",
    r"(?:(?P<p>earlier|later|late|early|the (?:very )?(?:end|beginning|start|middle) of|by the end of) )?"
    r"(?P<r>this|last|next|the coming|the current|this past|this coming|the) "
    r"(?P<u>week|weekend|month|quarter|year|decade)",
)
def near_unit(match: re.Match[str], context: Context) -> Period | None:
    """As "last week", "earlier this month", "the end of next year"; "the week" alone is none, "the weekend" is."""
    step, unit = match["r"].lower().split()[-1], match["u"]
    by = -1 if match["r"].lower() == "this past" else words.STEPS[step]
    if step == "the" and not (match["p"] or unit == "weekend"):
        return None
    if step == "the" and match["p"] and "of" not in match["p"]:
        return None
    is_over = step == "the" and unit == "weekend" and context.is_early_in_week and context.tense(match.start()) <= 0
    return context.moved(unit, -1 if is_over else by)


@rule(
    "month turn|season turn", r"(?P<p><part>)?(?P<r>last|next|this|this past) (?:(?P<m><month>)|(?P<s><season>))(?! \d)"
)
def near_month(match: re.Match[str], context: Context) -> Period | None:
    """As "last July", the latest that is over; "this July", this year's; "next spring", the first to begin."""
    on = context.published_on
    precision: Precision = "month" if match["m"] else "season"
    if on is None:
        return Period(precision)

    def of(year: int) -> Period:
        return periods.month(year, words.month(match["m"])) if match["m"] else context.season(year, match["s"].lower())

    choices = [of(on.year + step) for step in (-2, -1, 0, 1, 2)]
    word = match["r"].lower()
    if choices[0].start is None:
        return Period(precision)
    if word == "this":
        return of(on.year)
    if word == "next":
        return next((period for period in choices if period.start and period.start > on), None)
    return next((period for period in reversed(choices) if period.end and period.end < on), None)


@rule(
    "part",
    r"(?:the |in )?(?P<o>first|second|third|fourth|final|last)[- ](?P<u>quarter|half|week)"
    r"(?: of (?P<t>this|last|next|the) year)?(?: of (?P<p><part>)?(?P<m><month>)(?:,? (?P<y><year>))?)?",
)
def part_of(match: re.Match[str], context: Context) -> Period | None:
    """As "the last week of March", "the third quarter of this year", "the fourth quarter"."""
    number = words.ORDINALS[match["o"].lower()]
    if match["u"] == "week":
        return _week_of_month(match, context, number) if match["m"] else None
    if match["m"]:
        return None
    on = context.published_on
    precision: Precision = "quarter" if match["u"] == "quarter" else "half"
    many = 4 if precision == "quarter" else 2
    number = many if number < 0 else number
    if number > many:
        return None
    if on is None:
        return Period(precision)

    def of(year: int) -> Period:
        return periods.quarter(year, number) if precision == "quarter" else periods.half(year, number)

    if match["t"]:
        return of(on.year + words.STEPS[match["t"]])
    if precision == "half":  # "the second half" may be of a match, a day, a book
        return None
    return context.nearest(match.start(), of)


def _week_of_month(match: re.Match[str], context: Context, number: int) -> Period | None:
    month = words.month(match["m"])

    def of(year: int) -> Period | None:
        first = periods.month(year, month)
        if first.start is None or first.end is None:
            return None
        if number < 0:
            return periods.week(first.end - 6 * DAY)
        return periods.week(first.start + 7 * (number - 1) * DAY)

    if match["y"]:
        return of(int(match["y"]))
    return context.nearest(match.start(), of) or Period("week")


@rule(
    "clock",
    r"(?P<c>(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|UTC|GMT|local time)?|\d{1,2} ?[ap]\.?m\.?|\d{4} (?:UTC|GMT|hours))"
    r"(?: \(?(?:UTC|GMT|EST|EDT|local time)(?: ?[+-]\d+)?\)?)?)"
    r"(?: (?:on )?(?:(?P<w><weekday>)|(?P<t>today|yesterday))"
    r"|(?:,| on)? (?:the )?(?:(?P<d><day>)(?: of)? (?P<m><month>)|(?P<n><month>) (?P<e><day>))(?:,? (?P<y><year>))?)?",
)
def clock(match: re.Match[str], context: Context) -> Period | None:
    """As "4 p.m.", "12:00 UTC Monday": on the day named beside it, else the one named last; a bare "3.15" is none."""
    if match["w"]:
        return context.weekday(match.start("w"), words.WEEKDAYS[match["w"].lower()]) or Period("day")
    if match["t"]:
        return context.moved("day", _NEAR_DAYS[match["t"].lower()])
    if match["d"] or match["e"]:
        month, day = words.month(match["m"] or match["n"]), words.day(match["d"] or match["e"])
        return absolute.of_year(
            match, context, lambda year: absolute.exact(year, month, day), f"XXXX-{month:02}-{day:02}"
        )
    if not re.search(r"[ap]\.?m|UTC|GMT|time|hours|\d:\d", match[0]):
        return None
    on = context.last_day or context.published_on
    return Period("day") if on is None else periods.day(on)


@rule("season", r"(?<=in\s)(?:the )?(?:(?:early|late|mid)[- ])?(?P<s>spring|summer|autumn|winter)(?! of)")
def bare_season(match: re.Match[str], context: Context) -> Period | None:
    """As "in late summer", "in the winter": of the last year where something has happened, else of any year."""
    if context.tense(match.start("s")) >= 0:
        return Period("season")
    found = context.nearest(match.start("s"), lambda year: context.season(year, match["s"].lower()))
    return found if found and found.start else Period("season")


RULES: list[Rule] = [
    weekday,
    near_day,
    this_morning,
    overnight,
    daytime,
    near_unit,
    near_month,
    part_of,
    clock,
    bare_season,
]
