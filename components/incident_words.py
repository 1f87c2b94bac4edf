"""An incident in words: when, where, how many, who tells of it. Pure: rows of `query.incidents` in, words out."""

from __future__ import annotations

from calendar import monthrange
from typing import Any

import pandas as pd

from components import text
from components.rows import each

TOLLS = {"fatalities": "killed", "injuries": "injured"}
"""Column -> what those counted are."""
MODALITIES = {"negated": "denied", "planned": "planned", "threatened": "threatened", "hypothetical": "could happen"}
"""How an article tells what it does not report to have happened."""
UNKNOWN_OUTLET = "outlet unknown"

_WHERE = {2: "near it", 3: "somewhere in the district", 4: "somewhere in the region", 5: "area not exactly known"}
_WHERE |= {6: "somewhere in the country", 7: "somewhere in these waters or countries"}
_NEARLY, _SPANS = 2, (3, 4, 5)
"""UCDP date_prec of what is a few days off, and of what lies within a span."""


def when(incident: Any) -> str:
    """ "5 March 2017", "about 5 March 2017", "in March 2017", "in 2017", "between 3 and 9 March 2017" …"""
    first, last = incident.start_date, incident.end_date
    if pd.isna(first):
        return "day unknown"
    last = first if pd.isna(last) else last
    if first == last:
        return f"about {text.day(first)}" if incident.date_prec == _NEARLY else text.day(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        if (first.year, first.month) == (last.year, last.month):
            return f"in {first:%B %Y}"
        if (first.year, first.month, last.month) == (last.year, 1, 12):
            return f"in {first.year}"
    if incident.date_prec in _SPANS:
        return f"on a day of {text.days(first, last)}"
    return text.days(first, last)


def where(incident: Any) -> str:
    """ "Raqqa, Syria"; where it is not the place itself, how exact: "Darfur, Sudan (somewhere in the region)"."""
    name = text.place(incident.place, incident.country)
    how_exact = "" if pd.isna(incident.where_prec) else _WHERE.get(int(incident.where_prec), "")
    return "place unknown" if not name else f"{name} ({how_exact})" if how_exact else name


def toll(incident: Any, what: str = "fatalities") -> str:
    """The numbers of all reports: "12", "12–31, best 14", "at least 12"; "" where none was reported."""
    best, low, high = (getattr(incident, f"{what}{end}") for end in ("", "_low", "_high"))
    span = text.toll(best, low, high)
    is_between = not pd.isna(best) and not pd.isna(low) and not pd.isna(high) and low < high
    return f"{span}, best {int(best):,}" if is_between else span


def said_toll(report: Any, what: str = "fatalities") -> str:
    """The number of one report, as `text.toll` writes it."""
    if what == "injuries":
        return text.toll(report.injuries, None, None)
    return text.toll(report.fatalities, report.fatalities_low, report.fatalities_high)


def numbers(reports: pd.DataFrame, what: str = "fatalities") -> pd.Series:
    """The number of each report, NaN where it gives none."""
    if what == "injuries":
        return reports["injuries"]
    return reports["fatalities"].fillna(reports["fatalities_low"]).fillna(reports["fatalities_high"])


def by_toll(reports: pd.DataFrame, what: str = "fatalities") -> dict[str, list[str]]:
    """Each number that is told -> the outlets that tell it, the smallest number first."""
    told: dict[str, list[str]] = {}
    for report in each(reports.loc[numbers(reports, what).sort_values(kind="stable").index]):
        if number := said_toll(report, what):
            outlets = told.setdefault(number, [])
            if (outlet := report.outlet or UNKNOWN_OUTLET) not in outlets:
                outlets.append(outlet)
    return told


def who_counts(reports: pd.DataFrame, what: str = "fatalities") -> str:
    """ "3 of 4 outlets": how many give a number; "" where there is only one outlet, or all give one."""
    outlets = set(reports["outlet"].replace("", UNKNOWN_OUTLET))
    counting = {outlet for outlets_ in by_toll(reports, what).values() for outlet in outlets_}
    return f"{len(counting)} of {len(outlets)} outlets" if counting and counting != outlets else ""


def told_by(incident: Any) -> str:
    """ "5 reports by 4 outlets": who tells of it."""
    outlets = f" by {text.count(int(incident.outlets), 'outlet')}" if incident.outlets else ""
    return text.count(int(incident.reports), "report") + outlets


def articles(incident: Any, reports: pd.DataFrame) -> str:
    """ "5 reports in 4 articles, 1 of them a copy of another": how many tell of it by themselves. `reports`: all."""
    number = reports["article_id"].nunique()
    copies = number - int(incident.texts)
    told = f"{text.count(len(reports), 'report')} in {text.count(number, 'article')}"
    if copies > 0:
        return f"{told}, {copies:,} of them {'a copy' if copies == 1 else 'copies'} of another"
    return told if number < 2 else f"{told}, {'both' if number == 2 else 'all'} independent"


def published(incident: Any) -> str:
    """The first and the last day of publication: "6–7 March 2017"; "" where none is known."""
    return "" if pd.isna(incident.first_published) else text.days(incident.first_published, incident.last_published)


def parties(names: str) -> str:
    """ "army; police" as "army, police"."""
    return names.replace("; ", ", ") if isinstance(names, str) else ""
