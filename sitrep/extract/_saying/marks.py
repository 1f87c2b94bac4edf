"""Quotation marks paired into quotations: straight, curly, doubled, single, nested, over paragraphs, unbalanced."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from sitrep.extract._saying import single_marks

_MARK = re.compile("``|''|\"\"|[\"“”„‟«»]|[‘’'`]")
_BLOCK = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_OPENING = "“„‟«"
_WRAPPED = re.compile(r'"(?:[^"]|"")*""(?:[^"]|"")*"')
_STOP = re.compile(r"[.!?…:]['’)\]]*\s*$")
_SENTENCE = re.compile(r"(?<![A-Z])(?<!Mr)(?<!Dr)(?<!Ms)(?<!Mrs)[.!?…][\"”’')]*\s+(?=\W*[A-Z])")
_LONGEST = 600
"""Characters that a quotation with only one of its marks may have: two long paragraphs of news."""


@dataclass(slots=True)
class Quotation:
    """What stands between quotation marks; `start` and `end` are of the content."""

    start: int
    end: int
    opens: int
    """Where the opening mark begins; `start` where there is none."""
    closes: int
    """Where the text goes on behind the closing mark; `end` where there is none."""
    runs_on: bool = False
    """Whether the next paragraph continues it: the mark is opened anew without having been closed."""

    @property
    def is_whole(self) -> bool:
        """Whether both marks stand in the text, or the next paragraph takes it up."""
        return self.runs_on or (self.opens < self.start and self.end < self.closes)


@dataclass(slots=True)
class _Open:
    place: int
    mark: str
    depth: int = 0

    @property
    def start(self) -> int:
        return self.place + len(self.mark)


def quotations(text: str) -> list[Quotation]:
    """All quotations of `text`, in order, none inside another. Half quotations ("is_whole") are guesses to be tried."""
    found: list[Quotation] = []
    for block in _BLOCK.finditer(text):
        start, end = block.span()
        if _WRAPPED.fullmatch(text, start, end):  # a cell of a table: its own marks stand doubled inside
            start, end = start + 1, end - 1
        found += _in_block(text, start, end)
    return [one for one in found if text[one.start : one.end].strip()]


def inside(quotations: list[Quotation], offset: int) -> bool:
    """Whether the character at `offset` stands in one of the quotations."""
    last = bisect_right(quotations, offset, key=lambda quotation: quotation.start) - 1
    return last >= 0 and offset < quotations[last].end


def _in_block(text: str, start: int, end: int) -> Iterator[Quotation]:
    """The quotations of one paragraph, or of a text that came without any."""
    opened: _Open | None = None
    at = last = start
    while match := _MARK.search(text, at, end):
        mark, place, at = match[0], match.start(), match.end()
        if opened is not None:
            if _closes(text, place, mark, opened):
                yield Quotation(opened.start, place, opened.place, at)
                opened, last = None, at
            elif _opens_anew(text, place, mark, opened):
                yield from _unclosed(text, opened, place)
                opened, last = _Open(place, mark), place
        elif mark in "‘’'`":
            if (closing := single_marks.closing(text, place, end)) is not None:
                yield Quotation(at, closing, place, closing + 1, runs_on=closing == end)
                at = last = min(closing + 1, end)
        elif _may_open(text, place, mark):
            opened = _Open(place, mark)
        elif (half := _unopened(text, place, mark, last)) is not None:
            yield half
            last = at
    if opened is not None:
        yield from _unclosed(text, opened, end)


def _around(text: str, place: int, mark: str) -> tuple[bool, bool]:
    """Whether the mark stands free on its left (space, dash, bracket) and on its right (space)."""
    before = text[place - 1] if place else " "
    behind = place + len(mark)
    after = text[behind] if behind < len(text) else " "
    return before.isspace() or before in "([{—–-/‘'“", after.isspace()


def _may_open(text: str, place: int, mark: str) -> bool:
    if mark[0] in "“„‟«`":
        return True
    left, right = _around(text, place, mark)
    if mark in "”»":
        return left and not right
    before = text[place - 1] if place else " "
    behind = text[place + len(mark) : place + len(mark) + 1]
    return left or (before in ":,.;!?" and behind.isalpha() and not right)


def _closes(text: str, place: int, mark: str, opened: _Open) -> bool:
    """Whether the mark ends what `opened` began; counts marks of its own kind inside it."""
    left, right = _around(text, place, mark)
    if mark in "‘’'`" or (opened.mark in "«»") != (mark in "«»"):
        return False
    if opened.mark == "«" or opened.mark == "»":
        return mark != opened.mark
    if mark in "“„‟":
        return opened.mark == "„" or right
    if mark == "``":
        return False
    if mark == "”" and opened.depth:
        opened.depth -= 1
        return False
    return mark == "”" or not left or right


def _opens_anew(text: str, place: int, mark: str, opened: _Open) -> bool:
    """Whether a mark opens a new quotation though the last is not closed; one in mid-sentence is nested."""
    if mark in "‘’'`" or not _may_open(text, place, mark):
        return False
    nested = opened.mark == mark == "“" and not _STOP.search(text, opened.start, place) and text[place - 1] != "\n"
    opened.depth += nested
    return not nested


def _unclosed(text: str, opened: _Open, end: int) -> Iterator[Quotation]:
    """A quotation whose end is missing: the next paragraph takes it up, or somebody may be said to say it."""
    stop = len(text[:end].rstrip())
    content = text[opened.start : stop].lstrip()
    if not content[:1].isupper() and not content[:1].isdigit():
        return
    goes_on = text[end:].lstrip()[:1] in tuple("\"“„«‘'`") and bool(_STOP.search(text, max(0, stop - 4), stop))
    if goes_on and (end == len(text) or text[end] == "\n" or text[end - 1] == "\n" or stop - opened.start <= _LONGEST):
        yield Quotation(opened.start, stop, opened.place, stop, runs_on=True)
    elif stop - opened.start <= _LONGEST:
        yield Quotation(opened.start, stop, opened.place, stop)


def _unopened(text: str, place: int, mark: str, since: int) -> Quotation | None:
    """A quotation whose beginning is missing: it begins with its sentence, not before `since`."""
    if mark not in ('"', "”", "''") or text[place - 1] not in ",.!?":
        return None
    borders = [match.end() for match in _SENTENCE.finditer(text, since, place - 1)]
    start = borders[-1] if borders else since
    start += len(text[start:place]) - len(text[start:place].lstrip())
    return Quotation(start, place, start, place + len(mark)) if 8 < place - start <= _LONGEST else None
