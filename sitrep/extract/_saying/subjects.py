"""The noun phrase right before a verb of saying, read from the order of the words.

The parser joins an attribution behind a comma to whatever stands before it ("…, a technician who fled from the camp
said", "…, Jane Roe, a doctor, said"); the words themselves tell: a phrase begins at the comma, and asides in commas or
relative clauses stand between its head and the verb.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_AUXILIARY = words("has have had also later then now both all never not n't n’t already repeatedly still once again")
_STOPS = frozenset(',;:"“”„«»()—–')
_ASIDE = frozenset({"WP", "WDT", "WP$", "DT", "NN", "NNP", "NNS", "NNPS", "VBN", "VBG", "JJ", "CD", "IN", "PRP$"})
_PHRASE = frozenset(
    {"DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "FW", "AFX"}
)
_LEADING = words("and but while though although because so yet as whereas when where that")
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NO_POSTMODIFIER = words("after before since because as while if than though although until that")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who stands before a verb of saying."""

    head: Token
    name: Token | None
    """The first token of what stands between commas behind the head: "the deacon, Yosef Odisho, told"."""
    after_stop: bool
    """Whether a comma, semicolon or mark stands before the phrase: the attribution follows what is said."""


def before(verb: Token) -> Subject | None:
    """The phrase that ends at `verb`; None where the words before it are no such phrase."""
    doc, first = verb.doc, verb.sent.start
    at = verb.i - 1
    while at > first and doc[at].lower_ in _AUXILIARY:
        at -= 1
    if at < first:
        return None
    if doc[at].text not in (",", ")", "—", "–"):
        found = _segment(doc[at], first)
        return Subject(found[0], None, found[1]) if found else None
    opening = next((i for i in range(at - 1, first, -1) if doc[i].text in (",", "(", "—", "–")), None)
    if opening is None or not _is_aside(doc[opening + 1], doc[at]):
        return None
    found = _segment(doc[opening - 1], first)
    return Subject(found[0], doc[opening + 1], found[1]) if found else None


def _is_aside(start: Token, end: Token) -> bool:
    """Whether the words from `start` up to the comma `end` may stand between a subject and its verb."""
    inside = list(start.doc[start.i : end.i])
    if not inside:
        return False
    is_clause = start.tag_ in _RELATIVE or start.lower_ in ("as", "that", "where")
    if any(token.tag_ in _FINITE for token in inside) and not is_clause:
        return False
    known_as = start.lower_ in ("or", "also", "now", "formerly", "once", "then")
    return start.tag_ in _ASIDE or known_as


def _segment(last: Token, first: int) -> tuple[Token, bool] | None:
    """The head of the noun phrase that ends at `last`, and whether a stop stands before it."""
    doc, start = last.doc, last.i
    while start > first and doc[start - 1].text not in _STOPS and not doc[start - 1].is_space:
        start -= 1
    after_stop = start > first and doc[start - 1].text in _STOPS
    while start < last.i and doc[start].lower_ in _LEADING:
        start += 1
    head = _head(list(doc[start : last.i + 1]))
    if head is None or not _modifies(list(doc[head.i + 1 : last.i + 1])):
        return None
    return head, after_stop


def _head(tokens: list[Token]) -> Token | None:
    """The last noun of the base phrase at the start of `tokens`."""
    found = None
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        joins = following is not None and (
            (token.tag_ in ("VBN", "VBG", "RB") and following.tag_ in ("NN", "NNS", "NNP", "JJ", "VBN", "HYPH"))
            or token.text == "-"
        )
        if token.tag_ not in _PHRASE and not joins:
            break
        if token.tag_[:2] == "NN" or token.tag_ == "CD" or (token.tag_ == "DT" and len(tokens) == 1):
            found = token if not (following is not None and following.tag_ == "POS") else found
        elif token.tag_ in ("POS", "JJ", "DT", "PRP$"):
            found = None
    return found


def _modifies(rest: list[Token]) -> bool:
    """Whether the words behind a head belong to it: a prepositional phrase, a participle, a whole relative clause."""
    if not rest:
        return True
    relative = next((at for at, token in enumerate(rest) if token.tag_ in _RELATIVE or token.lower_ == "that"), None)
    finite = [at for at, token in enumerate(rest) if token.tag_ in _FINITE]
    if relative is None:
        opens = rest[0].tag_ in ("IN", "TO", "VBN", "VBG") and rest[0].lower_ not in _NO_POSTMODIFIER
        return opens and not finite
    if relative and rest[0].tag_ not in ("IN", "VBN"):
        return False
    if relative == 1 and rest[1].tag_ == "WP$":
        return not finite  # "one of whose members"
    return len(finite) == 1 and finite[0] > relative
