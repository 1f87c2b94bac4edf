"""The day an article was published, from the forms that files use."""

from __future__ import annotations

import re
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)

ISO = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)")
COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:T|$)")
DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of )?{MONTH},?[ -](?P<year>\d{{4}})\b", re.IGNORECASE
)
MONTH_FIRST = re.compile(rf"\b{MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b", re.IGNORECASE)
NUMBERS = re.compile(r"(?P<one>\d{1,2})([/.-])(?P<two>\d{1,2})\2(?P<year>\d{4})(?!\d)")


def day(text: str) -> date | None:
    """The day that `text` says, or None where it says none or could mean two ("03/04/2016")."""
    text = " ".join(text.split())
    found = ISO.match(text) or COMPACT.match(text) or DAY_FIRST.search(text) or MONTH_FIRST.search(text)
    if found:
        return _date(int(found["year"]), _month(found["month"]), int(found["day"]))
    numbers = NUMBERS.match(text)
    return _unambiguous(int(numbers["one"]), int(numbers["two"]), int(numbers["year"])) if numbers else None


def _unambiguous(one: int, two: int, year: int) -> date | None:
    """Day and month in either order, where only one order can be meant."""
    readings = {_date(year, two, one), _date(year, one, two)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS.index(text[:3].lower()) + 1


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
