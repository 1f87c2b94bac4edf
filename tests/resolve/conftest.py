"""Articles whose mentions are marked in the text, so that resolving is tested without extracting."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from sitrep import resolve
from sitrep.records import Article, Extraction, NameMention, PlaceMention
from sitrep.reference.gazetteer import Gazetteer

_MARK = re.compile(r"\[(?P<kind>[poldw]) (?P<words>[^\]]+)\]")
_KINDS = {"p": "person", "o": "organisation", "d": "organisation", "w": "person"}


class Marked:
    """Text with mentions: [l Palmyra] place, [p Ann] person, [o SDF] organisation, [d army] and [w men] described."""

    def __init__(self, marked: str, outlet: str = "") -> None:
        self.extraction = Extraction(_article(_MARK.sub(lambda match: match["words"], marked), outlet))
        shift = 0
        for match in _MARK.finditer(marked):
            start = match.start() - shift
            shift += len(match[0]) - len(match["words"])
            self._add(match["kind"], start, match["words"])

    def _add(self, kind: str, start: int, words: str) -> None:
        span = {"start": start, "end": start + len(words), "text": words, "sentence": (0, start + len(words))}
        if kind == "l":
            self.extraction.places.append(PlaceMention(**span))
        else:
            self.extraction.names.append(NameMention(**span, kind=_KINDS[kind], named=kind not in "dw"))


def _article(text: str, outlet: str) -> Article:
    return Article(id="a", text=text, raw_text=text, content_hash="", origin="test", outlet=outlet)


@pytest.fixture
def resolved(gazetteer: Gazetteer) -> Callable[..., Extraction]:
    """Marked text -> its extraction, resolved."""

    def run(marked: str, outlet: str = "") -> Extraction:
        return resolve.run(Marked(marked, outlet).extraction)

    return run
