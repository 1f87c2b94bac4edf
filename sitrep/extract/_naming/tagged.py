"""Names as the language model tagged them, trimmed to the name itself."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from sitrep.extract._naming.candidate import Candidate, NameKind
from sitrep.extract._naming.words import NO_NAMES, PARTICLES, TITLES

_KINDS: dict[str, NameKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_QUOTES = "\"'“”‘’«»`"
_INNER = frozenset("of for and & in on the to 's ’s against de la - – / .".split()) | PARTICLES


def find(doc: Doc) -> Iterator[Candidate]:
    """The model's persons, organisations and places; one vote, half as much again where the name has several words."""
    for entity in doc.ents:
        kind = _KINDS.get(entity.label_)
        if kind is None:
            continue
        for part in _lines(entity):
            tokens = _trimmed(part, kind)
            if not tokens:
                continue
            span = doc[tokens[0].i : tokens[-1].i + 1]
            weight = 0.6 if len(tokens) == 1 and kind == "person" else 1.0 if len(tokens) == 1 else 1.5
            yield Candidate(span.start_char, span.end_char, span.text, {kind: weight})


def _lines(entity: Span) -> Iterator[list[Token]]:
    """The tokens of an entity; no name runs over the end of a line or over doubled white space."""
    part: list[Token] = []
    for token in entity:
        if token.is_space:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _trimmed(tokens: list[Token], kind: NameKind) -> list[Token]:
    while tokens and _is_edge(tokens[0], kind):
        tokens = tokens[1:]
    while tokens and _is_end(tokens[-1]):
        tokens = tokens[:-1]
    if kind == "person":
        while len(tokens) > 1 and is_title(tokens[0]):
            tokens = tokens[1:]
    text = " ".join(token.lower_ for token in tokens)
    if text in NO_NAMES or not any(token.text[0].isupper() for token in tokens):
        return []
    return tokens if any(len(token) > 1 for token in tokens) else []


def _is_edge(token: Token, kind: NameKind) -> bool:
    if token.is_punct or token.text[0] in _QUOTES or token.lower_ in ("the", "a", "an", "'s", "’s"):
        return True
    is_inner = token.lower_ in PARTICLES or (kind != "person" and token.text[0].isdigit())
    return not token.text[0].isupper() and not is_inner


def _is_end(token: Token) -> bool:
    if token.text[0] in _QUOTES or token.lower_ in ("'s", "’s", "the", "of", "and", "&", "in"):
        return True
    if token.is_punct or token.lower_ in NO_NAMES:
        return True
    return token.text.islower()


def is_title(token: Token) -> bool:
    """Whether the word is a title or an office, capitalised or not: "Gen.", "spokesman"."""
    return token.lower_.rstrip(".") in TITLES
