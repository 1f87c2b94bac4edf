"""Where a text may hold a date: near words that every time expression has one of, told by class.

A word is looked at once a process, and a rule of the grammar is tried only where all the classes that it needs are.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from spacy.attrs import IDX, ORTH
from spacy.tokens import Doc

from sitrep.records import Span
from sitrep.reference import feasts

_MONTHS = "|".join(name for name in calendar.month_abbr if name)
_WEEKDAYS = "|".join(name[:-3] for name in calendar.day_name)
_FEASTS = "|".join(
    sorted({rf"\b{max(re.split(r'[^A-Za-z]+', name), key=len)}" for name in feasts.names()} | {r"\bEid"})
)
_ANCHORS = {
    "month": re.compile(_MONTHS),
    "weekday": re.compile(_WEEKDAYS),
    "year": re.compile(r"(?:1[5-9]|20)\d\d"),
    "decade": re.compile(r"\d0s", re.IGNORECASE),
    "numeric": re.compile(r"\d[/.]\d"),
    "clock": re.compile(r"\d[:.]\d\d|[ap]\.?m\b|GMT|UTC|^hours$|^time$", re.IGNORECASE),
    "near": re.compile(r"today|tonight|yesterday|tomorrow|night", re.IGNORECASE),
    "unit": re.compile(
        r"second|minute|hour|day|night|week|month|quarter|half|year|decade|centur|annum|period", re.IGNORECASE
    ),
    "part": re.compile(r"quarter|half|week|^[QH][1-4]", re.IGNORECASE),
    "daytime": re.compile(r"morning|afternoon|evening|night|noon|midday|dawn|dusk", re.IGNORECASE),
    "season": re.compile(r"spring|summer|autumn|fall|winter", re.IGNORECASE),
    "repeat": re.compile(
        r"^(?:every|each)$|daily|weekly|monthly|yearly|annual|nightly|hourly|quarterly", re.IGNORECASE
    ),
    "vague": re.compile(r"recent|now|current|present|past|future|moment|^(?:time|term|these|ago)$", re.IGNORECASE),
    "feast": re.compile(_FEASTS),
    "fiscal": re.compile(r"fiscal|financial|budget|^FY", re.IGNORECASE),
    "count": re.compile(r"^[DH]\+\d"),
}
"""Name -> what a word of that class holds; every time expression has one of these."""
_HELPERS = {
    "digit": re.compile(r"\d"),
    "turn": re.compile(
        r"^(?:this|last|next|past|coming|current|previous|following|recent|end|beginning|start|middle|weekend)$",
        re.IGNORECASE,
    ),
    "ago": re.compile(r"^(?:ago|earlier|later|before)$", re.IGNORECASE),
    "same": re.compile(r"^(?:same|that)$", re.IGNORECASE),
    "after": re.compile(r"^(?:after|before)$", re.IGNORECASE),
}
"""Words that tell which expression it may be, near one of the others."""
_CLASSES = _ANCHORS | _HELPERS
_BITS = {name: 1 << number for number, name in enumerate(_CLASSES)}
_ANY_ANCHOR = sum(_BITS[name] for name in _ANCHORS)
_NEAR = 48
"""Characters of an expression before or behind any of its hints, at most."""
_MAX_WORDS = 200_000
"""Words kept with their classes: a few megabytes."""
_masks: dict[int, int] = {}


def mask(names: str) -> int:
    """The classes of these names, one bit each."""
    return sum(_BITS[name] for name in names.split())


def stretches(doc: Doc, text: str) -> Iterator[tuple[Span, int]]:
    """The parts of `text`, from blank to blank and within a line, that may hold a date, each with its classes."""
    words = _hints(doc)
    behind = 0
    for start, end in _merged(words, text):
        while words[behind][0] < start:
            behind += 1
        classes = 0
        while behind < len(words) and words[behind][0] < end:
            classes |= words[behind][1]
            behind += 1
        yield (start, end), classes


def _merged(words: list[Span], text: str) -> Iterator[Span]:
    """The surroundings of the anchors, in order; those that touch are one."""
    start = end = 0
    line = (0, -1)
    for offset, classes in words:
        if not classes & _ANY_ANCHOR:
            continue
        is_new = offset > line[1]
        if is_new:
            before, line = line, _line(text, offset)
        first = max(line[0], offset - _NEAR)
        if is_new or first > end:
            if end > start:
                yield _to_blanks(text, before if is_new else line, start, end)
            start = first
        end = min(line[1], offset + _NEAR)
    if end > start:
        yield _to_blanks(text, line, start, end)


def _hints(doc: Doc) -> list[Span]:
    """Offset and classes of each word that has any."""
    if len(_masks) > _MAX_WORDS:
        _masks.clear()
    known, strings, found = _masks.get, doc.vocab.strings, []
    for orth, offset in doc.to_array([ORTH, IDX]).tolist():
        classes = known(orth)
        if classes is None:
            classes = _masks[orth] = _classes(strings[orth])
        if classes:
            found.append((offset, classes))
    return found


def _classes(word: str) -> int:
    return sum(_BITS[name] for name, holds in _CLASSES.items() if holds.search(word))


def _line(text: str, offset: int) -> Span:
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def _to_blanks(text: str, line: Span, start: int, end: int) -> Span:
    before, after = text.rfind(" ", line[0], start), text.find(" ", end, line[1])
    return before + 1 if before >= 0 else line[0], after if after >= 0 else line[1]
