"""Which place carries over into a sentence that names none."""

from __future__ import annotations

import re

from sitrep.extract.figures.scene._locatives import COUNTRY, REGION, Locatives, lies_in, width
from sitrep.extract.figures.scene._standing import Standing
from sitrep.records import Extraction, PlaceMention, Span
from sitrep.reference.wordlists import words

_EVENTS = words("""
    fatalities injuries casualties missing detained abducted released surrendered attacks weapons damage territory
    displaced people_in_need population fighters health
""")
_AT_ONE_SPOT = words("fatalities injuries casualties missing detained abducted released attacks weapons damage")
_REACH, _SHORT_REACH = 6, 3
"""Sentences over which a place carries: for what happens, and for everything else."""
_WORLD = re.compile(
    r"(?i)\b(?:world-?wide|globally|around the (?:world|globe)|across the (?:world|globe)|in the world|internationally"
    r"|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|most|all|other) (?:other )?countries)\b"
)
NATION = re.compile(
    r"(?i)\b(?:nation-?wide|country-?wide|across the (?:country|nation)|(?:through)?out the (?:country|nation)"
    r"|in the country|around the country|the country['’]s|countrys|nationally)\b"
)
_SUMMARY = re.compile(
    r"(?i)\bsince (?:the (?:war|conflict|fighting|uprising|insurgency)|[\w ]{0,50}?\b(?:19|20)\d\d)"
    r"|\bin recent years\b|\bmillions\b|\bhundreds of thousands\b|\b(?:past|last) (?:[\w-]+ )?(?:decades?|years)\b"
    r"|\b(?:war|conflict|insurgency)\b[^.;]{0,40} (?:killed|left)"
)
"""Totals of long times, which are not those of the last village named."""
_ELSEWHERE = re.compile(
    r"(?i)^\W*(?:elsewhere|separately|in (?:other|another|a separate)|meanwhile,? in)\b"
    r"|\b(?:another|other) (?:[\w-]+ ){0,2}(?:neighbou?rhood|village|town|city|district|suburb|province|region)s?\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_EARLIER = re.compile(r"(?i)\b(?:last year|a year (?:ago|earlier)|years (?:ago|earlier)|in recent years|decades ago)\b")
_DISTANT = re.compile(r"\b(?:kilomet\w+|km|miles?|met(?:re|er)s?)\s+(?:\w+\s+){0,2}(?:of|from)\s+(?:the\s+)?$")


class Carried:
    """What the sentences before one tell of the place."""

    def __init__(self, found: Extraction, locatives: Locatives, standing: Standing) -> None:
        self.found = found
        self._text = found.article.text
        self._locatives = locatives
        self._standing = standing
        self._main: dict[Span, PlaceMention | None] = {}
        self._order = {span: at for at, span in enumerate(found.sentences)}

    def into(self, sentence: Span, measure: str) -> PlaceMention | None:
        """The place that the text before `sentence` is about, for a figure of `measure`."""
        words = self._text[sentence[0] : sentence[1]]
        if _WORLD.search(words) or _ELSEWHERE.search(words) or self._standing.is_unknown_in(sentence):
            return None
        before = self._before(sentence, _REACH if measure in _EVENTS else _SHORT_REACH)
        if NATION.search(words) or _SUMMARY.search(words):
            return self.country(sentence)
        main = [place for earlier in before if (place := self._main_of(earlier)) is not None]
        if not main:
            return self._standing.dateline if measure in _AT_ONE_SPOT else None
        nearest = main[0]
        if measure in _AT_ONE_SPOT and width(nearest.text) >= COUNTRY:
            return next((one for one in main if lies_in(one.text, nearest.text) and width(one.text) < COUNTRY), nearest)
        return nearest

    def is_close(self, place: PlaceMention, sentence: Span) -> bool:
        """Whether the place stands in the sentence right before."""
        return self._order.get(sentence, 0) - self._order.get(place.sentence, -9) == 1

    def _before(self, sentence: Span, reach: int) -> list[Span]:
        """The sentences before, the nearest first; those of other years last."""
        at = self._order.get(sentence, 0)
        spans = self.found.sentences[max(0, at - reach) : at][::-1]
        own = self._years(sentence)
        return sorted(spans, key=lambda span: self._is_background(span, own))

    def _is_background(self, span: Span, own: set[str]) -> bool:
        years = self._years(span)
        now = self.found.article.published_on
        if years and not years & own and (now is None or str(now.year) not in years):
            return True
        return bool(_EARLIER.search(self._text, *span))

    def _years(self, span: Span) -> set[str]:
        return set(_YEAR.findall(self._text, *span))

    def country(self, sentence: Span) -> PlaceMention | None:
        """The country that the text up to `sentence` named last."""
        for span in (sentence, *self._before(sentence, _REACH)):
            for place in self._standing.of(span):
                if width(place.text) == COUNTRY and self._locatives.role(place) == "here":
                    return place
        return None

    def _main_of(self, span: Span) -> PlaceMention | None:
        """The most specific place at which things happen in a sentence; wide regions do not carry."""
        if span not in self._main:
            places = [place for place in self._standing.of(span) if width(place.text) < REGION]
            here = [place for place in places if self._locatives.role(place) == "here"]
            here = [place for place in here if not self._is_measured_from(place)] or here
            self._main[span] = min(here, key=lambda place: (width(place.text), place.start), default=None)
        return self._main[span]

    def _is_measured_from(self, place: PlaceMention) -> bool:
        """ "215 kilometres northeast of X" is about another place than X."""
        return bool(_DISTANT.search(self._text, max(0, place.start - 40), place.start))
