"""Nouns and verbs that tell what a number measures (measure_words.csv, compiled by hand from conflict reporting)."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from sitrep.reference.wordlists import words

TABLE = Path(__file__).with_name("measure_words.csv")

MUNITIONS = words("rocket missile shell mortar round bomb drone grenade bullet projectile munition warhead")
"""Fired or landed they are attacks, otherwise weapons."""

FIRING = words("fire launch drop lob hurl shoot land fall hit strike lob detonate explode unleash")
"""Verbs by which munitions become attacks."""

WRECKING = words("destroy damage burn torch raze wreck demolish level flatten gut ransack loot bulldoze vandalize ruin")
"""Verbs whose object is damage, unless people are meant."""

HOLDING = words(
    "control hold capture recapture retake seize conquer take occupy lose overrun liberate regain govern rule"
)
"""Verbs by which land becomes territory, and percents of it."""

RISES = words("rise increase grow climb jump surge soar raise gain expand swell spike up")
FALLS = words(
    "fall drop decline decrease cut slash reduce shrink plunge plummet lower dwindle halve sink dip lose down"
)
"""Verbs of change, whose "by 20" or "12 percent" is signed."""

NEEDY = words("need assistance aid help hunger starvation famine")


@lru_cache(maxsize=1)
def nouns() -> dict[str, str]:
    """Singular noun -> measure."""
    return _column("nouns")


@lru_cache(maxsize=1)
def object_verbs() -> dict[str, str]:
    """Lemma of a verb -> measure of its object."""
    return _column("object_verbs")


@lru_cache(maxsize=1)
def subject_verbs() -> dict[str, str]:
    """Lemma of a verb -> measure of its subject."""
    return _column("subject_verbs")


def _column(name: str) -> dict[str, str]:
    with TABLE.open(encoding="utf8", newline="") as lines:
        return {word: row["measure"] for row in csv.DictReader(lines, delimiter="|") for word in row[name].split()}
