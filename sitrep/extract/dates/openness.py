"""Stretches with one end: "since January", "until Friday", "from Monday onwards". Their EDTF has ".." for the other.

The days of the mention stay those of the end that is told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sitrep.extract.dates.periods import Period

_SINCE = re.compile(r"\b(?:since|starting|beginning)\s+(?:on |in |at |about |around |late |early )?$", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till)\s+(?:about |around |late |early |at )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_ON = re.compile(r"\s+on(?:wards?\b|\b(?=[.,;]|\s+(?:the|all)\b))", re.IGNORECASE)
_LOOK_BACK = 24


def opened(period: Period, text: str, start: int, end: int) -> Period:
    """The period with the EDTF of an open range where the words around it open it."""
    if period.start is None or period.edtf is None:
        return period
    before = text[max(0, start - _LOOK_BACK) : start]
    first, _, last = period.edtf.partition("/")
    if _SINCE.search(before) or (_FROM.search(before) and _ON.match(text, end)):
        return replace(period, edtf=f"{first}/..")
    return replace(period, edtf=f"../{last or first}") if _UNTIL.search(before) else period
