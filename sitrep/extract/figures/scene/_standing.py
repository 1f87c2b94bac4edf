"""The places of an article that things may happen at."""

from __future__ import annotations

import re

from sitrep.extract import _spans
from sitrep.extract.figures.scene import _place_frames
from sitrep.records import Extraction, PlaceMention, Span

_HERE = re.compile(r"\bthis (?:[\w-]+ ){0,2}(?:city|town|village|capital|port|camp)\b")
"""Where a dateline's place is meant in the text."""
_DATELINE = re.compile(r"[^\n]{0,60}?\s[—–-]\s|[A-Z][A-Z -]+:\s")


class Standing:
    """By sentence: none in the name of a body or a dateline, none of "Iran-backed"; with names that must be places."""

    def __init__(self, found: Extraction) -> None:
        self.found = found
        self._text = found.article.text
        self.dateline: PlaceMention | None = None
        self._of_sentence: dict[Span, list[PlaceMention]] = {}
        self._unknown: set[Span] = set()
        self._sort()
        self._read_on()

    def of(self, sentence: Span) -> list[PlaceMention]:
        """The places of a sentence, in its order."""
        return self._of_sentence.get(sentence, [])

    def is_unknown_in(self, sentence: Span) -> bool:
        """Whether a sentence names a place that nobody knows: "in the village of Tal"."""
        return sentence in self._unknown

    def _sort(self) -> None:
        text, found = self._text, self.found
        dateline = None if _HERE.search(text) else _DATELINE.match(text)
        for place in found.places:
            if any(name.named and name.start <= place.start and place.end <= name.end for name in found.names):
                continue
            if dateline is not None and place.end <= dateline.end() and dateline[0][:4].isupper():
                self.dateline = self.dateline or place
            elif text[place.end : place.end + 1] != "-":
                self._of_sentence.setdefault(place.sentence, []).append(place)

    def _read_on(self) -> None:
        """Adds names that stand where only a place can, if the gazetteer has them."""
        for framed in _place_frames.find(self._text):
            start, end = framed.start, framed.end
            if any(one.start < end and start < one.end for one in (*self.found.places, *self.found.dates)):
                continue
            over = [name for name in self.found.names if name.named and name.start < end and start < name.end]
            if any(name.start < start or (name.end > end and not _is_heading(framed)) for name in over):
                continue
            if framed.is_strict and not _is_heading(framed) and any(name.kind == "person" for name in over):
                continue
            sentence = _spans.sentence_at(self.found, start)
            is_sure = framed.is_sure and not self.of(sentence) and all(one.kind == "person" for one in over)
            if is_sure or _place_frames.is_known(framed.name, framed.is_strict):
                self._add(PlaceMention(start=start, end=end, text=framed.name, sentence=sentence))
            elif not (over or framed.is_strict):
                self._unknown.add(sentence)

    def _add(self, place: PlaceMention) -> None:
        here = self._of_sentence.setdefault(place.sentence, [])
        if all(one.end <= place.start or place.end <= one.start for one in here):
            here.append(place)
            here.sort(key=lambda one: one.start)


def _is_heading(framed: _place_frames.Framed) -> bool:
    """ "BUKAVU SITUATION REPORT": capitals that only look like one name."""
    return framed.is_strict and framed.name.isupper()
