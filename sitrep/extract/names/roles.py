"""What a person is, where the article says so beside the name: office, post, trade."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from sitrep.extract._naming.tagged import is_title
from sitrep.extract._naming.words import CIVIL_TITLES, PEOPLE
from sitrep.records import Span

_LONGEST = 14
"""Tokens that a role may have."""
_LONGEST_APPOSED = 9
_DETERMINERS = frozenset(("a", "an", "the", "another", "one", "its", "his", "her", "their"))
_OPENERS = frozenset(("a", "an", "the", "then", "now", "one"))
_JOINTS = frozenset(("of", "in", "at", "for", "from", "with", "on"))
"""Words before an article that belong to what is described: "a doctor at the camp"."""
_ENDS = frozenset(("who", "whose", "which", "that", "and", "but", "told", "said", "says"))


def of(doc: Doc, start: int, end: int) -> Span | None:
    """Where the role of the person named at `start` to `end` is told, without an article before it; None if nowhere."""
    name = doc.char_span(start, end, alignment_mode="expand")
    if name is None:
        return None
    words = _after(doc, name.end) or _apposed(doc, name) or _before(doc, name.start)
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


def _apposed(doc: Doc, name: TokenSpan) -> list[Token]:
    """What stands before the comma before the name: "a camp leader, Ana Ruiz, said"; with the title after the comma."""
    comma = name.start - 1
    while comma > 0 and (is_title(doc[comma]) or doc[comma].text == "."):
        comma -= 1
    if comma < 2 or doc[comma].text != "," or (name.end < len(doc) and doc[name.end].lower_ in ("and", "or")):
        return []
    for first in range(comma - 1, max(-1, comma - 1 - _LONGEST_APPOSED), -1):
        token = doc[first]
        if token.is_punct or token.is_space or token.pos_ in ("VERB", "AUX", "SCONJ", "CCONJ"):
            return []
        is_start = token.lower_ in _DETERMINERS and (first == 0 or doc[first - 1].lower_ not in _JOINTS)
        if is_start:
            words = list(doc[first + 1 : comma])
            return words if _is_head_noun(words) else []
    return []


def _is_head_noun(words: list[Token]) -> bool:
    """Whether the last word before any preposition is a noun for a person: "doctor at the camp"."""
    head = next(
        (words[at - 1] for at, token in enumerate(words) if at and token.pos_ == "ADP"), words[-1] if words else None
    )
    return head is not None and head.tag_ in ("NN", "NNP") and (_is_office(head) or head.lower_ in PEOPLE)


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
