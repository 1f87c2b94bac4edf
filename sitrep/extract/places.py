"""Places by name, with the words before a name that say that it is not the place itself: "near", "north of"."""

from __future__ import annotations

from spacy.tokens import Doc

from sitrep.extract import _metonyms, _naming, _relations, _spans
from sitrep.extract._naming.words import COMPASS
from sitrep.records import Article, Extraction, PlaceMention

ORDER = 20


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the places named in `doc`."""
    for name in _naming.read(doc, article.outlet):
        if name.kind == "place" and name.text.lower() not in COMPASS:  # "South" alone is none
            found.places.append(
                PlaceMention(
                    start=name.start,
                    end=name.end,
                    text=name.text,
                    sentence=_spans.sentence_at(found, name.start),
                    relation=_relations.relation(article.text, name.start, name.end),
                    metonym=_metonyms.is_metonym(doc, name.start, name.end),
                )
            )
