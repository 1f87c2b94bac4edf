"""Which words of an article name a person, an organisation or a place: read once, shared by `names` and `places`.

One word has one kind throughout an article, so the three are decided together: the model's tags, the table of actors,
the gazetteer with the words around, and patterns vote; the longest of overlapping spans is kept.
"""

from __future__ import annotations

from itertools import chain

from spacy.tokens import Doc

from sitrep.extract._naming import atlas, headed, known, patterns, repeats, settle, tagged
from sitrep.extract._naming.candidate import Name, NameKind
from sitrep.extract._naming.pieces import pieces

__all__ = ["Name", "NameKind", "read"]

_KEY = "sitrep.naming"


def read(doc: Doc) -> list[Name]:
    """All names of `doc` in order of the text, none overlapping; kept with the doc, so that it is read once."""
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = _read(doc)
    found: list[Name] = doc.user_data[_KEY]
    return found


def _read(doc: Doc) -> list[Name]:
    words = pieces(doc.text)
    candidates = chain(
        known.find(doc.text, words),
        tagged.find(doc),
        patterns.find(doc),
        headed.find(doc, words),
        atlas.find(doc, words),
    )
    return repeats.find(doc.text, words, settle.names(doc.text, candidates))
