"""An article's text cut at its mentions, so that the reader can mark them. Pure; no HTML is made from article text.

Mentions nest and overlap (a figure in a quote, a place in a figure): the text is cut at every edge, and each piece
carries all the mentions that cover it, the shortest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

KINDS = {
    "figure": "Figures",
    "quote": "Quotes",
    "event": "Events",
    "person": "People",
    "organisation": "Groups",
    "place": "Places",
    "date": "Dates",
    "found": "Words searched for",
}
"""Kind of mention -> its name in the key of the reader, in that order."""

Piece = tuple[str, list[int]]
"""A run of text, and the positions in the list of mentions of those that cover it, the shortest first."""

_BREAK = re.compile(r"\n\s*\n")


def paragraphs(text: str, spans: Iterable[tuple[int, int]]) -> list[list[Piece]]:
    """The text as paragraphs of pieces. Spans are half open, in code points; those outside the text are cut to it."""
    kept = [(max(start, 0), min(end, len(text))) for start, end in spans]
    edges = sorted({edge for start, end in kept if start < end for edge in (start, end)})
    return [_pieces(text, start, end, kept, edges) for start, end in _bounds(text) if start < end]


def found(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where words begin as one of `words` does, in any case."""
    beginnings = "|".join(map(re.escape, words))
    return [hit.span() for hit in re.finditer(rf"\b(?:{beginnings})\w*", text, re.IGNORECASE)] if beginnings else []


def covering(spans: Iterable[tuple[int, int]], at: int, to: int | None = None) -> int | None:
    """Position of the mention to show for the character `at`: one that starts there, else the shortest around it.

    `to`: where the mention ends, which tells a quote from the name that it begins with.
    """
    around = [
        (start != at, end != to, end - start, number) for number, (start, end) in enumerate(spans) if start <= at < end
    ]
    return min(around)[3] if around else None


def sentence_of(text: str, sentence: str, start: int) -> int:
    """Where in `text` the sentence lies that holds the character `start`; 0 where it is not found."""
    return max(text.rfind(sentence, 0, start + len(sentence)), 0)


def _bounds(text: str) -> Iterable[tuple[int, int]]:
    at = 0
    for gap in _BREAK.finditer(text):
        yield at, gap.start()
        at = gap.end()
    yield at, len(text)


def _pieces(text: str, start: int, end: int, spans: list[tuple[int, int]], edges: list[int]) -> list[Piece]:
    inside = [number for number, (first, last) in enumerate(spans) if first < end and last > start]
    cuts = [start, *(edge for edge in edges if start < edge < end), end]
    return [(text[a:b], _covers(a, b, inside, spans)) for a, b in pairwise(cuts)]


def _covers(a: int, b: int, inside: list[int], spans: list[tuple[int, int]]) -> list[int]:
    over = [number for number in inside if spans[number][0] <= a and spans[number][1] >= b]
    return sorted(over, key=lambda number: spans[number][1] - spans[number][0])
