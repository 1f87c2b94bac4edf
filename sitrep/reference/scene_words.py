"""Words by which reports of happenings are told apart: sites, times of the day, "another", and what any report says.

Source: compiled for Sitrep from how news is written, CC0. To add a site or a word for one: a line in the table.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from sitrep.reference import _listed

TABLE = Path(__file__).with_name("scene_words.txt")
SLOTS = ("dawn", "morning", "noon", "afternoon", "evening", "night")
"""Times of the day in their order; the first follows the last."""


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for heading, name in _listed.read(TABLE):
        table.setdefault(heading, []).append(name)
    return {heading: tuple(names) for heading, names in table.items()}


@lru_cache(maxsize=1)
def sites() -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds the words for sites in text in lower case, the longest first; and word -> its site.

    A site that speaks ("hospital officials") or to which people are brought ("died in hospital") is none.
    """
    tellers = "|".join(_table()["teller"])
    brought = r"(?<!west )(?<!to )(?<!to a )(?<!to the )(?<!from )(?!(?<=in )hospital)"
    return _finder("site", "moving", before=brought, after=rf"(?!(?:s|es)?\s(?:{tellers})s?\b)")


@lru_cache(maxsize=1)
def moving() -> frozenset[str]:
    """Sites that do not stand fast: a bus may be hit at a market."""
    return frozenset(heading.partition(" ")[2] for heading in _table() if heading.startswith("moving "))


@lru_cache(maxsize=1)
def hours() -> tuple[re.Pattern[str], dict[str, str]]:
    """As `sites`, for times of the day (`SLOTS`)."""
    return _finder("hour")


@lru_cache(maxsize=1)
def another() -> re.Pattern[str]:
    """Finds "a second blast", "in a separate roadside attack", in lower case."""
    which, what = ("|".join(map(re.escape, _table()[name])) for name in ("another", "happening"))
    return re.compile(rf"\b(?:{which})\s(?:[\w-]+\s){{0,2}}?(?:{what})(?:s|es)?\b")


@lru_cache(maxsize=1)
def ground() -> re.Pattern[str]:
    """Finds at its end that words in lower case say what is taken of a place, short of all of it: "two villages"."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _table()['ground']))})(?:s|es)?$")


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """What reports of any violence say: a word of these that two reports share tells little."""
    return frozenset(_table()["common"])


def _finder(*kinds: str, before: str = "", after: str = "") -> tuple[re.Pattern[str], dict[str, str]]:
    known = {
        name: heading.partition(" ")[2]
        for heading, names in _table().items()
        if heading.partition(" ")[0] in kinds
        for name in names
    }
    longest = sorted(known, key=lambda name: (-len(name), name))
    return re.compile(rf"\b{before}(?:{'|'.join(map(re.escape, longest))})(?=(?:s|es)?\b){after}"), known
