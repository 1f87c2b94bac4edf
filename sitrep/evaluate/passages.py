"""The golden passages for names and places; their marks are explained at the head of `names.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sitrep.errors import SitrepError

MARK = re.compile(
    r"\{(?P<kind>[POLd?]) (?P<text>[^{}=@;]+?)(?: = (?P<means>[^{}@;]+?))?"
    r"(?: @ (?P<at>[^{};]+?))?(?P<details>(?:; [^{};]+)*)\}"
)
KINDS = {"P": "person", "O": "organisation", "L": "place", "d": "described", "?": "either"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked span; `lat` and `lon` in degrees, `is_unknown` where the text does not tell which place."""

    start: int
    end: int
    text: str
    kind: str
    means: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    is_unknown: bool = False
    role: str | None = None
    where: str | None = None
    is_metonym: bool = False


@dataclass(slots=True)
class Passage:
    """A text of one to four sentences, and all that is marked in it."""

    conflict: str
    manner: str
    is_trap: bool = False
    text: str = ""
    marks: list[Mark] = field(default_factory=list)


def read(path: Path) -> Iterator[Passage]:
    """The passages of a file. A brace outside a mark is a SitrepError that names the line."""
    passage = None
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), start=1):
        if line.startswith("== "):
            if passage:
                yield passage
            conflict, manner, *trap = line[3:].split(", ")
            passage = Passage(conflict, manner, is_trap=bool(trap))
        elif passage and line.strip():
            _add(passage, line, f"{path.name}, line {number}")
    if passage:
        yield passage


def _add(passage: Passage, line: str, origin: str) -> None:
    text = passage.text + "\n" if passage.text else ""
    last = 0
    for found in MARK.finditer(line):
        text += line[last : found.start()]
        passage.marks.append(_mark(found, len(text)))
        text += found["text"]
        last = found.end()
    passage.text = text + line[last:]
    if "{" in passage.text or "}" in passage.text:
        raise SitrepError(f"{origin}: a brace belongs to no mark.")


def _mark(found: re.Match[str], start: int) -> Mark:
    details = dict(part.partition(" ")[::2] for part in found["details"].split("; ")[1:])
    country, *centre = (found["at"] or "").split() or [""]
    return Mark(
        start=start,
        end=start + len(found["text"]),
        text=found["text"],
        kind=KINDS[found["kind"]],
        means=found["means"] or found["text"],
        country=country if country not in ("", "?") else None,
        lat=float(centre[0]) if centre else None,
        lon=float(centre[1]) if centre else None,
        is_unknown=country == "?",
        role=details.get("role"),
        where=details.get("where"),
        is_metonym="metonym" in details,
    )
