"""Companies: those of the table, and names beside what only a company has: "chief executive of X", "X shares"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc

from sitrep.extract import _text
from sitrep.extract._naming.atlas import standing
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.pieces import Match, Piece, Table
from sitrep.extract._naming.tagged import is_title
from sitrep.extract._naming.words import BODIES, ORGANISATION_HEADS, TITLES
from sitrep.reference import companies, countries, given_names

_OF_ONE_WORD, _OF_SEVERAL, _UNSURE, _BESIDE = 1.4, 2.5, 0.5, 1.3
_TOWN = 0.2
"""`standing` of a town of 5,000 people."""
_TRUST = 2
_NAME = r"(?P<name>[A-Z][\w&’'-]*\w(?: (?:& )?[A-Z][\w&’'-]*\w){0,2})(?<!['’]s)"
_BEFORE = re.compile(
    r"\b(?:chief executive|CEO|chairman|chairwoman|shareholders?|employees|subsidiary|unit|customers|bondholders"
    r"|analyst|economist|strategist|spokes(?:man|woman|person)|engineer|vice[ -]president) (?:of|at|for|with) " + _NAME
)
_SHARES = re.compile(r"\b(?:shares|stake|stock|bonds) (?:of|in) " + _NAME)
_AFTER = re.compile(
    _NAME + r"(?:['’]s?)? (?:shares?|stocks?|shareholders|bondholders|customers|employees"
    r"|chief executive|CEO|spokes(?:man|woman|person)|Inc\b|plc\b|Ltd\b|LLC\b)\b"
)
_MAKER = (
    r"(?:airline|automaker|airframer|automobile manufacturer|bank|brewer|broadcaster|car ?maker|carrier|chain|company"
    r"|conglomerate|corporation|consultancy|drug ?maker|firm|insurer|lender|maker|manufacturer|plane ?maker|publisher"
    r"|retailer|start-?up|subsidiary|supplier|utility)"
)
_APPOSED = re.compile(_NAME + rf", (?:an?|the) (?:[\w-]+(?:['’]s)? ){{0,4}}?{_MAKER}\b")


@lru_cache(maxsize=1)
def _table() -> Table:
    return Table((name, name) for name in companies.table())


def find(doc: Doc, words: list[Piece]) -> Iterator[Candidate]:
    """The candidates of both kinds."""
    text = _text.of(doc)
    matches = list(_table().matches(text, words))
    surnames = {match.value for match in matches if _is_surname(text, words, match)}
    for match in matches:
        span = text[match.start : match.end]
        if (
            match.value not in surnames
            and words[match.first].is_capital
            and (span == match.value or not match.value.isupper())
        ):
            sure = companies.table()[match.value]
            weight = (_OF_SEVERAL if " " in span else _OF_ONE_WORD) if sure else _UNSURE
            yield Candidate(match.start, match.end, span, {"organisation": weight}, trust=_TRUST)
    for pattern in (_BEFORE, _SHARES, _AFTER, _APPOSED):
        for beside in pattern.finditer(text):
            if _may_be_firm(doc, *beside.span("name")):
                yield Candidate(*beside.span("name"), beside["name"], {"organisation": _BESIDE})


def _is_surname(text: str, words: list[Piece], match: Match) -> bool:
    """Whether somebody's first name or title stands before it: "Robert Ford"."""
    before = words[match.first - 1].key if match.first and text[words[match.first - 1].end : match.start] == " " else ""
    return match.last - match.first == 1 and (before in given_names.table() or before in TITLES)


def _may_be_firm(doc: Doc, start: int, end: int) -> bool:
    """Whether the words are a name, and none of a country, people, day or town."""
    span = doc.char_span(start, end)
    if span is None or any(token.is_stop or token.pos_ != "PROPN" or token.ent_type_ == "DATE" for token in span):
        return False
    if len(span) == 1 and span[0].lower_ in BODIES | ORGANISATION_HEADS:
        return False
    if is_title(span[-1]) or countries.by_name(span.text) or countries.demonym(span.text):
        return False
    return standing(span.text) < _TOWN
