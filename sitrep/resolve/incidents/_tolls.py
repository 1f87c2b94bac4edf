"""Lowest, best and highest number of an incident over its independent texts (docs/incidents.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sitrep.records import Report


@dataclass(frozen=True, slots=True)
class Toll:
    """Killed or injured; None where no text tells it."""

    best: int | None
    low: int | None
    high: int | None


def fatalities(texts: Sequence[Sequence[Report]]) -> Toll:
    """The killed, over the reports of each independent text."""

    def told(one: Report) -> _Told:
        return one.fatalities, one.fatalities_low, one.fatalities_high, one.published_on

    return _toll([[told(one) for one in text] for text in texts])


def injuries(texts: Sequence[Sequence[Report]]) -> Toll:
    """The injured."""
    return _toll([[(one.injuries, None, None, one.published_on) for one in text] for text in texts])


_Told = tuple[int | None, int | None, int | None, date | None]


FEW, MANY = 2, 10
"""One or two dead told of beside as many as this are single victims, whose fate a text tells, and no count of all."""


def _toll(texts: Sequence[Sequence[_Told]]) -> Toll:
    highest = max((number for text in texts for one in text for number in one[:3] if number is not None), default=0)
    whole = [[one for one in text if highest < MANY or (one[0] or MANY) > FEW] for text in texts]
    numbers = [number for text in whole for one in text for number in one[:3] if number is not None]
    if not numbers:
        return Toll(None, None, None)
    return Toll(_best(whole), min(numbers), max(numbers))


def _best(texts: Sequence[Sequence[_Told]]) -> int | None:
    """What most texts give; of several the one published last, then the higher."""
    votes: Counter[int] = Counter()
    latest: dict[int, date] = {}
    for text in texts:
        for number in {one[0] for one in text if one[0] is not None}:
            votes[number] += 1
            days = [one[3] for one in text if one[0] == number and one[3] is not None]
            latest[number] = max([*days, latest.get(number, date.min)])
    return max(votes, key=lambda number: (votes[number], latest[number], number), default=None)
