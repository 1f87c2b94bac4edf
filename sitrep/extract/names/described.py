"""Those who act and claim without a name: "police", "two defectors", "Iraqi forces", "the health ministry"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from sitrep.extract import _spans
from sitrep.extract._naming.words import BODIES, MODIFIERS_DROPPED, PEOPLE
from sitrep.records import Extraction, NameMention, Span

_WORDS_BEFORE = frozenset(("ADJ", "NOUN", "PROPN", "NUM"))
_LONGEST = 8
_OTHER_THINGS = {"agent": ("nerve", "chemical"), "agents": ("nerve", "chemical"), "media": ("social",)}
"""Nouns that mean nobody after these words."""


def find(doc: Doc, found: Extraction, taken: list[Span]) -> list[NameMention]:
    """The described actors of `doc` that do not overlap the spans `taken` by names."""
    covered = {offset for start, end in taken for offset in range(start, end)}
    spans = (span for span in _descriptions(doc) if covered.isdisjoint(range(span.start_char, span.end_char)))
    return [
        NameMention(
            start=span.start_char,
            end=span.end_char,
            text=span.text,
            sentence=_spans.sentence_at(found, span.start_char),
            kind="organisation" if noun(span[-1]) in BODIES else "person",
            named=False,
        )
        for span in spans
    ]


def noun(token: Token) -> str:
    """The singular of a noun; the model keeps the plural of what it takes for a name, as where a sentence begins."""
    word: str = token.lower_
    if word in PEOPLE or word in BODIES:
        return word
    lemma: str = token.lemma_.lower()
    return lemma if lemma in PEOPLE or lemma in BODIES else word.removesuffix("s")


def _descriptions(doc: Doc) -> Iterator[TokenSpan]:
    for token in doc:
        if token.pos_ in ("NOUN", "PROPN") and _is_head(token):
            first = _first(token)
            if first is not None:
                yield doc[first : token.i + 1]


def _is_head(token: Token) -> bool:
    """Whether the noun names who acts, rather than what something else belongs to: not the "police" of "police van"."""
    if noun(token) not in PEOPLE and noun(token) not in BODIES:
        return False
    if token.ent_type_ == "PERSON" or (token.dep_ == "attr" and token.tag_ != "NNS"):
        return False
    if token.dep_ in ("compound", "nmod", "amod") and token.head.i > token.i:
        # a verb that the model takes for a noun: "the army retook"
        return token.head.dep_ in ("conj", "ROOT") and token.head.head.pos_ == "VERB" and token.head.i == token.i + 1
    after = token.nbor().text if token.i + 1 < len(token.doc) else ""
    if after == "-" or (token.lemma_ == "source" and after == "of"):
        return False
    before = token.nbor(-1) if token.i else token
    return before.lower_ not in _OTHER_THINGS.get(token.lower_, ()) and not (
        token.lower_ == "force" and before.pos_ == "ADJ"
    )


def _first(head: Token) -> int | None:
    """Index of the first word of the description, without article, pronoun and owner; None where nobody is meant."""
    doc, first = head.doc, head.i
    while first > 0 and head.i - first < _LONGEST:
        before = doc[first - 1]
        is_joint = before.text == "-" and first > 1 and doc[first - 2].pos_ in _WORDS_BEFORE
        if not (before.pos_ in _WORDS_BEFORE or is_joint or before.dep_ == "amod") or before.is_sent_end:
            break
        if before.lower_ in MODIFIERS_DROPPED or before.ent_type_ in ("DATE", "TIME", "PERSON"):
            break
        first -= 1
    while first < head.i and (doc[first].is_punct or doc[first].lower_ in MODIFIERS_DROPPED):
        first += 1
    return None if first > 0 and doc[first - 1].lower_ in ("no", "nobody", "none") else first
