"""How often Sitrep is right, as recorded by `python -m sitrep evaluate --write`; lines in, markdown out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sitrep.evaluate.record import Line

WORDS = {
    ("names", "person"): "People named",
    ("names", "organisation"): "Organisations named",
    ("names", "place"): "Places named",
    ("names", "all names"): "All names",
    ("names", "roles"): "A person’s role",
    ("names", "located within 161 km"): "Place on the map, within 161 km",
    ("names", "right country"): "Place in the right country",
    ("names", "relations"): "“Near”, “north of” a place",
    ("names", "metonyms"): "A place that stands for its government",
    ("names", "joins"): "Two names of one person or group",
    ("figures", "figures"): "Figures: value, unit, measure",
    ("figures", "complete rows"): "Figures with place and who says so, all right",
    ("figures", "claimant"): "Who says the figure",
    ("figures", "place"): "Where the figure holds",
    ("quantities", "value"): "Numbers in news of every subject",
    ("quantities", "value and unit"): "Numbers with their unit",
    ("quotes", "direct"): "Quotations between marks",
    ("quotes", "direct speaker"): "Who is quoted",
    ("quotes", "indirect"): "What is told indirectly",
    ("quotes", "indirect speaker"): "Who is told to have said it",
    ("dates", "extent"): "Time expressions",
    ("dates", "value"): "Time expressions with their days, or marked as having none",
    ("events", "type"): "Events, by kind",
    ("events", "actor"): "Who did it",
    ("events", "target"): "To whom or what",
    ("events", "place"): "Where it happened",
    ("events", "date"): "When it happened",
    ("events", "killed"): "How many were killed",
    ("events", "modality"): "What did not happen, or may",
    ("incidents", "pairs"): "Two reports of one incident",
    ("incidents", "pairs in groups"): "Two reports of one incident, in groups of articles",
    ("incidents", "pairs joined"): "… where both reports were found",
    ("incidents", "copies"): "Reprints among reports of one incident",
}
"""What the page tells, in its order; the rest of the record is for those who work on Sitrep."""
TITLES = {
    "unseen": "On passages kept apart from those that rules were written on",
    "seen": "On passages that rules were written on",
}


def tables(lines: Iterable[Line], kinds: Iterable[str] = tuple(TITLES)) -> str:
    """A table of recorded shares for each kind of texts (keys of `TITLES`), in Markdown; a sentence where nothing is
    recorded."""
    by_key = {line.key: line for line in lines}
    parts = []
    for texts in kinds:
        told = [
            (words, by_key[kind, texts, what]) for (kind, what), words in WORDS.items() if (kind, texts, what) in by_key
        ]
        if told:
            parts.append(f"**{TITLES[texts]}** ({_days(line for _, line in told)})\n\n{_table(told)}")
    return "\n\n".join(parts) or "Not measured yet: `python -m sitrep evaluate --write` does it."


def _table(told: list[tuple[str, Line]]) -> str:
    head = ["| What | Found | Right | F1 | Cases |", "| --- | ---: | ---: | ---: | ---: |"]
    rows = [
        f"| {words} | {line.recall:.0f} | {line.precision:.0f} | {line.f1:.0f} | {line.cases:,} |"
        for words, line in told
    ]
    return "\n".join(head + rows)


def _days(lines: Iterable[Line]) -> str:
    measured = sorted({(line.measured_on, line.version) for line in lines})
    return "measured " + ", ".join(
        f"{date.fromisoformat(day):%-d %B %Y} with Sitrep {version}" for day, version in measured
    )
