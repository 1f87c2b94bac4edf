"""Spans of an article: sentences, trimming, and which mention lies where. Offsets of characters, half open."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from sitrep.records import Extraction, Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

M = TypeVar("M", bound=Mention)


def sentences(doc: Doc) -> list[Span]:
    """The sentences of `doc` without the white space around them; those of white space alone are left out."""
    text = doc.text  # once: spaCy joins the tokens anew each time it is asked
    found = (trimmed(text, sentence.start_char, sentence.end_char) for sentence in doc.sents)
    return [(start, end) for start, end in found if start < end]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def sentence_at(found: Extraction, offset: int) -> Span:
    """The sentence that holds the character at `offset`, else the last one before it; all the text where none is."""
    if not found.sentences:
        return 0, len(found.article.text)
    return found.sentences[
        max(
            0,
            bisect_right(found.sentences, offset, key=lambda sentence: sentence[0]) - 1,
        )
    ]


def overlap(one: Span, other: Span) -> bool:
    """Whether the two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def overlapping(mentions: Sequence[M], span: Span) -> M | None:
    """The first mention that shares a character with `span`. `mentions` is in order of the text."""
    return next(iter(all_overlapping(mentions, span)), None)


def all_overlapping(mentions: Sequence[M], span: Span) -> list[M]:
    """All mentions that share a character with `span`, in order of the text, as `mentions` must be."""
    return [mention for mention in mentions if mention.start < span[1] and span[0] < mention.end]


def within(mentions: Sequence[M], span: Span) -> list[M]:
    """The mentions that lie wholly inside `span`. `mentions` is in order of the text."""
    first = bisect_left(mentions, span[0], key=lambda mention: mention.start)
    last = bisect_left(mentions, span[1], key=lambda mention: mention.start)
    return [mention for mention in mentions[first:last] if mention.end <= span[1]]


def following(mentions: Sequence[M], offset: int) -> M | None:
    """The nearest mention that starts at or after `offset`. `mentions` is in order of the text."""
    first = bisect_left(mentions, offset, key=lambda mention: mention.start)
    return mentions[first] if first < len(mentions) else None
