"""Where a figure holds: the named place of its clause or sentence, else the one that the text before is about."""

from __future__ import annotations

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
_REACH = 6
"""Sentences over which a place carries on."""


class Setting:
    """The places of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self._tokens = said.tokens
        self._of_sentence: dict[Span, list[PlaceMention]] = {}
        for place in found.places:
            self._of_sentence.setdefault(place.sentence, []).append(place)
        self._main: dict[Span, PlaceMention | None] = {}

    def place(self, phrase_token: Token, sentence: Span, noun: Token | None, measure: str) -> Link | None:
        """The place of a figure."""
        if noun is not None and (own := self._of_noun(noun, measure not in _MOVING)):
            return own
        here = self._here(sentence)
        if here:
            return _link(self._nearest(here, phrase_token))
        return None if measure == "distance" else self._carried(sentence)

    def currency(self, unit: str, place: Link | None) -> str:
        """The code of a currency that is called by a shared word ("peso") from the country of the figure's place."""
        sharing = currencies.words().get(unit)
        if not sharing or place is None:
            return unit
        found = gazetteer.open_().candidates(place.name or place.text)
        country = countries.by_code(found[0].country) if found else None
        words = {country.name, *country.demonyms} if country else set()
        return next((currency.code for currency in sharing if words.intersection(currency.adjectives)), unit)

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
        return next((place for place in self.found.places if place.start <= token.idx < place.end), None)

    def _nearest(self, places: list[PlaceMention], token: Token) -> PlaceMention:
        """The most specific; of several the one in the figure's own clause, else the nearest."""
        finest = min(_width(place.text) for place in places)
        fine = [place for place in places if _width(place.text) == finest]
        verb = _verb(token)
        return min(fine, key=lambda place: (self._clause_of(place) is not verb, abs(place.start - token.idx)))

    def _clause_of(self, place: PlaceMention) -> Token | None:
        token = self._tokens.get(place.start)
        return _verb(token) if token is not None else None

    def _carried(self, sentence: Span) -> Link | None:
        """The main place of the nearest sentence before that has one; wide regions do not carry."""
        at = next((i for i, span in enumerate(self.found.sentences) if span == sentence), 0)
        for earlier in reversed(self.found.sentences[max(0, at - _REACH) : at]):
            here = [place for place in self._here(earlier) if _width(place.text) < _FEATURES["region"]]
            if here:
                finest = min(_width(place.text) for place in here)
                return _link(next(place for place in here if _width(place.text) == finest))
        return None


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
