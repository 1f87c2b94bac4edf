"""The day that a report's own dateline tells: "SAN SALVADOR, 12 JAN 90 (Radio Cadena) --"."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = r"(?P<day>\d{1,2}) (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>(?:19|20)?\d\d)"
_DATELINE = re.compile(
    rf"[^\n(\[]{{0,60}}?[A-Za-z][^\n(\[]{{0,20}}, {_DAY}\b(?: ?[(\[][^)\]\n]{{1,60}}[)\]])? ?(?:--|–|—|- )"
)
_WITHIN = 400
_CENTURY = 70
"""Two digits from here on are of the last century, as `dates.absolute` reads them."""


def day(text: str) -> date | None:
    """The day of the first dateline of `text` that has one with its year; None where none has."""
    found = next((match for line in _lines(text) if (match := _DATELINE.match(line))), None)
    if found is None or found["month"][:3].lower() not in _MONTHS:
        return None
    year = int(found["year"])
    year += 0 if year > 99 else 2000 if year < _CENTURY else 1900
    try:
        return date(year, _MONTHS.index(found["month"][:3].lower()) + 1, int(found["day"]))
    except ValueError:
        return None


def _lines(text: str) -> list[str]:
    return [line.lstrip() for line in text[:_WITHIN].split("\n")]
