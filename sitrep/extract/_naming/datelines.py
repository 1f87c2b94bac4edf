"""Where a report was written: the places that open a paragraph before a dash, "GOMA, DR Congo (Agency) —"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from sitrep import language
from sitrep.extract import _text
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.words import ORGANISATION_HEADS
from sitrep.reference import actors, countries, gazetteer

_SURE = 8.0
_TRUST = 4
_WITHIN = re.compile(
    r"(?<=[.!?\"”] )(?P<places>[A-Z][A-Z’'-]{2,}(?: [A-Z][A-Z’'-]+){0,2}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?)"
    r"(?: \([A-Z][^()\n]{1,30}\))? (?:--|–|—|-) (?=[\"“]?[A-Z])"
)
"""A dateline in capitals after a headline with which it was run together: "Man held over blaze. TUZLA -- Police"."""
_PART = re.compile(r"[^,(/]*[^,(/\s]")


def find(doc: Doc) -> Iterator[Candidate]:
    """The places of the datelines, in capitals or not; no agencies, days or writers."""
    for sentence in doc.sents:
        if _is_dateline(doc, sentence):
            yield from _places(doc, sentence)
    text = _text.of(doc)
    for found in _WITHIN.finditer(text):
        yield from _places_between(text, *found.span("places"))


def _is_dateline(doc: Doc, sentence: Span) -> bool:
    """Whether `language` ended a sentence at the dash that parts a dateline from the report."""
    first, last = sentence[0], sentence[-1]
    if last.text not in language.DASHES or len(sentence) < 2 or len(sentence) > language.LONGEST_DATELINE:
        return False
    return first.i == 0 or "\n" in doc[first.i - 1].text


def _places(doc: Doc, sentence: Span) -> Iterator[Candidate]:
    yield from _places_between(_text.of(doc), sentence.start_char, sentence[-1].idx)


def _places_between(text: str, first: int, last: int) -> Iterator[Candidate]:
    for position, part in enumerate(_PART.finditer(text, first, last)):
        start = part.start() + len(part[0]) - len(part[0].lstrip())
        name = text[start : part.end()]
        if text[:start].rstrip(" ").endswith("("):
            return  # the agency, and what follows it
        if _is_place(name, is_first=position == 0):
            yield Candidate(start, part.end(), name, {"place": _SURE}, trust=_TRUST)


def _is_place(name: str, is_first: bool) -> bool:
    if any(letter.isdigit() for letter in name) or actors.find(name) or name.split()[-1].lower() in ORGANISATION_HEADS:
        return False
    is_known = bool(countries.by_name(name) or gazetteer.open_().candidates(name))
    return is_known or (is_first and name.isupper())
