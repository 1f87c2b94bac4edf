"""Organisations by the word for what they are: "the March 14 Alliance", "Health Ministry", "Army of the Righteous"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from sitrep.extract import _text
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.pieces import Piece, joined
from sitrep.extract._naming.words import NO_NAMES, ORGANISATION_HEADS, TITLES
from sitrep.reference import gazetteer

_LONGEST = 6
_TRUST = 2
_NO_START = (NO_NAMES - {"march"}) | {
    *("the", "a", "an", "on", "in", "at", "by", "as", "and", "but", "for", "from"),
    *("when", "while", "after", "before", "meanwhile", "however"),
}
_MOSTLY = 0.7


def find(doc: Doc, words: list[Piece]) -> Iterator[Candidate]:
    """Runs of capitalised words that end with such a word; none in a headline whose words are all capitalised."""
    text = _text.of(doc)
    for last, word in enumerate(words):
        if word.key not in ORGANISATION_HEADS or not word.is_capital:
            continue
        if _runs_on(text, words, last):
            continue
        first, after = _first(text, words, last), _of(text, words, last)
        if (first < last or after > last + 1) and not is_headline(text, words, last):
            start, end = words[first].start, words[after - 1].end
            yield Candidate(start, end, text[start:end], {"organisation": 1.0}, trust=_TRUST)


def _of(text: str, words: list[Piece], head: int) -> int:
    """Index of the word after "of the Righteous Sect"; `head` + 1 where no such words follow, or a place or office."""
    first = head + 2
    if first >= len(words) or words[head + 1].key != "of" or not joined(text, words, head + 1):
        return head + 1
    first += words[first].key == "the"
    end = first
    while end < min(len(words), first + _LONGEST) and words[end].is_capital and joined(text, words, end):
        end += 1
    run = words[first:end]
    if not run or text[run[0].start].isdigit() or any(word.key in TITLES | NO_NAMES for word in run):
        return head + 1
    is_place = gazetteer.open_().known({text[run[0].start : word.end] for word in run})
    return head + 1 if is_place else end


def _runs_on(text: str, words: list[Piece], last: int) -> bool:
    """Whether the word is followed by somebody's office: "White House Press Secretary"."""
    after = words[last + 1] if last + 1 < len(words) else None
    return after is not None and after.is_capital and after.key in TITLES and joined(text, words, last + 1)


def _first(text: str, words: list[Piece], last: int) -> int:
    first = last
    while first > 0 and last - first < _LONGEST and joined(text, words, first) and words[first - 1].is_capital:
        first -= 1
    while first < last and (words[first].key in _NO_START or words[first].key.isdigit()):
        first += 1
    return first


def is_headline(text: str, words: list[Piece], at: int, last: int | None = None) -> bool:
    """Whether nearly all longer words of the line are capitalised, so that capitals tell nothing.

    Where words `at` to `last` are given, the others of the line tell; two are enough where no full stop ends it.
    """
    start = text.rfind("\n", 0, words[at].start) + 1
    end = text.find("\n", words[at].start)
    end = end if end >= 0 else len(text)
    near = range(max(0, at - 30), min(len(words), at + 30))
    line = [words[index] for index in near if last is None or not at <= index < last]
    long = [word for word in line if start <= word.start < end and word.end - word.start > 3]
    enough = 2 if last is not None and text[start:end].rstrip()[-1:].isalnum() else 6
    return len(long) >= enough and sum(word.is_capital for word in long) > _MOSTLY * len(long)
