"""Stretches reckoned from the day of publication: "two days ago", "the past 24 hours", "the next four years"."""

from __future__ import annotations

import re

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, Period
from sitrep.extract.dates.rules import Rule, rule

_DAYS = {"minute": 0, "hour": 1 / 24, "day": 1, "weekend": 7, "week": 7, "month": 30.44, "quarter": 91.3}
_DAYS |= {"year": 365.25, "decade": 3652.5}


@rule(
    "unit ago",
    r"(?:about |around |almost |nearly |more than |over |just |some )?"
    r"(?:(?P<n><number>)(?: of)?(?: and a half)?|(?P<v><some>)) (?:trading )?(?P<u><unit>)s? (?:ago|earlier today)",
)
def ago(match: re.Match[str], context: Context) -> Period | None:
    """As "two days ago", "a year ago"; "several months ago" has no days."""
    unit = match["u"]
    count = words.number(match["n"]) if match["n"] else None
    if count is None:
        return Period("vague")
    return context.moved("day", -(count // 24)) if unit in ("hour", "minute") else context.moved(unit, -count)


@rule("ago", r"(?:a )?(?:years|months|weeks|days|decades|hours|long time) ago")
def vaguely_ago(match: re.Match[str], context: Context) -> Period | None:
    """As "months ago"."""
    return Period("vague")


@rule(
    "unit turn",
    r"(?:the |these |over )?(?P<r>past|last|previous|next|coming|following) "
    r"(?:(?P<n><number>)|(?P<v><some>))(?: and a half)? (?:trading |consecutive )?(?P<u><unit>)s?",
)
def window(match: re.Match[str], context: Context) -> Period | None:
    """As "the past 24 hours", "the next four years": from or to the day of publication."""
    return _window(context, match["r"].lower(), words.number(match["n"]) if match["n"] else None, match["u"])


@rule("unit turn", r"(?:the |this )(?P<r>past|last|coming) (?P<u>day|week|month|year|decade)")
def short_window(match: re.Match[str], context: Context) -> Period | None:
    """As "the past week"; "the last year"."""
    return _window(context, match["r"].lower(), 1, match["u"])


def _window(context: Context, word: str, count: int | None, unit: str) -> Period:
    on = context.published_on
    if on is None or count is None or word in ("previous", "following"):
        return Period("range" if count else "vague")
    days = max(1, round(count * _DAYS[unit.lower()])) * DAY
    try:
        return periods.span(on, on + days) if word in ("next", "coming") else periods.span(on - days, on)
    except OverflowError:
        return Period("range")


RULES: list[Rule] = [ago, vaguely_ago, window, short_window]
