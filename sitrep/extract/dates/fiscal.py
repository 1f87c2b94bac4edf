"""Fiscal years by the country of the outlet, and years that end with a named month: "the year to March"."""

from __future__ import annotations

import re

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.absolute import of_year
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule
from sitrep.records import Precision
from sitrep.reference import fiscal_years
from sitrep.reference.fiscal_years import FiscalYear

_MONTHS = {"year": 12, "half": 6, "quarter": 3}
_PRECISIONS: dict[str, Precision] = {"year": "year", "half": "half", "quarter": "quarter"}
_PART = r"(?:the )?(?:(?P<o>first|second|third|fourth|1st|2nd|3rd|4th) (?P<u>quarter|half) of )?(?:the )?"


@rule(
    "fiscal year",
    _PART + r"(?:(?:fiscal|financial)(?: year)?(?: of)? (?P<y><year>)(?:[-–/](?P<z>\d\d(?:\d\d)?))?"
    r"|FY ?(?P<y2><year>)(?:[-–/](?P<z2>\d\d(?:\d\d)?))?"
    r"|(?P<y3><year>)(?:[-–/](?P<z3>\d\d(?:\d\d)?))? (?:fiscal|financial|budget) year)",
)
def fiscal_year(match: re.Match[str], context: Context) -> Period | None:
    """As "fiscal 2019", "the financial year 2018-19", "the first quarter of FY2020"."""
    first, last = match["y"] or match["y2"] or match["y3"], match["z"] or match["z2"] or match["z3"]
    unit = (match["u"] or "year").lower()
    years = _only([one for code in context.homes if (one := fiscal_years.of_country(code))])
    if years is None or (years.named_by == "" and not last and years.month > 1):
        return Period(_PRECISIONS[unit])
    begins = int(first) - (years.month > 1 and years.named_by != "start" and not last)
    number = words.ORDINALS[match["o"].lower()] if match["o"] else 1
    count = _MONTHS[unit]
    if number * count > 12:
        return None
    end = periods.month(begins, years.month + number * count - 1)
    return periods.months_up_to(end, count, _PRECISIONS[unit])


def _only(found: list[FiscalYear]) -> FiscalYear | None:
    return found[0] if len(set(found)) == 1 else None


@rule("fiscal", r"(?:the )?(?P<r>this|last|next|current|previous|coming|new) (?:fiscal|financial|budget) year")
def near_fiscal_year(match: re.Match[str], context: Context) -> Period | None:
    """As "the last fiscal year": by the outlet's country."""
    on = context.published_on
    years = _only([one for code in context.homes if (one := fiscal_years.of_country(code))])
    step = words.STEPS.get(match["r"].lower())
    if on is None or years is None or step is None:
        return Period("year")
    begins = on.year - (on.month < years.month) + step
    return periods.months_up_to(periods.month(begins, years.month + 11), 12, "year")


@rule(
    "unit month",
    r"(?:the )?(?:(?:fiscal |financial )?(?P<u>year)|(?P<n><number>)[- ]months?)(?: period)? "
    r"(?:to(?: the end of)?|ending(?: in)?|ended(?: in)?|through(?: the end of)?|up to)(?: <day>)? "
    r"(?P<m><month>)(?: (?:[12]\d|3[01])\b)?(?:,? (?P<y><year>))?",
)
def months_to(match: re.Match[str], context: Context) -> Period | None:
    """As "the year to March", "the six months to June 2019", "the fiscal year ending June 2019"."""
    count = 12 if match["u"] else words.number(match["n"])
    if count is None or not 1 < count <= 36:
        return None
    precision: Precision = "year" if count == 12 else "half" if count == 6 else "range"
    last = of_year(match, context, lambda year: periods.month(year, words.month(match["m"])), "")
    return Period(precision) if last is None or last.start is None else periods.months_up_to(last, count, precision)


RULES: list[Rule] = [fiscal_year, near_fiscal_year, months_to]
