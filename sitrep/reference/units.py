"""Units of measurement that news puts after a number (units.tsv, compiled by hand)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sitrep.reference.wordlists import words

TABLE = Path(__file__).with_name("units.tsv")


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit."""

    name: str
    """As docs/contract.md writes it: "km2", else a plain singular name or UCUM code."""
    written: str
    """Pattern of what stands after the number."""


@lru_cache(maxsize=1)
def every() -> tuple[Unit, ...]:
    """All units, those with longer names first, so that "miles an hour" is no "mile"."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(Unit(row["unit"], row["written"]) for row in rows)


AREAS = frozenset({"km2", "square mile", "m2", "square foot", "hectare", "acre", "dunam"})
LENGTHS = frozenset({"km", "mile", "nautical mile", "m", "yard", "foot"})
OIL_UNITS = frozenset({"barrel", "barrel/day"})

TIMES = (
    "second minute hour day night week weekend fortnight month year decade century generation season morning "
    "evening afternoon yr hr"
)
"""Singular words for stretches of time: a number of them is a duration, no figure."""

_UNCOUNTED = words("horsepower celsius fahrenheit hertz kilohertz megahertz gigahertz magnitude km2")
_PLURALS = {"foot": "feet", "inch": "inches", "pound-mass": "pounds", "pound-foot": "pound-feet"}


def plural(name: str) -> str:
    """The name for more than one: "miles per hour", "square feet"; symbols and other words stay as they are."""
    if name not in _names() or name in _UNCOUNTED or len(name) < 3 or "/" in name:
        return name
    head, per, rest = name.partition(" per ")
    *before, last = head.split(" ")
    return " ".join([*before, _PLURALS.get(last, last + "s")]) + per + rest


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(unit.name for unit in every())
