"""Words that tell of an event: verbs and nouns, each with the reading that it has.

Source: written for Sitrep after the definitions of ACLED's codebook (2023), in the words that news uses.
A reading is a sub-event type of `reference.acled`, or a name of a rule in `extract/events/_readings` that chooses
one by who did it to whom, with what. To add a trigger: a line in event_triggers.csv, and golden sentences.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

TABLE = Path(__file__).with_name("event_triggers.csv")


@dataclass(frozen=True, slots=True)
class Trigger:
    """One line of the table."""

    pos: Literal["verb", "noun"]
    particles: frozenset[str]
    """One of these must stand beside the verb ("shot *down*"); empty: none is asked for."""
    objects: frozenset[str]
    """Its object must be one of these ("open *fire*"); empty: any."""
    reading: str


@lru_cache(maxsize=1)
def by_word() -> dict[str, tuple[Trigger, ...]]:
    """Lemma or irregular form, in lower case -> its triggers, those that ask for most first."""
    table: dict[str, list[Trigger]] = {}
    with TABLE.open(encoding="utf8", newline="") as rows:
        for row in csv.DictReader(rows):
            trigger = Trigger(_pos(row["pos"]), _words(row["particle"]), _words(row["object"]), row["reading"])
            for word in row["words"].split("|"):
                table.setdefault(word, []).append(trigger)
    return {word: tuple(sorted(found, key=_unasking)) for word, found in table.items()}


def is_noun(word: str) -> bool:
    """Whether `word`, a lemma, is a noun that tells of an event."""
    return any(trigger.pos == "noun" for trigger in by_word().get(word, ()))


def _pos(text: str) -> Literal["verb", "noun"]:
    return "verb" if text == "verb" else "noun"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split("|")) if text else frozenset()


def _unasking(trigger: Trigger) -> int:
    return -(bool(trigger.particles) + bool(trigger.objects))
