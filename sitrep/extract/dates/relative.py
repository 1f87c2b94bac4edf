"""Dates reckoned from the day of publication: "Friday", "yesterday", "last week", "two days ago", "the past 24 hours".

In an article without a date they are found but have no days.
"""

from __future__ import annotations

import re
from datetime import date

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import DAY, Period
from sitrep.extract.dates.rules import Rule, rule
from sitrep.records import Precision

_PRECISIONS: dict[str, Precision] = {
    "minute": "day",
    "hour": "day",
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
}
_DAYS = {"minute": 0, "hour": 1 / 24, "day": 1, "weekend": 7, "week": 7, "month": 30.44, "quarter": 91.3}
_DAYS |= {"year": 365.25, "decade": 3652.5}
_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_STEPS |= {"following": 1, "upcoming": 1, "the": 0}


def _from(context: Context, precision: Precision, step: int, unit: str) -> Period:
    on = context.published_on
    return Period(precision) if on is None else periods.moved(on, unit, step)


@rule(
    r"(?P<p>(?:[Ee]arly|[Ll]ate) (?:on )?)?(?:(?P<r>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|the following) )?(?P<w><weekday>)"
    r"(?: <daytime>)?"
    r"|(?P<p2>early|late) (?P<t2>morning|afternoon|evening|night) (?:on )?(?P<w2><weekday>)"
)
def weekday(match: re.Match[str], context: Context) -> Period | None:
    """ "Friday", "last Friday", "late Friday", "Friday morning"."""
    number = words.WEEKDAYS[(match["w"] or match["w2"]).lower()]
    word = (match["r"] or "").lower()
    step = -1 if word in ("last", "this past") else 1 if word in ("next", "this coming") else 0
    if word == "the following":
        return context.after_last_day(number) or Period("day")
    return context.weekday(match.start("w") if match["w"] else match.start("w2"), number, step) or Period("day")


_NEAR_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "last night": -1}
_NEAR_DAYS |= {"day after tomorrow": 2}


@rule(
    r"(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|[Ll]ate on) )?(?P<d>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Ll]ast night"
    r"|(?:the )?day before yesterday|(?:the )?day after tomorrow)(?: <daytime>)?"
)
def near_day(match: re.Match[str], context: Context) -> Period | None:
    """ "today", "earlier today", "yesterday evening", "last night"."""
    step = _NEAR_DAYS[match["d"].lower().removeprefix("the ")]
    return _from(context, "day", step, "day")


@rule(r"(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?[Tt]his <daytime>")
def this_morning(match: re.Match[str], context: Context) -> Period | None:
    """ "this morning"."""
    return _from(context, "day", 0, "day")


@rule(r"[Oo]vernight")
def overnight(match: re.Match[str], context: Context) -> Period | None:
    """From the evening before to the day of publication."""
    on = context.published_on
    return Period("range") if on is None else periods.span(on - DAY, on)


@rule(
    r"(?:(?P<p>[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|[Tt]he (?:very )?(?:end|beginning|start|middle) of|[Bb]y the end of) )?"
    r"(?P<r>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he coming|[Tt]he current|[Tt]his past|[Tt]his coming|[Tt]he previous|[Tt]he) "
    r"(?P<u>week|weekend|month|quarter|year|decade)"
)
def near_unit(match: re.Match[str], context: Context) -> Period | None:
    """ "last week", "earlier this month", "the end of next year"; "the week" alone is none, "the weekend" is."""
    step, unit = match["r"].lower().split()[-1], match["u"]
    by = -1 if match["r"].lower() == "this past" else _STEPS[step]
    if step == "the" and not (match["p"] or unit == "weekend"):
        return None
    if step == "the" and match["p"] and "of" not in match["p"]:
        return None
    return _from(context, _PRECISIONS[unit], by, unit)


@rule(r"(?P<p><part>)?(?P<r>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past) (?:(?P<m><month>)|(?P<s><season>))(?! \d)")
def near_month(match: re.Match[str], context: Context) -> Period | None:
    """ "last July": the latest that is over; "this July": this year's; "next July": the first to begin; also seasons."""
    on = context.published_on
    precision: Precision = "month" if match["m"] else "season"
    if on is None:
        return Period(precision)

    def of(year: int) -> Period:
        return periods.month(year, words.month(match["m"])) if match["m"] else periods.season(year, match["s"].lower())

    choices = [of(on.year + step) for step in (-2, -1, 0, 1, 2)]
    word = match["r"].lower()
    if word == "this":
        return of(on.year)
    if word == "next":
        return next((period for period in choices if period.start and period.start > on), None)
    return next((period for period in reversed(choices) if period.end and period.end < on), None)


@rule(
    r"(?:[Aa]bout |[Aa]round |[Aa]lmost |[Nn]early |[Mm]ore than |[Oo]ver |[Jj]ust |[Ss]ome )?"
    r"(?:(?P<n><number>)(?: of)?(?: and a half)?|(?P<v><some>)) (?:trading )?(?P<u><unit>)s? (?:ago|earlier today)"
)
def ago(match: re.Match[str], context: Context) -> Period | None:
    """ "two days ago", "a year ago"; "several months ago" has no days."""
    unit = match["u"]
    count = words.number(match["n"]) if match["n"] else None
    if count is None:
        return Period("vague")
    return _from(context, _PRECISIONS[unit], -count if unit not in ("hour", "minute") else -(count // 24), unit)


@rule(r"(?:a )?(?:[Yy]ears|[Mm]onths|[Ww]eeks|[Dd]ays|[Dd]ecades|[Hh]ours|long time) ago")
def vaguely_ago(match: re.Match[str], context: Context) -> Period | None:
    """ "months ago"."""
    return Period("vague")


@rule(
    r"(?:[Tt]he |[Tt]hese |[Oo]ver )?(?P<r>[Pp]ast|[Ll]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Ff]ollowing) "
    r"(?:(?P<n><number>)|(?P<v><some>))(?: and a half)? (?:trading |consecutive )?(?P<u><unit>)s?"
)
def window(match: re.Match[str], context: Context) -> Period | None:
    """ "the past 24 hours", "the next four years": from or to the day of publication."""
    return _window(context, match["r"].lower(), words.number(match["n"]) if match["n"] else None, match["u"])


@rule(r"(?:[Tt]he |[Tt]his )(?P<r>past|last|coming) (?P<u>day|week|month|year|decade)")
def short_window(match: re.Match[str], context: Context) -> Period | None:
    """ "the past week"; "the last year"."""
    return _window(context, match["r"].lower(), 1, match["u"])


def _window(context: Context, word: str, count: int | None, unit: str) -> Period:
    on = context.published_on
    if on is None or count is None or word in ("previous", "following"):
        return Period("range" if count else "vague")
    days = max(1, round(count * _DAYS[unit])) * DAY
    try:
        return periods.span(on, on + days) if word in ("next", "coming") else periods.span(on - days, on)
    except OverflowError:
        return Period("range")


@rule(
    r"(?:[Tt]he |[Ii]n )?(?P<o>first|second|third|fourth|final|last) (?P<u>quarter|half|week)(?: of (?P<t>this|last|next|the) year)?"
    r"(?: of (?P<p><part>)?(?P<m><month>)(?:,? (?P<y><year>))?)?"
)
def part_of(match: re.Match[str], context: Context) -> Period | None:
    """ "the last week of March", "the third quarter of this year", "the fourth quarter" (the latest that has begun)."""
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
        return of(on.year + _STEPS[match["t"]])
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
    r"[Tt]he (?:(?P<a>next|following)|(?P<b>previous)) (?P<u>day|morning|evening|night)|(?P<c>[Tt]he day (?:after|before))(?=[.,;])"
)
def day_after(match: re.Match[str], context: Context) -> Period | None:
    """ "the next day", "the previous day": from the last day that the text named."""
    back = match["b"] or (match["c"] and match["c"].endswith("before"))
    last: date | None = context.last_day
    return Period("day") if last is None else periods.day(last - DAY if back else last + DAY)


@rule(
    r"(?:[Tt]he )?(?:same|that) (?:day|week|month|year|night|morning|evening|period)(?: (?:of )?(?:the )?last year| a year (?:ago|earlier))?"
)
def same(match: re.Match[str], context: Context) -> Period | None:
    """ "that day", "the same week"."""
    last = context.last_day
    is_day = match[0].split()[-1] in ("day", "night", "morning", "evening")
    if is_day and last is not None:
        return periods.day(last)
    return Period("day" if is_day else "vague")


@rule(
    r"(?:[Ii]n )?(?:the )?(?:recent|coming) (?:days|weeks|months|years|decades|hours)(?: and (?:days|weeks|months|years))?"
)
def recent(match: re.Match[str], context: Context) -> Period | None:
    """ "recent years"."""
    return Period("vague")


@rule(
    r"[Rr]ecently|[Cc]urrently|[Nn]owadays|[Nn]ow|[Aa]t present|[Tt]he (?:near |distant |recent )?(?:future|past)|[Pp]resently"
    r"|[Tt]hese days|[Aa]t the moment|[Tt]he time being|[Tt]he (?:long|short|near) term"
)
def vague(match: re.Match[str], context: Context) -> Period | None:
    """Words for the present, past and future, which have no days."""
    return Period("vague")


@rule(
    r"(?P<c>(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|UTC|GMT|[Ll]ocal time)?|\d{1,2} ?[ap]\.?m\.?|\d{4} (?:UTC|GMT|hours))"
    r"(?: \(?(?:UTC|GMT|EST|EDT|[Ll]ocal time)(?: ?[+-]\d+)?\)?)?)(?: (?:on )?(?:(?P<w><weekday>)|(?P<t>today|yesterday)))?"
)
def clock(match: re.Match[str], context: Context) -> Period | None:
    """ "4 p.m.", "12:00 UTC Monday": on the day named beside it, else the one named last; a bare "3.15" is none."""
    if match["w"]:
        return context.weekday(match.start("w"), words.WEEKDAYS[match["w"].lower()]) or Period("day")
    if match["t"]:
        return _from(context, "day", _NEAR_DAYS[match["t"]], "day")
    if not re.search(r"[ap]\.?m|UTC|GMT|[Tt]ime|hours|\d:\d", match[0]):
        return None
    on = context.last_day or context.published_on
    return Period("day") if on is None else periods.day(on)


RULES: list[Rule] = [
    weekday,
    near_day,
    this_morning,
    overnight,
    near_unit,
    near_month,
    ago,
    vaguely_ago,
    window,
    short_window,
    part_of,
    day_after,
    same,
    recent,
    vague,
    clock,
]
