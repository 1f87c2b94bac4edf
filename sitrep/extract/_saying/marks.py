"""Quotation marks paired into quotations: straight, curly, single, over several paragraphs, some without a partner."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[\"“”„«»‘’']")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_SINGLE = "‘’'"


@dataclass(slots=True)
class Quotation:
    """What stands between quotation marks; `start` and `end` are of the content."""

    start: int
    end: int
    runs_on: bool = False
    """Whether the next paragraph continues it: the mark is opened anew without having been closed."""


def quotations(text: str) -> list[Quotation]:
    """All quotations of `text`, in order. A mark without a partner opens one only where the next paragraph runs on."""
    found: list[Quotation] = []
    for match in _PARAGRAPH.finditer(text):
        spans, unclosed = _in_paragraph(text, match.start(), match.end())
        found += [Quotation(start, end) for start, end in spans]
        if unclosed is not None and _opens_next_paragraph(text, match.end()):
            found.append(Quotation(unclosed, match.end(), runs_on=True))
    return found


def _in_paragraph(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], int | None]:
    """Paired spans of one paragraph, and where a mark opens that is never closed."""
    spans: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    for match in _MARK.finditer(text, start, end):
        place, mark = match.start(), match[0]
        if opened is None:
            if _may_open(text, place, mark):
                opened = place, mark
        elif _closes(text, place, mark, opened[1]):
            spans.append((opened[0] + 1, place))
            opened = None
        elif mark == opened[1] and mark not in "'’" and _may_open(text, place, mark):
            opened = place, mark  # the first was never closed
    return [span for span in spans if text[slice(*span)].strip()], opened[0] + 1 if opened else None


def _may_open(text: str, place: int, mark: str) -> bool:
    if mark in "“„«‘":
        return True
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return (before.isspace() or before in "([—–-:") and not after.isspace() and not (mark in "'’" and after.isdigit())


def _closes(text: str, place: int, mark: str, opener: str) -> bool:
    if opener in _SINGLE:
        return mark in "’'" and _single_closes(text, place)
    if opener == "«":
        return mark == "»"
    if mark not in '"”“' or (mark == "“" and opener != "„"):
        return False
    before = text[place - 1]
    return mark == "”" or not before.isspace()


def _single_closes(text: str, place: int) -> bool:
    """An apostrophe inside or at the end of a word ("don't", "rebels'") does not close, a mark after a stop does."""
    before = text[place - 1]
    after = text[place + 1] if place + 1 < len(text) else " "
    if after.isalnum() or before.isspace():
        return False
    return before in ".,!?…" or not (before == "s" and after == " " and text[place + 2 : place + 3].islower())


def _opens_next_paragraph(text: str, end: int) -> bool:
    return text[end:].lstrip()[:1] in tuple("\"“„«‘'")
