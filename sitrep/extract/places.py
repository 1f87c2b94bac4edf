"""Places by name, with the words before a name that say that it is not the place itself: "near", "north of"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from sitrep.extract import _naming, _spans
from sitrep.records import Article, Extraction, PlaceMention

ORDER = 20

_COMPASS = r"(?:north|south|east|west)(?:-?(?:east|west))?"
_RELATIONS = re.compile(
    rf"""\b(?P<relation>
        near(?!ly)(?:by)? | close\ to | outside | around | towards? | beyond
      | (?:just\ |further\ )?{_COMPASS}(?:ward|ern\ edges?|ern\ outskirts|ern\ countryside)?\ (?:of|from)
      | (?:the\ )?(?:outskirts|suburbs|edge|edges|countryside|vicinity|gates)\ (?:of|around)
      | (?:the\ )?(?:border|frontier|road|highway)\ (?:with|to|between|near|of)
      | on\ the\ way\ to | opposite
    )\ (?:the\ )?(?:(?:city|town|village|border|coastal|ancient|capital)\ (?:of\ )?)*$""",
    re.VERBOSE | re.IGNORECASE,
)
_BORDER = re.compile(r"(?:['’]s)?\s+(?P<relation>border|frontier|outskirts|suburbs|countryside)\b", re.IGNORECASE)
_LOOK_BACK = 48
"""Characters before a name in which a relation may stand; the longest is "on the north-eastern outskirts of the"."""


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the places named in `doc`."""
    for name in _naming.read(doc, article.outlet):
        if name.kind == "place":
            found.places.append(
                PlaceMention(
                    start=name.start,
                    end=name.end,
                    text=name.text,
                    sentence=_spans.sentence_at(found, name.start),
                    relation=relation(article.text, name.start, name.end),
                )
            )


def relation(text: str, start: int, end: int) -> str | None:
    """How what is told lies to the place at `start` to `end`: "near", "north of", "border"; None where it is in it."""
    before = _RELATIONS.search(text[max(0, start - _LOOK_BACK) : start])
    after = _BORDER.match(text, end)
    match = before or after
    return " ".join(match["relation"].lower().removeprefix("the ").split()) if match else None
