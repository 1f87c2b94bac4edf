"""Cities that news names for a government that sits there (capitals.csv; GeoNames, see README.md)."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from sitrep.reference import countries
from sitrep.reference.identity import normalised

TABLE = Path(__file__).with_name("capitals.csv")


def is_seat(name: str) -> bool:
    """Whether a government is called by `name`: a country, its capital, or the seat of a rival government."""
    return countries.by_name(name) is not None or normalised(name) in _seats()


def is_capital(name: str) -> bool:
    """Whether a city of this name is a capital."""
    return normalised(name) in _seats()


@lru_cache(maxsize=1)
def _seats() -> frozenset[str]:
    with TABLE.open(encoding="utf8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="|"))
    return frozenset(normalised(name) for row in rows for name in row["names"].split(";"))
