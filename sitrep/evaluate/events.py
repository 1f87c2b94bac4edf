"""Scores events against `events.csv`: a sentence tells one event of a type, with place, actor and killed, or none."""

from __future__ import annotations

import csv
from collections.abc import Callable

from sitrep.evaluate.tally import GOLDEN, Tally
from sitrep.records import Event

TABLE = GOLDEN / "events.csv"
PARTS = ("place", "actor", "killed")


def cases() -> list[tuple[str, dict[str, str]]]:
    """Sentence and, where it tells an event, its parts: type, place, actor, killed."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        return [(row["text"], _parts(row["events"])) for row in csv.DictReader(lines, delimiter="|")]


def score(read: Callable[[str], list[Event]]) -> dict[str, Tally]:
    """Events by their type, and the parts of those found; `read` gives the events of a sentence."""
    tallies = {name: Tally() for name in ("events", *PARTS)}
    for text, wanted in cases():
        found = read(text)
        same = [event for event in found if event.sub_event_type == wanted.get("type")]
        tallies["events"].read += len(found)
        tallies["events"].count(False, bool(wanted), bool(same))
        for part in PARTS:
            if same and part in wanted:
                tallies[part].count(True, True, wanted[part] in _read_part(same[0], part))
    return tallies


def _parts(told: str) -> dict[str, str]:
    kind, *parts = told.split("; ")
    return {"type": kind, **dict(part.split("=") for part in parts)} if kind else {}


def _read_part(event: Event, part: str) -> str:
    if part == "place":
        return event.place.text if event.place else ""
    return str(event.fatalities) if part == "killed" else "; ".join(actor.text for actor in event.actors)
