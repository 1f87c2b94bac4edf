"""Heads of state and government, ministers, commanders and rebel leaders since 1990 (leaders.csv).

A surname alone means its leader only in the right company: see `by_surname`.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sitrep.reference.identity import normalised
from sitrep.reference.wordlists import words

TABLE = Path(__file__).with_name("leaders.csv")
OFFICES = ("head of state", "head of government", "foreign minister", "defence minister", "military", "armed group",
           "international", "party")  # fmt: skip
COMMON = words("""
    abbas abdullah ahmed ali austin baker bennett blair brown bush cameron carter clinton cook davis day ford fox gates
    grant hague hammond hassan howard hunt hussein ibrahim johnson khan kim king lee li major martin may mitchell
    morrison park powell rice robertson saleh salman santos singh straw sullivan thomas wallace wang young
""")
"""Surnames that many people share: these need a title as well."""


@dataclass(frozen=True, slots=True)
class Leader:
    """One person whom wars made known."""

    name: str
    spellings: tuple[str, ...]
    """Further full names."""
    short: tuple[str, ...]
    """Names by which news calls the person alone; by default the last word of each full name."""
    countries: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes of where the person leads or fights; empty for international offices."""
    office: str
    """One of OFFICES."""
    since: int
    """The first year in which a bare surname may mean the person."""
    until: int | None
    """The last such year; None where it goes on."""

    def covers(self, year: int | None) -> bool:
        """Whether an article of that year may mean the person; one without a date may."""
        return year is None or (self.since <= year and (self.until is None or year <= self.until))


@lru_cache(maxsize=1)
def every() -> tuple[Leader, ...]:
    """All leaders, in the order of the table."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        return tuple(_leader(row) for row in csv.DictReader(lines, delimiter="|"))


def find(name: str) -> Leader | None:
    """The leader of this full name in any of its spellings; also where a scrape lost the apostrophe of a possessive."""
    key = normalised(name)
    return _full().get(key) or (_full().get(key.removesuffix("s")) if " " in key else None)


def by_surname(name: str, codes: frozenset[str], year: int | None, *, titled: bool = False) -> Leader | None:
    """The one leader whom `name` alone means in an article that names the countries `codes`; None where two fit.

    `year` is the article's, None where it is undated; `titled` says that a title stands before the name.
    """
    key = normalised(name)
    every_one = _short().get(key) or _short().get(key.removesuffix("s"), ())
    fitting = [one for one in every_one if one.covers(year) and codes & set(one.countries)]
    if len(fitting) != 1 or (key in COMMON and not titled):
        return None
    return fitting[0]


def _leader(row: dict[str, str]) -> Leader:
    several = {key: tuple(filter(None, (row[key] or "").split(";"))) for key in ("spellings", "short", "countries")}
    until = int(row["until"]) if row["until"] else None
    return Leader(name=row["name"], office=row["office"], since=int(row["since"]), until=until, **several)


@lru_cache(maxsize=1)
def _full() -> dict[str, Leader]:
    return {normalised(name): one for one in every() for name in (one.name, *one.spellings) if " " in name}


@lru_cache(maxsize=1)
def _short() -> dict[str, tuple[Leader, ...]]:
    found: dict[str, list[Leader]] = {}
    for one in every():
        names = one.short or {name.split()[-1] for name in (one.name, *one.spellings)}
        for key in {normalised(name) for name in names} | {normalised(name.removeprefix("al-")) for name in names}:
            found.setdefault(key, []).append(one)
    return {key: tuple(ones) for key, ones in found.items()}
