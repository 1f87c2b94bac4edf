"""Those who act and claim without a name: "police", "two defectors", "Iraqi forces", "the health ministry"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from sitrep.extract import _spans
from sitrep.extract._naming.words import BODIES, PEOPLE
from sitrep.records import Extraction, NameMention, Span

_DROPPED = frozenset(
    """a an the this that these those his her its their our my your some any all no many several other another such
    same both each every either neither more most few much which what whose one of 's ’s""".split()
)
"""Words before a description that are no part of it; numbers stay: "two defectors"."""
_UNREAL = frozenset("no nobody none".split())


def find(doc: Doc, found: Extraction, taken: list[Span]) -> list[NameMention]:
    """The described actors of `doc` that do not overlap the spans `taken` by names."""
    covered = {offset for start, end in taken for offset in range(start, end)}
    mentions = []
    for chunk in doc.noun_chunks:
        described = _description(chunk)
        if described is None:
            continue
        start, end = described.start_char, described.end_char
        if covered.isdisjoint(range(start, end)):
            kind = "organisation" if described.root.lemma_.lower() in BODIES else "person"
            mentions.append(
                NameMention(
                    start=start,
                    end=end,
                    text=described.text,
                    sentence=_spans.sentence_at(found, start),
                    kind=kind,  # type: ignore[arg-type]
                    named=False,
                )
            )
    return mentions


def _description(chunk: TokenSpan) -> TokenSpan | None:
    """The part of a noun chunk that says who they are, without article, pronoun and adverb."""
    head = chunk.root
    lemma = head.lemma_.lower()
    if head.pos_ not in ("NOUN", "PROPN") or (lemma not in PEOPLE and lemma not in BODIES):
        return None
    if chunk[0].lower_ in _UNREAL or head.dep_ == "attr":
        return None
    kept = list(_own_words(chunk, head))
    return chunk.doc[kept[0].i : head.i + 1] if kept else None


def _own_words(chunk: TokenSpan, head: Token) -> Iterator[Token]:
    """The words of a chunk up to its head, from the first that describes."""
    words = [token for token in chunk if token.i <= head.i]
    after_owner = [token.i for token in words if token.tag_ == "POS"]
    first = max(after_owner, default=-1) + 1
    started = False
    for token in words:
        is_described = token.i >= first and token.lower_ not in _DROPPED
        started = started or (is_described and token.pos_ not in ("ADV", "PUNCT", "SPACE", "SCONJ", "CCONJ"))
        if started:
            yield token
