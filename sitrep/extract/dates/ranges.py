"""Stretches with two ends: "3-7 May", "between March and June 2016", "from Monday to Wednesday", "2011 to 2014"."""

from __future__ import annotations

import re

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.absolute import exact, of_year
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, Period
from sitrep.extract.dates.rules import Rule, rule

_OPENING = r"(?:between |from |(?:the )?nights? (?:of|from) )?"


def _days_of(match: re.Match[str], context: Context) -> Period | None:
    month, first, last = words.month(match["m"]), words.day(match["d"]), words.day(match["e"])

    def years(year: int) -> Period | None:
        start, end = exact(year, month, first), exact(year, month, last)
        return periods.between(start, end) if start and end and first < last else None

    return of_year(match, context, years, f"XXXX-{month:02}-{first:02}/XXXX-{month:02}-{last:02}")


days_month = rule(
    "digit month",
    _OPENING + r"(?:the )?(?P<d><day>)<dash>(?:the )?(?P<e><day>)(?: of)? (?P<m><month>)(?:,? (?P<y><year>))?",
)(_days_of)
month_days = rule(
    "digit month",
    _OPENING + r"(?P<m><month>) (?P<d><day>)<dash>(?P<e><day>)(?!,\d|:\d)(?:,? (?P<y><year>))?",
)(_days_of)


@rule(
    "digit month",
    r"(?:between|from) (?P<d><day>) (?P<m><month>)<dash>(?P<e><day>) (?P<n><month>)(?:,? (?P<y><year>))?"
    r"|(?:between|from) (?P<m2><month>) (?P<d2><day>)<dash>(?P<n2><month>) (?P<e2><day>)(?:,? (?P<y2><year>))?",
)
def days_over_months(match: re.Match[str], context: Context) -> Period | None:
    """As "from 28 April to 3 May 2016"."""
    side = "" if match["m"] else "2"
    month, other = words.month(match["m" + side]), words.month(match["n" + side])
    first, last = words.day(match["d" + side]), words.day(match["e" + side])

    def years(year: int) -> Period | None:
        start, end = exact(year - (month > other), month, first), exact(year, other, last)
        return periods.between(start, end) if start and end else None

    if match["y" + side]:
        return years(int(match["y" + side]))
    edtf = f"XXXX-{month:02}-{first:02}/XXXX-{other:02}-{last:02}"
    return context.nearest(match.start(), years) or Period("range", edtf=edtf)


@rule("month", r"(?:between |from )?<part>?(?P<m><month>)<dash><part>?(?P<n><month>)(?:(?:,? | of )(?P<y><year>))?")
def months(match: re.Match[str], context: Context) -> Period | None:
    """As "between March and June 2016", "from May to July"; "March and June" alone are two months."""
    is_opened = match[0].lower().startswith(("between", "from"))
    if not is_opened and (not match["y"] or " and " in match[0]):
        return None
    first, last = words.month(match["m"]), words.month(match["n"])

    def years(year: int) -> Period:
        return periods.between(periods.month(year - (first > last), first), periods.month(year, last))

    return of_year(match, context, years, f"XXXX-{first:02}/XXXX-{last:02}")


@rule("year", r"(?:between|from) (?P<y><year>)<dash>(?P<z><year>)")
def years(match: re.Match[str], context: Context) -> Period | None:
    """As "between 2011 and 2016"."""
    first, last = int(match["y"]), int(match["z"])
    return periods.between(periods.year(first), periods.year(last)) if first < last else None


_FULL = (
    r"(?:(?:(?:the )?(?P<d{0}><day>)(?: of)? )?(?P<m{0}><month>)(?: of)?"
    r"|(?P<n{0}><month>) (?P<e{0}><day>)),? (?P<y{0}><year>)"
)


@rule("month year", r"(?:between|from) " + _FULL.format(1) + "<dash>" + _FULL.format(2))
def full_dates(match: re.Match[str], context: Context) -> Period | None:
    """As "from December 2010 until February 2011", "from 3 May 2014 to June 6, 2015"."""
    ends = [_full(match, side) for side in "12"]
    return periods.between(ends[0], ends[1]) if ends[0] and ends[1] else None


def _full(match: re.Match[str], side: str) -> Period | None:
    month = words.month(match["m" + side] or match["n" + side])
    day, year = match["d" + side] or match["e" + side], int(match["y" + side])
    return exact(year, month, words.day(day)) if day else periods.month(year, month)


@rule(
    "weekday",
    r"(?:between|(?:the night )?from|(?:the )?night of|overnight(?: from)?) (?P<v><weekday>)<dash>(?P<w><weekday>)",
)
def weekdays(match: re.Match[str], context: Context) -> Period | None:
    """As "from Monday to Wednesday": the last such days that lie in a row."""
    last = context.weekday(match.start("w"), words.WEEKDAYS[match["w"].lower()])
    if last is None or last.start is None:
        return Period("range")
    back = (last.start.weekday() - words.WEEKDAYS[match["v"].lower()]) % 7
    return periods.span(last.start - back * DAY, last.start)


@rule("year unit", r"(?:the )?(?P<o>first|opening|last|final) (?P<n><number>) months of (?P<y><year>)")
def part_of_year(match: re.Match[str], context: Context) -> Period | None:
    """As "the first nine months of 2015"."""
    count, year = words.number(match["n"]), int(match["y"])
    if count is None or not 1 < count < 12:
        return None
    first, last = (1, count) if match["o"].lower() in ("first", "opening") else (13 - count, 12)
    return periods.between(periods.month(year, first), periods.month(year, last))


RULES: list[Rule] = [
    days_month,
    month_days,
    days_over_months,
    full_dates,
    months,
    years,
    weekdays,
    part_of_year,
]
