"""Which words of an article name a person, an organisation or a place: read once, shared by `names` and `places`.

One word has one kind throughout an article, so the three are decided together: the model's tags, the table of actors,
the gazetteer with the words around, and patterns vote; the longest of overlapping spans is kept.
"""

from __future__ import annotations

from itertools import chain

from spacy.tokens import Doc

from sitrep.extract import _text
from sitrep.extract._naming import (
    apposed,
    atlas,
    datelines,
    firms,
    firsts,
    headed,
    known,
    listed,
    neither,
    nested,
    offices,
    outlets,
    patterns,
    placed,
    repeats,
    rulers,
    settle,
    tagged,
    things,
)
from sitrep.extract._naming.candidate import Name, NameKind
from sitrep.extract._naming.pieces import pieces

__all__ = ["Name", "NameKind", "read"]

_KEY = "sitrep.naming"


def read(doc: Doc, outlet: str = "") -> list[Name]:
    """All names of `doc` in order of the text; kept with the doc, so that it is read once.

    None overlap but those of which one is part of another: the ruler in "the Assad regime", the country in
    "Government of Iraq".

    `outlet`: where the article appeared, which may name itself.
    """
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = _read(doc, outlet)
    found: list[Name] = doc.user_data[_KEY]
    return found


def _read(doc: Doc, outlet: str) -> list[Name]:
    text = _text.of(doc)
    words = pieces(text)
    written_at = list(datelines.find(doc))
    taken = {offset for place in written_at for offset in range(place.start, place.end)}
    candidates = chain(
        known.find(text, words, outlet),
        outlets.find(text, words, outlet),
        tagged.find(doc),
        patterns.find(doc),
        apposed.find(doc),
        placed.find(text),
        firms.find(doc, words),
        firsts.find(text, words),
        listed.find(doc),
        headed.find(doc, words),
        offices.find(doc, words),
        rulers.find(text, words),
        atlas.find(doc, words),
    )
    free = (candidate for candidate in candidates if taken.isdisjoint(range(candidate.start, candidate.end)))
    listed_things = things.spans(text, words)

    def is_name(name: Name) -> bool:
        return not (neither.is_thing(text, name) or things.is_thing(doc, name, listed_things))

    settled = [name for name in settle.names(text, chain(written_at, free)) if is_name(name)]
    names = [name for name in repeats.find(text, words, settled) if is_name(name)]
    return sorted(
        [*names, *rulers.within(text, words, names), *nested.places(names)], key=lambda name: (name.start, name.end)
    )
