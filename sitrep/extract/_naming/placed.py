"""Places that neither model nor gazetteer knows, by the words before the name: "the village of X", "a camp at X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitrep.extract._naming.candidate import Candidate

_WEIGHT = 2.1
_TRUST = 2
_PARTICLE = r"(?:[Aa][lsntzdr]|[Ee][lzds]|[Uu]l|[Aa]bu|[Bb]ani|[Bb]eni|[Uu]mm)[ -]"
_WORD = r"[A-Z][\w’'-]*\w(?<!['’]s)"
_NAMED = re.compile(
    r"\b(?:(?:village|town|city|hamlet|kibbutz|suburb|settlement|oasis|governor|mayor)s? of"
    r"|camps? (?:at|in|of)|(?:outskirts|edge|suburbs) of)"
    rf" (?P<name>(?:{_PARTICLE})?{_WORD}(?:[ -](?:{_PARTICLE})?{_WORD}){{0,2}})"
)


def find(text: str) -> Iterator[Candidate]:
    """The capitalised words after such words."""
    for match in _NAMED.finditer(text):
        yield Candidate(*match.span("name"), match["name"], {"place": _WEIGHT}, trust=_TRUST)
