"""Places by name, with the words before a name that say that it is not the place itself: "near", "north of"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from sitrep.extract import _metonyms, _naming, _relations, _spans
from sitrep.extract._naming.words import COMPASS
from sitrep.records import Article, Extraction, PlaceMention
from sitrep.reference import gazetteer

ORDER = 20
_RUN_ON = re.compile(
    r"(?:(?:In|At|Near|From|On|Off|Outside|Around|Inside|in|at|near|from|on|off|outside|around|inside) )?"
    r"(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: the [A-Z].*|, [A-Z][a-z].*)?"
)
"""A place with what the model took in before or behind it: "at Tessalit", "Kapoeta the SPLA", "Bria, Amadou Sy"."""


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the places named in `doc`."""
    for name in _naming.read(doc, article.outlet):
        if name.kind == "place" and name.text.lower() not in COMPASS:  # "South" alone is none
            start, end = _bounds(name.text, name.start)
            found.places.append(
                PlaceMention(
                    start=start,
                    end=end,
                    text=article.text[start:end],
                    sentence=_spans.sentence_at(found, start),
                    relation=_relations.relation(article.text, start, end),
                    metonym=_metonyms.is_metonym(doc, start, end),
                )
            )


def _bounds(words: str, start: int) -> tuple[int, int]:
    """The span of a name at `start`; of a known place within it where nobody knows the whole: "In Rafah"."""
    match = _RUN_ON.fullmatch(words)
    if match is None or match["place"] == words or _is_called(words) or not _is_called(match["place"]):
        return start, start + len(words)
    return start + match.start("place"), start + match.end("place")


def _is_called(words: str) -> bool:
    """Whether a place is called exactly so."""
    return any(one.name.lower() == words.lower() for one in gazetteer.open_().candidates(words))
