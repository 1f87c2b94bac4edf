"""A text as words with their places, and tables of many-word names looked up in it in one pass.

A piece is a run of letters and digits, with the apostrophes inside it ("Sana'a") but no possessive; names are compared
piece by piece, so that "Deir ez-Zor" and "Deir Ez Zor", "Da'esh" and "Da’esh" are the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_PIECE = re.compile(r"[^\W_]+(?:['’‘ʼ](?!s\b)[^\W_]+)*")
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ")
_GAP = re.compile(r"[ \u00a0]?(?:\.(?=-))?[-‑–'’‘.&]?[ \u00a0]?|/")
_LONGEST_SHORT_FORM = 3
"""Letters of "St." and "Gen."; after a longer word a point ends the sentence."""
_END = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a text: its span, and its letters folded for comparing."""

    start: int
    end: int
    key: str
    is_capital: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A name of a table found in a text; `first` and `last` are indexes of pieces, half open."""

    start: int
    end: int
    first: int
    last: int
    value: Any


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The word without case, accents and apostrophes."""
    word = word.translate(_APOSTROPHES)
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def pieces(text: str) -> list[Piece]:
    """The words of `text` in order."""
    return [
        Piece(m.start(), m.end(), fold(m[0]), m[0][0].isupper() or m[0][0].isdigit()) for m in _PIECE.finditer(text)
    ]


def keys(name: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(fold(word) for word in _PIECE.findall(name))


class Table:
    """Names to look for, as a trie of their words."""

    def __init__(self, names: Iterable[tuple[str, Any]]) -> None:
        """`names`: each name with the value that a match of it carries; the first of equal names is kept."""
        self._root: dict[str, Any] = {}
        for name, value in names:
            words = keys(name)
            if not words:
                continue
            node = self._root
            for word in words:
                node = node.setdefault(word, {})
            node.setdefault(_END, value)

    def matches(self, text: str, words: list[Piece]) -> Iterator[Match]:
        """The longest name that begins at each word, without overlaps, from left to right."""
        at = 0
        while at < len(words):
            match = self.longest(text, words, at) if words[at].key in self._root else None
            if match:
                yield match
            at = match.last if match else at + 1

    def longest(self, text: str, words: list[Piece], first: int) -> Match | None:
        """The longest name that begins at word `first`."""
        node, best, at = self._root, None, first
        while at < len(words) and words[at].key in node and (at == first or joined(text, words, at)):
            node = node[words[at].key]
            at += 1
            if _END in node:
                best = Match(words[first].start, words[at - 1].end, first, at, node[_END])
        return best


def joined(text: str, words: list[Piece], at: int) -> bool:
    """Whether nothing but a space or hyphen parts a word from the one before it, or the point of a short form."""
    before, after = words[at - 1], words[at]
    if text[before.end] == "." and before.end - before.start > _LONGEST_SHORT_FORM:
        return False
    return _GAP.fullmatch(text, before.end, after.start) is not None
