"""Where a figure holds: the named place of its clause or sentence, else the one that the text before is about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from sitrep.extract import _spans
from sitrep.extract._saying import Saying
from sitrep.extract.figures._phrase import Phrase
from sitrep.records import Extraction, Link, PlaceMention, Span
from sitrep.reference import countries, currencies, gazetteer, identity
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_FEATURES = {"site": 0, "town": 0, "admin2": 1, "water": 2, "admin1": 2, "country": 3, "region": 4}
_MOVING = words("""
    fatalities injuries casualties missing detained abducted released surrendered displaced fighters weapons attacks
""")
"""Measures of what may be away from home: "Russian drones" tells no place."""
_BARE_POUNDS = ("pounds", "pound", "pounds a month", "pounds a day", "pounds a week", "pounds a year")
_REACH = 6
"""Sentences over which a place carries on."""


class Setting:
    """The places of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self._text = found.article.text
        self._tokens = said.tokens
        self._of_sentence: dict[Span, list[PlaceMention]] = {}
        for place in _standing(found):
            self._of_sentence.setdefault(place.sentence, []).append(place)
        self._main: dict[Span, PlaceMention | None] = {}

    def place(self, phrase_token: Token, sentence: Span, noun: Token | None, measure: str) -> Link | None:
        """The place of a figure."""
        if noun is not None and (own := self._of_noun(noun, measure not in _MOVING)):
            return own
        here = self._here(sentence)
        if measure == "distance" and (point := next((one for one in here if self._is_point(one, phrase_token)), None)):
            return _link(point)
        if here:
            return _link(self._nearest(here, phrase_token))
        return None if measure == "distance" else self._carried(sentence)

    def currency(self, unit: str, place: Link | None, text: str) -> str:
        """The code of a currency that is called by a shared word ("peso", bare "pounds") from where the article is."""
        word = "pound" if unit == "GBP" and text.endswith(_BARE_POUNDS) else unit
        sharing = currencies.words().get(word)
        if not sharing:
            return unit
        said = [one.code for one in sharing for adjective in one.adjectives if f"{adjective} {word}" in self._text]
        if said:
            return said[0]
        here = [place.name or place.text] if place is not None else []
        for name in (*here, *(other.text for other in self.found.places)):
            spoken = _names_of_country(name)
            if found := next((one.code for one in sharing if spoken.intersection(one.adjectives)), None):
                return found
        return currencies.USUAL.get(unit, unit)

    def _here(self, sentence: Span) -> list[PlaceMention]:
        """The places of the sentence, without those where somebody only speaks, works or comes from."""
        return [place for place in self._of_sentence.get(sentence, []) if self._counts(place)]

    def _counts(self, place: PlaceMention) -> bool:
        token = self._tokens.get(place.start)
        if token is None:
            return True
        while token.head.idx < place.end and token.head.idx > token.idx:
            token = token.head
        return not (self.said.in_cue(token) or _is_origin(token) or self._acts(token))

    def _acts(self, token: Token) -> bool:
        """ "Russia lost 400 men", "Ukraine's General Staff": the place stands for those who act for it."""
        if token.dep_ == "poss":
            return self.said.parties.at(token.head) is not None
        return token.dep_ == "nsubj" and token.head.tag_[0] == "V" and token.head.lemma_ not in ("be", "have", "remain")

    def _of_noun(self, noun: Token, stays: bool) -> Link | None:
        """ "Iraq's wells", "wells in Iraq", "Syrian wells"; but "Syrian soldiers" may be anywhere."""
        for token in (noun, *noun.subtree):
            if place := self._at(token):
                return _link(place)
        for token in (noun, *noun.children) if stays else ():
            if token.text[:1].isupper() and (country := countries.demonym(token.text)):
                entity = identity.entity_id("place", f"geonames:{country.geonameid}")
                return Link(
                    text=token.text, start=token.idx, end=token.idx + len(token), name=country.name, entity=entity
                )
        return None

    def _at(self, token: Token) -> PlaceMention | None:
        if not token.text[:1].isupper():
            return None
        here = self._of_sentence.get(_spans.sentence_at(self.found, token.idx), [])
        return next((place for place in here if place.start <= token.idx < place.end), None)

    def _nearest(self, places: list[PlaceMention], token: Token) -> PlaceMention:
        """The most specific; of several the one in the figure's own clause, else the nearest."""
        places = [place for place in places if not self._is_of_time(place)] or places
        finest = min(_width(place.text) for place in places)
        fine = [place for place in places if _width(place.text) == finest]
        verb = _verb(token)
        return min(fine, key=lambda place: (self._clause_of(place) is not verb, abs(place.start - token.idx)))

    def _is_measured_from(self, place: PlaceMention) -> bool:
        """ "215 kilometres northeast of X" is about another place than X."""
        return bool(_DISTANT.search(self._text, max(0, place.start - 40), place.start))

    def _is_point(self, place: PlaceMention, number: Token) -> bool:
        """Whether a distance is measured to the place."""
        token = self._tokens.get(place.start)
        behind = place.start > number.idx and place.start - number.idx < 60
        return token is not None and behind and bool(_POINT.search(self._text, number.idx, place.start))

    def _is_of_time(self, place: PlaceMention) -> bool:
        """ "before the siege of Marawi" says when."""
        token = self._tokens.get(place.start)
        above = list(token.ancestors)[:4] if token is not None else []
        return any(one.lower_ in ("before", "since", "until") and one.dep_ == "prep" for one in above)

    def _clause_of(self, place: PlaceMention) -> Token | None:
        token = self._tokens.get(place.start)
        return _verb(token) if token is not None else None

    def _carried(self, sentence: Span) -> Link | None:
        """The main place of the nearest sentence before that has one; wide regions do not carry."""
        at = next((i for i, span in enumerate(self.found.sentences) if span == sentence), 0)
        for earlier in reversed(self.found.sentences[max(0, at - _REACH) : at]):
            every = self._here(earlier)
            here = [place for place in every if not self._is_measured_from(place)] or every
            here = [place for place in here if _width(place.text) < _FEATURES["region"]]
            if here:
                finest = min(_width(place.text) for place in here)
                return _link(next(place for place in here if _width(place.text) == finest))
        return None


_DISTANT = re.compile(r"\b(?:kilomet\w+|km|miles?|met(?:re|er)s?)\s+(?:\w+\s+){0,2}(?:of|from)\s+(?:the\s+)?$")
_POINT = re.compile(r"\b(?:of|from|to|toward|towards|outside|off)\s+(?:the\s+)?(?:\w+\s+){0,3}$")
_HERE = re.compile(r"\bthis (?:[\w-]+ ){0,2}(?:city|town|village|capital|port|camp)\b")
"""Where a dateline's place is meant in the text."""
_DATELINE = re.compile(r"[^\n]{0,60}?\s[—–-]\s")


def _standing(found: Extraction) -> list[PlaceMention]:
    """The places that things may happen at: none in the name of a body or a dateline, none of "Iran-backed"."""
    text = found.article.text
    dateline = None if _HERE.search(text) else _DATELINE.match(text)
    shown = []
    for place in found.places:
        in_name = any(name.named and name.start <= place.start and place.end <= name.end for name in found.names)
        in_dateline = dateline is not None and place.end <= dateline.end() and dateline[0][:4].isupper()
        if not in_name and text[place.end : place.end + 1] != "-" and not in_dateline:
            shown.append(place)
    return shown


@lru_cache(maxsize=1024)
def _names_of_country(place: str) -> frozenset[str]:
    """What the country of a place of this name and its people are called."""
    found = gazetteer.open_().candidates(place)
    country = countries.by_name(place) or (countries.by_code(found[0].country) if found else None)
    return frozenset({country.name, *country.demonyms}) if country else frozenset()


def _link(place: PlaceMention) -> Link:
    return Link(text=place.text, start=place.start, end=place.end)


def _verb(token: Token) -> Token | None:
    for above in (token, *token.ancestors):
        if above.tag_[0] == "V":
            return above
    return None


def _is_origin(token: Token) -> bool:
    """ "an engineer from Homs", "hospital director in Mosul, Jane Roe" are not where something holds."""
    preposition = token.head
    if token.dep_ != "pobj" or preposition.lower_ not in ("from", "of"):
        return False
    holder = preposition.head
    return preposition.lower_ == "from" and holder.tag_ in ("NN", "NNP") and holder.dep_ in ("appos", "nsubj")


@lru_cache(maxsize=4096)
def _width(name: str) -> int:
    """How wide a place of this name commonly is: 0 a town … 4 a region of several countries."""
    if countries.by_name(name) is not None:
        return _FEATURES["country"]
    candidates = gazetteer.open_().candidates(name)
    return _FEATURES.get(candidates[0].feature, 0) if candidates else 0


def sentence_of(found: Extraction, phrase: Phrase) -> Span:
    """The sentence of a figure."""
    return _spans.sentence_at(found, phrase.amount.start)
