"""Scores numbers of news of every subject, whatever they measure: `value`, and `value and unit`.

A row is `- VALUE UNIT`, with `low=` and `high=` for a range, and "?" for a value where only those are told.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from sitrep.errors import SitrepError
from sitrep.evaluate import labelled
from sitrep.evaluate.labelled import Row
from sitrep.evaluate.tally import Tally
from sitrep.evaluate.values import close, same_unit
from sitrep.records import Figure

WHATS = ("value", "value and unit")

Range = tuple[float, float]
Scores = dict[str, Tally]


@dataclass(slots=True)
class Quantity:
    """A number from `low` to `high`, the same where it is exact, of a unit."""

    low: float
    high: float
    unit: str
    text: str


def score(path: Path, misses: list[str] | None = None) -> Scores:
    """The tallies of a file; a range is right where both its ends are."""
    misses = [] if misses is None else misses
    passages = list(labelled.read(path))
    scores: Scores = defaultdict(Tally)
    for passage, found in zip(passages, labelled.extractions(passages), strict=True):
        answers = [one for figure in found.figures if (one := _read(figure))]
        faults = _compare([_expected(row) for row in passage.rows], answers, scores)
        misses += [f"{fault}: {labelled.one_line(passage.text)}" for fault in faults]
    return dict(scores)


def _expected(row: Row) -> Quantity:
    value, _, unit = row.head.partition(" ")
    try:
        low, high = (row.details.get(end) for end in ("low", "high"))
        ends = _ends(None if value == "?" else float(value), float(low) if low else None, float(high) if high else None)
    except ValueError as error:
        raise SitrepError(f"{row.origin}: {error}") from error
    if ends is None:
        raise SitrepError(f"{row.origin}: neither a value nor an end of its range is told.")
    return Quantity(*ends, unit, row.head)


def _read(figure: Figure) -> Quantity | None:
    ends = _ends(figure.value, figure.low, figure.high)
    return Quantity(*ends, figure.unit or "-", figure.text) if ends else None


def _ends(value: float | None, low: float | None, high: float | None) -> Range | None:
    """Lowest and highest; the one for the other where only one is told ("at least 12")."""
    if low is None and high is None:
        low = high = value
    first, last = (low if low is not None else high), (high if high is not None else low)
    return (first, last) if first is not None and last is not None else None


def _compare(expected: list[Quantity], answers: list[Quantity], scores: Scores) -> list[str]:
    paired = labelled.pairs(expected, answers, _fit)
    for what in WHATS:
        scores[what].read += len(answers)
        scores[what].marked += len(expected)
    faults = []
    for one, found in paired:
        if found is None:
            faults.append(f"missed {one.text}")
            continue
        is_same = same_unit(one.unit, found.unit)
        scores["value"].right += 1
        scores["value and unit"].right += is_same
        faults += [] if is_same else [f"unit {found.unit!r} of {found.text!r}, not {one.unit!r}"]
    return faults + [
        f"wrong {one.low:g}–{one.high:g} {one.unit} ({one.text})" for one in labelled.rest(answers, paired)
    ]


def _fit(one: Quantity, found: Quantity) -> float | None:
    if not (close(found.low, one.low) and close(found.high, one.high)):
        return None
    return float(same_unit(one.unit, found.unit))
