"""Dates reckoned from what the text named before: "the next day", "that year", "two weeks later"."""

from __future__ import annotations

import re
from datetime import date

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, PRECISIONS, Period
from sitrep.extract.dates.rules import Rule, rule
from sitrep.records import Precision

_FINENESS: list[Precision] = ["day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade"]
_DAYS_OF = dict.fromkeys(("night", "morning", "evening", "afternoon"), "day")


def _base(context: Context, unit: str) -> date | None:
    """The first day of what was named last, where it is as fine as a `unit`."""
    if unit in ("day", "hour", "minute"):
        return context.last_day
    last = context.last
    if last is None or last.start is None:
        return None
    return last.start if _FINENESS.index(last.precision) <= _FINENESS.index(PRECISIONS[unit]) else None


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
    "unit turn|month turn", r"the (?P<r>following|previous|preceding) (?:(?P<u>week|month|quarter|year)|(?P<m><month>))"
)
def following(match: re.Match[str], context: Context) -> Period | None:
    """As "the following month", "the previous year"; back from publication where nothing was named."""
    step = words.STEPS[match["r"].lower()]
    if match["m"]:
        return _month_beside(context, words.month(match["m"]), step)
    base = _base(context, match["u"])
    if base is not None:
        return periods.moved(base, match["u"], step)
    return context.moved(match["u"], step) if step < 0 else Period(PRECISIONS[match["u"]])


def _month_beside(context: Context, number: int, step: int) -> Period:
    last = context.last
    if last is None or last.start is None or last.end is None:
        return Period("month", edtf=f"XXXX-{number:02}")
    if step > 0:
        return periods.month(last.end.year + (number <= last.end.month), number)
    return periods.month(last.start.year - (number >= last.start.month), number)


@rule("month same", r"(?:that|the same) (?P<m><month>)")
def that_month(match: re.Match[str], context: Context) -> Period | None:
    """As "that November": of the year that was named last."""
    last, number = context.last, words.month(match["m"])
    if last is None or last.start is None or last.precision == "decade":
        return Period("month", edtf=f"XXXX-{number:02}")
    return periods.month(last.start.year, number)


@rule(
    "unit same|daytime same",
    r"(?:the )?(?:same|that) (?P<u>day|week|month|quarter|year|night|morning|evening|period)"
    r"(?P<k> (?:of )?(?:the )?(?:last|previous) year| (?:a|one) year (?:ago|earlier|before))?",
)
def same(match: re.Match[str], context: Context) -> Period | None:
    """As "that day", "the same week", "the same period last year"."""
    unit = _DAYS_OF.get(match["u"], match["u"])
    last = context.last
    if match["k"] and last is not None and last.start and last.precision in ("month", "quarter", "half"):
        return _year_before(last)
    if unit == "period" or match["k"]:
        return Period("vague")
    base = _base(context, unit)
    return Period(PRECISIONS[unit]) if base is None else periods.moved(base, unit, 0)


def _year_before(last: Period) -> Period:
    assert last.start is not None
    year, number = last.start.year - 1, last.start.month
    if last.precision == "month":
        return periods.month(year, number)
    if last.precision == "half":
        return periods.half(year, 1 + number // 7)
    return periods.quarter(year, (number + 2) // 3)


@rule(
    "unit ago",
    r"(?:about |around |almost |nearly |more than |over |just |some )?"
    r"(?P<n><number>) (?P<u><unit>)s?(?P<w> later| earlier| before(?=[.,;]))(?! than)",
)
def later(match: re.Match[str], context: Context) -> Period | None:
    """As "two days later", "a year earlier": from what the text named last, else back from publication."""
    count, unit = words.number(match["n"]), match["u"].lower()
    if count is None:
        return Period("duration")
    step = count if match["w"].lower() == " later" else -count
    if unit in ("hour", "minute"):
        step = int(step / 24)
    base = _base(context, unit)
    if base is not None:
        return periods.moved(base, unit, step)
    return context.moved(unit, step) if step < 0 and unit in ("month", "year") else Period("duration")


@rule(
    "unit", r"(?:late|later|early|earlier|(?:at )?the (?:start|beginning|close) of|(?:at )?the end of) (?:in )?the day"
)
def in_the_day(match: re.Match[str], context: Context) -> Period | None:
    """As "late in the day": of the day named last, else that of publication; "at the end of the day" says nothing."""
    if re.search(r"\bat the end", match[0], re.IGNORECASE) or " the day" not in match[0]:
        return None
    on = context.last_day or context.published_on
    return periods.day(on) if on else Period("day")


RULES: list[Rule] = [day_after, following, that_month, same, later, in_the_day]
