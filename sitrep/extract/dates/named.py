"""Days with a name: "Ramadan", "Eid al-Fitr 2015", "Christmas Eve", "9/11"."""

from __future__ import annotations

import re
from datetime import date

from sitrep.extract.dates import periods, words
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule, rule
from sitrep.reference import feasts

_NAMES = {re.sub(r"\W+", " ", name).lower(): name for name in feasts.names()}
_PATTERN = "|".join(re.sub(r"\W+", r"[-'’ ]{1,2}", name) for name in feasts.names())
_NINE_ELEVEN = date(2001, 9, 11)
_NEAR_DAYS = 14
"""A bare "Eid" is the one so near to the day of publication; the two are ten weeks apart."""


@rule(
    "feast",
    rf"(?:the )?(?:(?:holy |fasting )?month of )?(?-i:(?P<n>{_PATTERN}))(?: (?:holiday|festival|feast|weekend|day)s?)?"
    r"(?:,? (?:in |of )?(?P<y><year>)| (?P<k>last|this|next) year)?",
)
def feast(match: re.Match[str], context: Context) -> Period | None:
    """As "Ramadan", "Easter Sunday 2019"; "the Yom Kippur War" is a war, "the Tet Offensive" an offensive."""
    if re.match(r" (?:War|Offensive|Accords?|Agreement|Island|Rising|Massacre)\b", match.string[match.end() :][:16]):
        return None
    if re.search(r"\b(?:every|each) $", match.string[max(0, match.start() - 6) : match.start()], re.IGNORECASE):
        return Period("set")
    name = _NAMES[re.sub(r"\W+", " ", match["n"]).lower()]

    def of(year: int) -> Period | None:
        return _period(feasts.in_year(name, year))

    if match["y"]:
        return of(int(match["y"])) or Period("day")
    if match["k"]:
        around = context.moved("year", words.STEPS[match["k"].lower()]).start
        return (around and of(around.year)) or Period("day")
    return context.nearest(match.start(), of) or Period("day")


@rule("feast", r"(?:the )?(?-i:Eid(?! (?:al|ul|[A-Z])|-))(?: (?:holiday|festival|feast)s?)?")
def eid(match: re.Match[str], context: Context) -> Period | None:
    """A bare "Eid": the one within two weeks, else no day, for there are two a year."""
    on = context.published_on
    either = [
        one
        for name in ("Eid al-Fitr", "Eid al-Adha")
        for year in ((on.year - 1, on.year, on.year + 1) if on else ())
        if (one := feasts.in_year(name, year)) and on and abs((one.start - on).days) <= _NEAR_DAYS
    ]
    return _period(either[0]) if either else Period("day")


@rule("numeric", r"9/11")
def nine_eleven(match: re.Match[str], context: Context) -> Period | None:
    """The day in 2001 that is called by its figures."""
    return periods.day(_NINE_ELEVEN)


@rule("month digit", r"(?:the )?(?:Sept(?:ember|\.)? 11(?:th)?|11 September)(?=,? (?:terror|attacks|hijack))")
def september_eleven(match: re.Match[str], context: Context) -> Period | None:
    """As "the Sept. 11 attacks"."""
    return periods.day(_NINE_ELEVEN)


def _period(found: feasts.Feast | None) -> Period | None:
    if found is None:
        return None
    if found.start == found.end:
        edtf = f"{found.start.isoformat()}{'~' if found.is_approximate else ''}"
        return Period("day", found.start, found.end, edtf)
    start, end = (f"{on.isoformat()}{'~' if found.is_approximate else ''}" for on in (found.start, found.end))
    return Period("range", found.start, found.end, f"{start}/{end}")


RULES: list[Rule] = [feast, eid, nine_eleven, september_eleven]
