"""The places of an article that things may happen at."""

from __future__ import annotations

import re
from functools import lru_cache

from sitrep.extract import _spans
from sitrep.records import Extraction, PlaceMention, Span
from sitrep.reference import countries, gazetteer

_HERE = re.compile(r"\bthis (?:[\w-]+ ){0,2}(?:city|town|village|capital|port|camp)\b")
"""Where a dateline's place is meant in the text."""
_DATELINE = re.compile(r"[^\n]{0,60}?\s[—–-]\s|[A-Z][A-Z -]+:\s")
_BEHIND_PREPOSITION = re.compile(
    r"\b(?:(?P<sure>(?:near|off|outside|at|(?:town|village|city|camp|mines?|district|island|port|prison|forest) of) )"
    r"|(?:in|around|inside) (?:the (?:town|village|city) of )?|(?:attack|strike|raid|assault)s? on )"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})(?![\w'’-]| ?\d)"
)
"""Where only a place can stand."""
_DIRECTIONS = frozenset({"North", "South", "East", "West"})


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
        for match in _BEHIND_PREPOSITION.finditer(self._text):
            start, end = match.span("name")
            if any(one.start < end and start < one.end for one in (*self.found.places, *self.found.dates)):
                continue
            over = [name for name in self.found.names if name.named and name.start < end and start < name.end]
            if any(name.start < start or name.end > end for name in over):
                continue
            sentence = _spans.sentence_at(self.found, start)
            name = match["name"]
            is_sure = match["sure"] and not self.of(sentence) and all(one.kind == "person" for one in over)
            if _is_known(name) or is_sure:
                here = self._of_sentence.setdefault(sentence, [])
                here.append(PlaceMention(start=start, end=end, text=name, sentence=sentence))
                here.sort(key=lambda place: place.start)
            elif not over:
                self._unknown.add(sentence)


@lru_cache(maxsize=4096)
def _is_known(name: str) -> bool:
    return name not in _DIRECTIONS and countries.demonym(name) is None and bool(gazetteer.open_().candidates(name))
