"""When governments' fiscal years begin, and by which of its years each is called (fiscal_years.csv; see README.md)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("fiscal_years.csv")


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A year of twelve months from the first day of `month`."""

    month: int
    named_by: str
    """"start" or "end": the calendar year that "fiscal 2019" means; empty where usage differs."""


def of_country(code: str) -> FiscalYear | None:
    """The fiscal year of the government of a country (ISO 3166-1 alpha-2); None where it is not listed."""
    return _table().get(code)


@lru_cache(maxsize=1)
def _table() -> dict[str, FiscalYear]:
    with TABLE.open(encoding="utf8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="|"))
    return {row["code"]: FiscalYear(int(row["month"]), row["named_by"]) for row in rows}
