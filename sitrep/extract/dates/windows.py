"""Stretches reckoned from the day of publication: "two days ago", "the past 24 hours", "the next four years"."""

from __future__ import annotations

import calendar
import re
from datetime import date

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, Period
from sitrep.extract.dates.rules import Rule, rule

_DAYS = {"minute": 0, "hour": 1 / 24, "day": 1, "weekend": 7, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


@rule(
    "unit ago",
    r"(?:about |around |almost |nearly |more than |over |just |some )?"
    r"(?:(?P<n><number>)(?: of)?(?: and a half)?|(?P<v><some>)) (?:trading )?(?P<u><unit>)s? (?:ago|earlier today)"
    r"(?: (?:on )?(?P<w><weekday>)| (?P<t>today|yesterday))?",
)
def ago(match: re.Match[str], context: Context) -> Period | None:
    """As "two days ago", "a year ago"; "several months ago" has no days."""
    unit = match["u"]
    count = words.number(match["n"]) if match["n"] else None
    if count is None:
        return Period("vague")
    on = context.published_on
    if unit == "week" and on and (match["w"] or match["t"]):
        back = (on.weekday() - words.WEEKDAYS[match["w"].lower()]) % 7 if match["w"] else match["t"] == "yesterday"
        return periods.day(on - (7 * count + back) * DAY)
    return context.moved("day", -(count // 24)) if unit in ("hour", "minute") else context.moved(unit, -count)


@rule("ago", r"(?:a )?(?:years|months|weeks|days|decades|hours|long time|(?:half )?an? (?:half[- ])?century) ago")
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


@rule("unit turn", r"(?:the |this )(?P<r>past|last|coming) (?P<u>day|week|fortnight|month|year|decade)")
def short_window(match: re.Match[str], context: Context) -> Period | None:
    """As "the past week"; "the last year"."""
    return _window(context, match["r"].lower(), 1, match["u"])


def _window(context: Context, word: str, count: int | None, unit: str) -> Period:
    on = context.published_on
    if on is None or count is None or word in ("previous", "following"):
        return Period("range" if count else "vague")
    ahead = word in ("next", "coming")
    try:
        other = _away(on, count if ahead else -count, unit.lower())
    except (OverflowError, ValueError):
        return Period("range")
    return periods.span(on, other) if ahead else periods.span(other, on)


def _away(on: date, count: int, unit: str) -> date:
    """The day that lies `count` units from `on`, at least one day."""
    if unit in _DAYS:
        days = max(1, round(abs(count) * _DAYS[unit]))
        return on + (days if count > 0 else -days) * DAY
    years, month = divmod(on.month - 1 + count * _MONTHS[unit], 12)
    year, month = on.year + years, month + 1
    return date(year, month, min(on.day, calendar.monthrange(year, month)[1]))


@rule(
    "unit",
    r"(?:in )?(?:about |around |almost |just )?(?P<n><number>) (?P<u><unit>)s?"
    r"(?:['’]s? time|(?<=s)['’] time| from (?:now|today)|(?: and)? hence)",
)
def from_now(match: re.Match[str], context: Context) -> Period | None:
    """As "in two weeks' time", "three years from now"."""
    count, unit = words.number(match["n"]), match["u"].lower()
    if count is None:
        return Period("vague")
    return context.moved("day", count // 24) if unit in ("hour", "minute") else context.moved(unit, count)


@rule("unit after|weekday after", r"the (?:(?P<u>week|weekend|month|year|night)|(?P<w><weekday>)) before last")
def before_last(match: re.Match[str], context: Context) -> Period | None:
    """As "the week before last", "the Sunday before last"."""
    if match["u"]:
        return context.moved("day" if match["u"] == "night" else match["u"], -2)
    last = context.weekday(match.start("w"), words.WEEKDAYS[match["w"].lower()], -1)
    return periods.day(last.start - 7 * DAY) if last and last.start else Period("day")


RULES: list[Rule] = [from_now, before_last, ago, vaguely_ago, window, short_window]
