"""What a person is, where the article says so beside the name: office, post, trade."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from sitrep.extract._naming.tagged import is_title
from sitrep.extract._naming.words import CIVIL_TITLES, PEOPLE
from sitrep.records import Span

_LONGEST = 14
"""Tokens that a role may have."""
_OPENERS = frozenset(("a", "an", "the", "then", "now", "one"))
_ENDS = frozenset(("who", "whose", "which", "that", "and", "but", "told", "said", "says"))


def of(doc: Doc, start: int, end: int) -> Span | None:
    """Where the role of the person named at `start` to `end` is told, without an article before it; None if nowhere."""
    name = doc.char_span(start, end, alignment_mode="expand")
    if name is None:
        return None
    words = _after(doc, name.end) or _before(doc, name.start)
    return (words[0].idx, words[-1].idx + len(words[-1])) if words else None


def _after(doc: Doc, at: int) -> list[Token]:
    """What stands between commas, "a lecturer at the academy", or where dropped words left no comma."""
    if at + 1 >= len(doc):
        return []
    gap = doc[at]
    is_gap = gap.text in (",", "-", "–", "—", "a", "an") or (gap.is_space and "\n" not in gap.text)
    if not is_gap:
        return []
    first = at
    while first < len(doc) and (doc[first].is_space or doc[first].is_punct or doc[first].like_num):
        first += 1
    words: list[Token] = []
    for token in doc[first : first + _LONGEST]:
        if token.lower_ in _ENDS or "\n" in token.text or (token.is_punct and token.text != "-"):
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
    """What stands directly before the name: "Iraqi Foreign Minister", "army spokesman", "Secretary of State"."""
    first = at
    if at > 2 and doc[at - 2].lower_ == "of" and doc[at - 1].text[0].isupper() and _is_office(doc[at - 3]):
        first = at - 3
    while first > 0 and at - first < _LONGEST and _continues(doc, first - 1, first == at):
        first -= 1
    words = list(doc[first:at])
    while words and (words[0].lower_ in _OPENERS or words[0].is_punct or words[0].lower_.rstrip(".") in CIVIL_TITLES):
        words = words[1:]
    return words


def _is_office(token: Token) -> bool:
    return is_title(token) or token.lemma_.lower() in PEOPLE


def _continues(doc: Doc, at: int, is_last: bool) -> bool:
    token = doc[at]
    if token.text == ".":
        return at > 0 and is_title(doc[at - 1])
    if is_last or is_title(token):
        return _is_office(token)
    if token.is_space or (token.is_punct and token.text != "-") or token.ent_type_ == "PERSON":
        return False
    return (token.pos_ in ("NOUN", "PROPN", "ADJ") and not token.is_stop) or token.lower_ == "former"
