"""The day that an article was written on, where it opens with place and day: "KYIV, March 3 (Reuters) - "."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sitrep.extract.dates import words

_DATELINE = re.compile(
    r"(?:[^\n]*\n+)?(?:[A-Z][A-Z .'’/-]{2,}(?:, [A-Z][A-Za-z.]+)?,? |[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}, )"
    rf"(?:(?P<m>{words.PARTS['month']}) (?P<d>\d\d?)|(?P<e>\d\d?) (?P<n>{words.PARTS['month']}))(?:,? (?P<y>\d{{4}}))?"
    r"\s?(?:\([^)\n]{1,40}\)\s?)?[-–—]+\s"
)
_LATE_DAYS = 7
"""An article is published so many days after its dateline, at most."""


def reckoned_from(text: str, published_on: date | None) -> date | None:
    """The day that "today" means in an article: its dateline's, else that of publication; None where neither tells."""
    found = _DATELINE.match(text)
    if found is None:
        return published_on
    month, day = words.month(found["m"] or found["n"]), int(found["d"] or found["e"])
    if not found["y"] and published_on is None:
        return None
    years = [int(found["y"])] if found["y"] or published_on is None else [published_on.year, published_on.year - 1]
    for year in years:
        try:
            on = date(year, month, day)
        except ValueError:
            continue
        if published_on is None or timedelta(0) <= published_on - on <= timedelta(_LATE_DAYS):
            return on
    return published_on
