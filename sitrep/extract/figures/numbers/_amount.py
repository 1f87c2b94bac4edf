"""The amount: a numeral with its hedge, bounds, unit and period."""

from __future__ import annotations

from dataclasses import dataclass

from sitrep.records import Hedge, Period


@dataclass(slots=True)
class Amount:
    """One amount as the text gives it; `start` and `end` take in the hedge and the unit."""

    start: int
    end: int
    core_start: int
    """Where the first numeral begins."""
    core_end: int
    """Where the last numeral ends."""
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge | None = None
    unit: str | None = None
    """`percent`, an ISO 4217 code, a unit of `reference.units`, or None where things are counted."""
    period: Period | None = None
    part: float | None = None
    total: float | None = None
    is_range: bool = False
    in_words: bool = False
    is_list: bool = False
    """Whether it is the sum of a list of people: "a major and two guards"."""
    signed: bool = False
    """Whether the value is a change already signed: "+5 percent"."""
