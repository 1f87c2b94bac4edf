"""What a person is, where the article says so beside the name: office, post, trade."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from sitrep.extract._naming.tagged import is_title
from sitrep.extract._naming.words import CIVIL_TITLES, PEOPLE
from sitrep.records import Span

_LONGEST = 14
"""Tokens that a role may have."""
_OPENERS = frozenset(["a", "an", "the", "former", "then", "now", "one"])
_ENDS = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "–",
        "—",
        '"',
        "“",
        "”",
        "who",
        "whose",
        "which",
        "that",
        "and",
        "but",
        "told",
        "said",
        "says",
    ]
)


def of(doc: Doc, start: int, end: int) -> Span | None:
    """Where the role of the person named at `start` to `end` is told, without an article before it; None if nowhere."""
    name = doc.char_span(start, end, alignment_mode="expand")
    if name is None:
        return None
    words = _after(doc, name.end) or _before(doc, name.start)
    return (words[0].idx, words[-1].idx + len(words[-1])) if words else None


def _after(doc: Doc, at: int) -> list[Token]:
    """ ", a resident fellow at the institute," and what dropped words left of it: "   an army officer,"."""
    if at + 1 >= len(doc):
        return []
    gap = doc[at]
    is_gap = gap.text in (",", "-", "–", "—") or (gap.is_space and "\n" not in gap.text)
    if not is_gap:
        return []
    first = at + 1
    while first < len(doc) and (doc[first].is_space or doc[first].text == ","):
        first += 1
    words: list[Token] = []
    for token in doc[first : first + _LONGEST]:
        if token.lower_ in _ENDS or "\n" in token.text:
            break
        words.append(token)
    while words and (words[0].lower_ in ("a", "an", "the") or words[0].is_space):
        words = words[1:]
    return words if _is_role(words) else []


def _is_role(words: list[Token]) -> bool:
    """Whether the words begin with a description of a person: its head stands before any preposition or verb."""
    for token in words:
        if token.lower_.rstrip(".") in PEOPLE or token.lemma_.lower() in PEOPLE or is_title(token):
            return True
        if token.pos_ in ("ADP", "AUX", "PRON") or token.tag_ in ("VBD", "VBZ", "VBP"):
            return False
    return False


def _before(doc: Doc, at: int) -> list[Token]:
    """ "Iraqi Foreign Minister", "army spokesman" directly before the name."""
    first = at
    while first > 0 and at - first < _LONGEST and _continues(doc[first - 1], first == at):
        first -= 1
    words = [token for token in doc[first:at] if token.tag_ != "POS"]
    while words and (words[0].lower_ in _OPENERS - {"former"} or words[0].tag_ == "POS" or words[0].is_punct):
        words = words[1:]
    if words and words[0].lower_.rstrip(".") in CIVIL_TITLES:
        words = words[1:]
    return words


def _continues(token: Token, is_last: bool) -> bool:
    if is_last:
        word = token.lower_.rstrip(".")
        return is_title(token) or token.lemma_.lower() in PEOPLE or (token.text[0].isupper() and word in PEOPLE)
    if token.is_space or (token.is_punct and token.text != "-"):
        return False
    return (token.pos_ in ("NOUN", "PROPN", "ADJ") and not token.is_stop) or token.lower_ == "former" or is_title(token)
