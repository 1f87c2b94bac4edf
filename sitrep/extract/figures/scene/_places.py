"""Where a figure holds: the named place of its clause or sentence, else the one that the text before is about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from sitrep.extract import _spans
from sitrep.extract._saying import Saying
from sitrep.extract.figures.scene import _locatives
from sitrep.extract.figures.scene._carried import NATION, Carried
from sitrep.extract.figures.scene._locatives import Locatives, lies_in, width
from sitrep.extract.figures.scene._standing import Standing
from sitrep.records import Extraction, Link, PlaceMention, Span
from sitrep.reference import capitals, countries, currencies, gazetteer, identity
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOVING = words("""
    fatalities injuries casualties missing detained abducted released surrendered displaced fighters weapons attacks
""")
"""Measures of what may be away from home: "Russian drones" tells no place."""
_BARE_POUNDS = ("pounds", "pound", "pounds a month", "pounds a day", "pounds a week", "pounds a year")
_POINT = re.compile(r"\b(?:of|from|to|toward|towards|outside|off)\s+(?:the\s+)?(?:\w+\s+){0,3}$")
_CAPITAL = re.compile(r"[^.;,]{0,50}?\b(?:of|from|to|outside) the (?:\w+ )?capital(?! city of|,? [A-Z]| of)\b")
_TIED = re.compile(
    r"(?:\s[\w'’-]+){0,5}?\s(?:in|at|near|off|outside|around|inside|on|over|above|along|across)\s(?:the\s)?(?:[\w-]+\s){0,3}(?:of\s)?(?:the\s)?"
)
"""What stands between a number and the place of its own phrase: "14 killed in", "3 dead at a market in"."""
_DISASTERS = words("""
    war conflict crisis outbreak epidemic earthquake quake flood flooding famine drought insurgency uprising unrest
    violence campaign
""")
"""With a country's adjective they tell where: "the Syrian war"."""


class Setting:
    """The places of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self._text = found.article.text
        self._locatives = Locatives(found, said)
        self._standing = Standing(found)
        self._carried = Carried(found, self._locatives, self._standing)

    def place(self, phrase_token: Token, sentence: Span, noun: Token | None, measure: str) -> Link | None:
        """The place of a figure."""
        if noun is not None and (own := self._of_noun(noun, measure not in _MOVING)):
            return own
        every = self._standing.of(sentence)
        if measure == "distance":
            if _CAPITAL.match(self._text, phrase_token.idx):
                return self._capital(sentence)
            point = next((one for one in every if self._is_point(one, phrase_token)), None)
            if point is not None:
                return _link(point)
            every_here = [place for place in every if self._holds(place, phrase_token)]
            return _link(self._nearest(every_here, phrase_token)) if every_here else None
        if NATION.search(self._clause_behind(phrase_token, sentence)):
            country = self._carried.country(sentence)
            return _link(country) if country is not None else None
        if (there := _locatives.there(phrase_token)) is not None:
            before = [one for one in every if one.end <= there.idx and self._role(one) == "here"]
            if before:
                return _link(before[-1])
        here = [place for place in every if self._holds(place, phrase_token)]
        if here:
            return _link(self._nearest(here, phrase_token))
        if (calamity := self._of_disaster(phrase_token)) is not None:
            return calamity
        return self._from_around(phrase_token, sentence, every, measure)

    def _capital(self, sentence: Span) -> Link | None:
        """ "45 miles east of the capital": the capital that the text names, which its dateline may be; else unknown."""
        named = [
            one for one in self.found.places if one.start < sentence[1] and capitals.is_capital(one.name or one.text)
        ]
        return _link(named[-1]) if len({one.text for one in named}) == 1 else None

    def _from_around(self, token: Token, sentence: Span, every: list[PlaceMention], measure: str) -> Link | None:
        """The place that carries over, the home of a local who speaks, or what the rest of the sentence names."""
        carried = self._carried.into(sentence, measure)
        homes = [one for one in every if self._role(one) == "speaker" and self._locatives.is_home(one)]
        home = next((one for one in homes if self._locatives.is_known(one)), homes[0] if homes else None)
        if home is not None and (
            carried is None or not self._carried.is_close(carried, sentence) or lies_in(home.text, carried.text)
        ):
            return _link(home)
        if carried is None:
            later = [one for one in every if self._role(one) == "here" and not self._is_behind_stop(one, token)]
            carried = later[0] if later else None
        return _link(carried) if carried is not None else None

    def _is_behind_stop(self, place: PlaceMention, token: Token) -> bool:
        """ "Chad said 22 had died; Mali said shells had hit Gao": what another says, elsewhere."""
        return ";" in self._text[token.idx : place.start]

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

    def _clause_behind(self, token: Token, sentence: Span) -> str:
        """The words from the number to the next comma."""
        return re.split("[,;]", self._text[token.idx : sentence[1]], maxsplit=1)[0]

    def _role(self, place: PlaceMention) -> str:
        return self._locatives.role(place)

    def _holds(self, place: PlaceMention, token: Token) -> bool:
        """Whether things happen at the place as far as the figure's own clause goes."""
        role, head = self._role(place), self._locatives.head(place)
        if head is None:
            return role == "here"
        if role == "speaker":
            return self._locatives.is_told_with(head, token)
        if role == "time":
            clause = _locatives.time_clause(head)
            return clause is not None and clause in token.ancestors
        if role == "target":
            return _locatives.steps(head, token) == 0
        return role == "here" and not self._is_of_later_clause(place, head, token)

    def _is_of_later_clause(self, place: PlaceMention, head: Token, token: Token) -> bool:
        """ "40 sorties were flown; rebels shot down two near Saada": the next clause with a subject of its own."""
        if place.start < token.idx:
            return False
        if ";" in self._text[token.idx : place.start]:
            return True
        own = _locatives.verbs(token)
        for verb in (above for above in (head, *head.ancestors) if above.tag_[0] == "V"):
            if verb.i in own:
                return False
            if verb.dep_ == "conj" and any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children):
                return verb.i > token.i and not _locatives.is_gapped(verb)
        return False

    def _of_noun(self, noun: Token, stays: bool) -> Link | None:
        """ "Iraq's wells", "wells in Iraq", "Syrian wells"; but "Syrian soldiers" may be anywhere."""
        inner = [place for token in noun.subtree if (place := self._at(token)) and self._is_own(place, noun, stays)]
        if inner:
            own = self._inmost(inner, inner[0])
            beside = [place for place in self._standing.of(own.sentence) if self._is_scene(place, noun)]
            return _link(self._inmost(beside, own) if width(own.text) >= _locatives.COUNTRY else own)
        for token in (noun, *noun.children) if stays else ():
            if (link := _of_adjective(token)) is not None:
                return link
        return None

    def _is_scene(self, place: PlaceMention, noun: Token) -> bool:
        """ "killed 12 in Mali when it went off in Gao": the place of the clause or of one that tells how."""
        head = self._locatives.head(place)
        if head is None or self._role(place) != "here":
            return False
        clause = next((above for above in head.ancestors if above.tag_[0] == "V"), None)
        far = _locatives.steps(head, noun)
        return far == 0 or (far == 1 and clause is not None and clause.dep_ == "advcl")

    def _is_own(self, place: PlaceMention, noun: Token, stays: bool) -> bool:
        if self._role(place) not in ("here", "speaker"):
            return False
        token = self._locatives.head(place)
        if not stays and token is not None and token.dep_ in ("poss", "compound", "nmod", "amod"):
            return token.head.i == noun.i and width(place.text) < _locatives.COUNTRY and token.dep_ != "poss"
        return token is not None and not any(above.dep_ == "relcl" for above in _between(token, noun))

    def _at(self, token: Token) -> PlaceMention | None:
        if not token.text[:1].isupper():
            return None
        here = self._standing.of(_spans.sentence_at(self.found, token.idx))
        return next((place for place in here if place.start <= token.idx < place.end), None)

    def _of_disaster(self, token: Token) -> Link | None:
        """ "the Syrian war has killed": the country of the conflict or calamity that the clause is about."""
        for other in token.sent:
            if other.tag_ == "JJ" and other.head.lemma_.lower() in _DISASTERS and (link := _of_adjective(other)):
                return link
        return None

    def _nearest(self, places: list[PlaceMention], token: Token) -> PlaceMention:
        """The one tied to the number; else the most specific of those clauses that are nearest to it."""
        behind = (place for place in places if place.start > token.idx)
        tied = next(
            (place for place in behind if _TIED.fullmatch(self._text, token.idx + len(token), place.start)), None
        )
        if tied is not None:
            return self._inmost(places, tied)
        far = {place.start: self._steps(place, token) for place in places}
        least = min(far.values())
        near = [place for place in places if far[place.start] <= least + 1]
        best = min(near, key=lambda place: (width(place.text), far[place.start], abs(place.start - token.idx)))
        return self._inmost(places, best)

    def _steps(self, place: PlaceMention, token: Token) -> int:
        head = self._locatives.head(place)
        return 0 if head is None else _locatives.steps(head, token)

    def _inmost(self, places: list[PlaceMention], best: PlaceMention) -> PlaceMention:
        """The smaller place that is said to lie in `best`, or of all named beside a country the one that lies in it."""
        for place in places:
            if _locatives.is_nested(self._text, place, best):
                return place
        if width(best.text) < _locatives.COUNTRY:
            return best
        return next(
            (one for one in places if width(one.text) < width(best.text) and lies_in(one.text, best.text)), best
        )

    def _is_point(self, place: PlaceMention, number: Token) -> bool:
        """Whether a distance is measured to the place."""
        behind = place.start > number.idx and place.start - number.idx < 60
        return behind and bool(_POINT.search(self._text, number.idx, place.start))


def _of_adjective(token: Token) -> Link | None:
    """The country of "Syrian", as a place in the article's words."""
    country = countries.demonym(token.text) if token.text[:1].isupper() else None
    if country is None:
        return None
    entity = identity.entity_id("place", f"geonames:{country.geonameid}")
    return Link(text=token.text, start=token.idx, end=token.idx + len(token), name=country.name, entity=entity)


def _between(token: Token, noun: Token) -> list[Token]:
    """The tokens from `token` up to `noun`, without `noun`."""
    chain = [token]
    while chain[-1].head.i not in (noun.i, chain[-1].i):
        chain.append(chain[-1].head)
    return chain


@lru_cache(maxsize=1024)
def _names_of_country(place: str) -> frozenset[str]:
    """What the country of a place of this name and its people are called."""
    found = gazetteer.open_().candidates(place)
    country = countries.by_name(place) or (countries.by_code(found[0].country) if found else None)
    return frozenset({country.name, *country.demonyms}) if country else frozenset()


def _link(place: PlaceMention) -> Link:
    return Link(text=place.text, start=place.start, end=place.end)
