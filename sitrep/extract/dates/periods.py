"""Stretches of the calendar: each with its first and last day, its fineness, its EDTF and UCDP's date_prec."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from sitrep.records import Precision

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""EDTF's numbers of the seasons; in the north each begins with March, June, September or December."""
DAY = timedelta(days=1)
PRECISIONS: dict[str, Precision] = {
    "minute": "day",
    "hour": "day",
    "day": "day",
    "week": "week",
    "fortnight": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
}
"""Unit of the calendar -> fineness of "last …", "… ago"."""


@dataclass(frozen=True, slots=True)
class Period:
    """`start` and `end` are inclusive; None where the text alone does not tell which day, month or year is meant."""

    precision: Precision
    start: date | None = None
    end: date | None = None
    edtf: str | None = None

    @property
    def date_prec(self) -> int | None:
        """UCDP GED codebook, date_prec: 1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 longer."""
        if self.start is None or self.end is None:
            return None
        days = (self.end - self.start).days + 1
        if days == 1 and "~" in (self.edtf or ""):  # known to a day or two
            return 2
        return next((prec for limit, prec in ((1, 1), (6, 2), (7, 3), (31, 4)) if days <= limit), 5)


def day(on: date) -> Period:
    """One day."""
    return Period("day", on, on, on.isoformat())


def week(of: date) -> Period:
    """The week, Monday to Sunday, in which a day lies."""
    monday = of - of.weekday() * DAY
    return span(monday, monday + 6 * DAY, "week")


def weekend(of: date) -> Period:
    """The Saturday and Sunday of the week in which a day lies."""
    saturday = of + (5 - of.weekday()) * DAY
    return span(saturday, saturday + DAY, "weekend")


def month(year: int, number: int) -> Period:
    """A month; `number` may run over the ends of the year: month 0 is December of the year before."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    last = calendar.monthrange(year, number)[1]
    return Period("month", date(year, number, 1), date(year, number, last), f"{year:04}-{number:02}")


def quarter(year: int, number: int) -> Period:
    """A quarter of a year, 1 to 4; 0 is the last of the year before."""
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    first, last = month(year, 3 * number - 2), month(year, 3 * number)
    return Period("quarter", first.start, last.end, f"{year:04}-{32 + number}")


def half(year: int, number: int) -> Period:
    """The first or second half of a year."""
    first, last = month(year, 6 * number - 5), month(year, 6 * number)
    return Period("half", first.start, last.end, f"{year:04}-{39 + number}")


def season(year: int, name: str, *, is_southern: bool = False) -> Period:
    """A season; the one that runs over New Year, the northern winter, is of the year in whose December it begins."""
    number = SEASONS[name]
    begins = (3 * (number - 20) + 5) % 12 + 1 if is_southern else 3 * (number - 20)
    return Period("season", month(year, begins).start, month(year, begins + 2).end, f"{year:04}-{number}")


def year(number: int) -> Period:
    """A calendar year."""
    return Period("year", date(number, 1, 1), date(number, 12, 31), f"{number:04}")


def decade(first: int) -> Period:
    """Ten years from `first`, which ends in 0."""
    return Period("decade", date(first, 1, 1), date(first + 9, 12, 31), f"{first // 10:03}X")


def century(number: int) -> Period:
    """A hundred years, as EDTF counts them: the 19th from 1800 to 1899."""
    return Period("range", date(100 * number - 100, 1, 1), date(100 * number - 1, 12, 31), f"{number - 1:02}XX")


def months_up_to(last: Period, count: int, precision: Precision = "range") -> Period:
    """So many months, of which `last` is the last one."""
    if last.start is None:
        return Period(precision)
    first = month(last.start.year, last.start.month - count + 1)
    return Period(precision, first.start, last.end, f"{first.edtf}/{last.edtf}")


def span(start: date, end: date, precision: Precision = "range") -> Period:
    """From one day to another."""
    return Period(precision, start, end, f"{start.isoformat()}/{end.isoformat()}")


def between(first: Period, last: Period) -> Period:
    """From the start of one period to the end of another; without days where either has none or they run backwards."""
    if first.start is None or last.end is None or first.start > last.end:
        return Period("range")
    return Period("range", first.start, last.end, f"{first.edtf}/{last.edtf}")


def moved(on: date, unit: str, by: int) -> Period:
    """The day, week, month, quarter, year or decade that lies `by` of these away from the one of a day."""
    if unit in ("day", "hour", "minute"):
        return day(on + by * DAY)
    if unit == "week":
        return week(on + 7 * by * DAY)
    if unit == "fortnight":
        return week(on + 14 * by * DAY)
    if unit == "weekend":
        return weekend(on + 7 * by * DAY)
    if unit == "month":
        return month(on.year, on.month + by)
    if unit == "quarter":
        return quarter(on.year, (on.month + 2) // 3 + by)
    if unit == "year":
        return year(on.year + by)
    return decade((on.year // 10 + by) * 10) if unit == "decade" else Period("vague")
