"""Places that the model takes for one name or for none: lists of one kind, and names side by side.

"The villages of X, Y and Z", "the X, Y and Z provinces"; "Syrias Idlib", "Qamishli Hasaka", where commas were lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from sitrep.extract import _text
from sitrep.extract._naming.atlas import is_notable
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.settle import CERTAIN
from sitrep.reference import countries, gazetteer

_WEIGHT = 3.0
_PARTICLE = r"(?:(?:[Aa][lsntzdr]|[Ee][lzds]|[Uu]l|[Aa]bu|[Bb]eni|[Uu]mm)[ -])?"
_NAME = rf"{_PARTICLE}[A-Z][\w’'-]*\w(?:[ -]{_PARTICLE}[A-Z][\w’'-]*\w){{0,2}}"
_LIST = rf"(?P<list>{_NAME}(?:, {_NAME})*,? (?:and|or) {_NAME})"
_KINDS = (
    r"(?:provinces|governorates|oblasts|regions|counties|districts|departments|prefectures|villages|towns|cities"
    r"|suburbs|neighbou?rhoods|municipalities|parishes)"
)
_AFTER = re.compile(rf"\b{_KINDS} of {_LIST}")
_BEFORE = re.compile(rf"\b{_LIST} {_KINDS}\b")
_EACH = re.compile(_NAME)
_PLACES = ("GPE", "LOC", "FAC")


def find(doc: Doc) -> Iterator[Candidate]:
    """Each name of such lists, and each of such names side by side."""
    text = _text.of(doc)
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(text):
            for name in _EACH.finditer(text, *match.span("list")):
                yield _place(text, *name.span())
    several = [entity for entity in doc.ents if entity.label_ in _PLACES and _is_capitalised(entity)]
    known = gazetteer.open_().known({entity.text for entity in several}) if several else set()
    for entity in several:
        if entity.text not in known:
            yield from _abreast(text, entity)


def _is_capitalised(entity: Span) -> bool:
    return len(entity) > 1 and all(token.text[0].isupper() for token in entity)


def _abreast(text: str, entity: Span) -> Iterator[Candidate]:
    """The two well-known places that an unknown name of the model is made of."""
    for middle in range(1, len(entity)):
        first, second = (_bare(text, part) for part in (entity[:middle], entity[middle:]))
        if is_notable(text[slice(*first)]) and is_notable(text[slice(*second)]):
            yield from (_place(text, *first), _place(text, *second))
            return


def _bare(text: str, part: Span) -> tuple[int, int]:
    """Without the "s" of a possessive that lost its apostrophe: "Syrias"."""
    start, end = part.start_char, part.end_char
    return (start, end - 1) if text[end - 1] == "s" and countries.by_name(text[start : end - 1]) else (start, end)


def _place(text: str, start: int, end: int) -> Candidate:
    return Candidate(start, end, text[start:end], {"place": _WEIGHT}, trust=CERTAIN)
