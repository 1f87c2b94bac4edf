"""Which place of the gazetteer each name means, chosen by the article as a whole."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from sitrep.records import Extraction, PlaceMention, RunnerUp
from sitrep.reference import actors, countries, gazetteer
from sitrep.reference.gazetteer import GazetteerPlace
from sitrep.reference.identity import entity_id
from sitrep.resolve import _outlets
from sitrep.resolve.places import _collection, _ranking, _region_lists, _senses, _unknown, containment, scoring
from sitrep.resolve.places._collection import Meant
from sitrep.resolve.places._precision import where_prec
from sitrep.resolve.places.scoring import Evidence, Outer

PASSES = 3
"""Rounds of choosing, each seeing what the others were taken for in the round before."""
MOST_CANDIDATES = 40
"""Namesakes weighed: the largest, and those in countries that the article names."""
LOWEST_SCORE = 0.05
"""Below it nothing speaks for the best candidate: the place stays unknown."""
TWIN_KM = 10.0
"""A town of GeoNames and a curated site of the same name nearer than this are one."""
FAR_KM = 500.0
"""No town lies as far from the middle of its region."""
WELL_KNOWN = 50_000
"""People of a town that a report may name although it tells nothing else of its country."""
WEIGHT_DEMONYM, WEIGHT_ACTOR, WEIGHT_OUTLET, WEIGHT_CHOSEN = 0.6, 0.5, 0.7, 0.7
"""Against 1 for the country's own name."""
WEIGHT_DATELINE = 1.4
"""Of the place where the report was written, against `WEIGHT_CHOSEN` of any other that it names."""
WEIGHT_OWN = 0.5
"""A name's own candidates count less for their countries, or a sea would turn into the province named after it."""
_CAPITALISED = re.compile(r"\b(?!The )[A-Z][a-zéü]{2,}(?: [A-Z][a-z]{3,})?\b")

_DATELINE_ENDS = re.compile(r"(?:, [\w. ]{2,30})?(?: ?\([^()\n]{2,30}\))? ?(?:--|[—–-]) ")

_HOME = "|outlet"
"""Ends the key of a name that is not the article's but its outlet's."""

_NOTHING: Meant = {}

Names = dict[str, list[PlaceMention]]
Candidates = dict[str, tuple[GazetteerPlace, ...]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a name is taken for, None where nothing is likely, how sure that is, and what else was weighed."""

    place: GazetteerPlace | None
    score: float
    runners_up: tuple[RunnerUp, ...]


def resolve(extraction: Extraction, meant: Meant = _NOTHING) -> None:
    """Fill in, in place, what the gazetteer knows of every place mention; unknown ones keep their words as name.

    `meant`: in how many articles of the collection each place is named (entity id -> articles), if it is known.
    """
    text, mentions = extraction.article.text, extraction.places
    keys = _senses.keys(text, mentions)
    names: Names = defaultdict(list)
    for mention, key in zip(mentions, keys, strict=True):
        names[key].append(mention)
    found = _candidates(text, names)
    found |= _region_lists.narrowed(text, mentions, keys, found)
    evidence = _evidence(extraction, found, keys)
    homes = _homes(extraction.article.outlet, found)
    scored = _choose(found | homes, evidence, meant)
    for key, same in names.items():
        for mention in same:
            _fill(mention, scored.get(key), containment.kind(text, mention))
    _unknown.place(text, mentions)


def _candidates(text: str, names: Names) -> Candidates:
    """Candidates of each name; the word for its kind is dropped where no place of that kind is known."""
    known = gazetteer.open_()
    found: Candidates = {}
    for key, mentions in names.items():
        kind = containment.kind(text, mentions[0])
        bare = known.candidates(mentions[0].text)
        spoken = _spoken(_senses.name_of(key), mentions)
        places = known.candidates(spoken)
        if not places and not _is_other_lake(spoken, mentions[0].text):
            places = containment.of_kind(bare, kind)
        places = places or containment.whole(mentions[0].text, known.candidates)
        if containment.is_facility(text, mentions[0]):
            places = _as_written(places)
        found[key] = _without_twins(places, bare)
    return found


def _homes(outlet: str, found: Candidates) -> Candidates:
    """Candidates of the towns in the outlet's name, weighed with all others: "Lancaster" of a "Lancaster Eagle"."""
    if not found or not outlet:
        return {}
    return {f"{name}{_HOME}": gazetteer.open_().candidates(name) for name in _outlets.towns_of(outlet)}


def _is_other_lake(spoken: str, text: str) -> bool:
    """Whether the text makes a lake of the name ("Lakes Albert and Kivu"), so that no town is meant."""
    return spoken.startswith("lake ") and not text.startswith("Lake ")


def _without_twins(places: Sequence[GazetteerPlace], bare: Sequence[GazetteerPlace]) -> tuple[GazetteerPlace, ...]:
    """A quarter, camp or base of the curated table in place of the town that GeoNames has at the same spot."""
    sites = [place for place in bare if place.feature == "site" and place.fit == gazetteer.NAME]
    if not sites:
        return tuple(places)

    def site_of(place: GazetteerPlace) -> GazetteerPlace:
        near = (site for site in sites if scoring.kilometres(site, place) < TWIN_KM)
        return next(near, place) if place.feature == "town" else place

    return tuple(dict.fromkeys(site_of(place) for place in places))


def _spoken(name: str, mentions: Sequence[PlaceMention]) -> str:
    """The name as written (capitals tell "US" from "us"), with the word for its kind if it has one."""
    text = mentions[0].text
    return text if gazetteer.plain(text) == name else name


def _evidence(extraction: Extraction, found: Candidates, keys: Sequence[str]) -> Evidence:
    text, mentions = extraction.article.text, extraction.places
    evidence = Evidence(countries=_countries_named(extraction, found, keys))
    evidence.written_at = {key for mention, key in zip(mentions, keys, strict=True) if _is_dateline(text, mention)}
    for inner, outer in containment.pairs(text, mentions):
        key, places = keys[inner], tuple(_outer_candidates(found[keys[outer]]))
        if any(Outer(places).holds(place) for place in found[key]):
            evidence.outers.setdefault(key, []).append(Outer(places))
        elif _is_elsewhere(found[key], places):
            found[key] = ()
        elif any(place.feature in ("country", "admin1") for place in places):
            found[key] = _as_written(found[key])
    for mention, key in zip(mentions, keys, strict=True):
        nation = containment.nation(text, mention)
        if nation and any(place.country == nation.code for place in found[key]):
            evidence.outers.setdefault(key, []).append(Outer(country=nation.code))
        elif nation:
            found[key] = _as_written(found[key])
    return evidence


def _as_written(places: Sequence[GazetteerPlace]) -> tuple[GazetteerPlace, ...]:
    """Without those that are but spelt alike: they do not lie where the text says."""
    return tuple(place for place in places if place.fit != gazetteer.SPELLING)


def _is_dateline(text: str, mention: PlaceMention) -> bool:
    """Whether a paragraph opens with the name, and a dash parts it from the report."""
    opens = mention.start == 0 or text[mention.start - 1] == "\n"
    return opens and _DATELINE_ENDS.match(text, mention.end) is not None


def _is_elsewhere(inner: Sequence[GazetteerPlace], outer: Sequence[GazetteerPlace]) -> bool:
    """Whether no town that the gazetteer knows by the name can be the one that the text puts into a region."""
    if not inner or any(place.feature != "town" for place in inner) or not outer:
        return False
    if any(place.feature not in ("country", "admin1") for place in outer):
        return False
    return all(place.country != whole.country or _is_far(place, whole) for place in inner for whole in outer)


def _is_far(place: GazetteerPlace, whole: GazetteerPlace) -> bool:
    return whole.feature == "admin1" and scoring.kilometres(place, whole) > FAR_KM


def _outer_candidates(candidates: Sequence[GazetteerPlace]) -> list[GazetteerPlace]:
    """Those that can hold another place; towns only where the name means nothing larger."""
    larger = [place for place in candidates if place.feature in ("country", "admin1", "admin2", "region")]
    return larger or [place for place in candidates if place.feature == "town"][:3]


def _countries_named(extraction: Extraction, found: Candidates, keys: Sequence[str]) -> dict[str, float]:
    named: dict[str, float] = defaultdict(float)
    for key in keys:
        for code in _certain_country(found[key]):
            named[code] += 1
    for word, times in Counter(_CAPITALISED.findall(extraction.article.text)).items():
        country = countries.demonym(word) or (countries.demonym(word.split(" ")[0]) if " " in word else None)
        if country:
            named[country.code] += times * WEIGHT_DEMONYM
    for name in {mention.text for mention in extraction.names if mention.named}:
        actor = actors.find(name)
        if actor and len(actor.countries) == 1 and actor.actor_class != "outlet":
            named[actor.countries[0]] += WEIGHT_ACTOR
    for code in _outlets.countries_of(extraction.article):
        named[code] += WEIGHT_OUTLET
    return named


def _certain_country(candidates: Sequence[GazetteerPlace]) -> list[str]:
    """The country that a name means, unless a region elsewhere has the same name ("Georgia")."""
    meant = [place for place in candidates if place.feature == "country"]
    rivals = [place for place in candidates if place.feature == "admin1" and place.fit == gazetteer.NAME]
    if not meant or any(rival.country != meant[0].country for rival in rivals):
        return []
    return [meant[0].country or ""]


def _choose(found: Candidates, evidence: Evidence, meant: Meant) -> dict[str, Choice]:
    """What each name is taken for. Names without candidates are left out."""
    groups = {name: _weighed(places, evidence) for name, places in found.items() if places}
    if not groups:
        return {}
    places = [place for group in groups.values() for place in group]
    alone = np.concatenate([scoring.alone(key, group, evidence) for key, group in groups.items()])
    if meant:
        alone += np.concatenate([_collection.added(key, group, evidence, meant) for key, group in groups.items()])
    nearness = scoring.Nearness(list(groups.values()))
    scores = alone + scoring.by_country(places, evidence.countries, max(evidence.countries.values(), default=0.0))
    for _ in range(PASSES):
        likely = nearness.likelihoods(scores)
        scores = alone + _by_countries(groups, likely, evidence) + nearness.added(likely)
    orders = {
        key: _ranking.ranked(group, some)
        for (key, group), some in zip(groups.items(), _split(groups, scores), strict=True)
    }
    return {key: _choice(place, orders[key]) for key, place in _likely(orders, evidence).items()}


def _choice(place: GazetteerPlace | None, order: list[_ranking.Scored]) -> Choice:
    return Choice(place, _ranking.certainty(order), _ranking.runners_up(order, place))


def _likely(orders: dict[str, list[_ranking.Scored]], evidence: Evidence) -> dict[str, GazetteerPlace | None]:
    """The best candidate of each name; None where nothing speaks for it, or it lies where no words put anything."""
    best = {key: order[0][1] for key, order in orders.items() if order[0][0] >= LOWEST_SCORE}
    at_home = _countries_told_of(best.values(), evidence)
    sure = [place for place in best.values() if place.country in at_home and place.feature == "town"]
    return {
        key: place if place and (key in evidence.outers or _is_likely(place, at_home, sure)) else None
        for key, place in ((key, best.get(key)) for key in orders)
    }


def _countries_told_of(chosen: Iterable[GazetteerPlace], evidence: Evidence) -> set[str]:
    """Countries that the article names, or of which it names a place that is well known."""
    named = {code for code, weight in evidence.countries.items() if weight > 0}
    known = (place for place in chosen if place.fit == gazetteer.NAME and place.population >= WELL_KNOWN)
    return named | {place.country for place in known if place.country}


def _is_likely(place: GazetteerPlace, at_home: set[str], sure: Sequence[GazetteerPlace]) -> bool:
    """Whether a place may be meant that no words put anywhere.

    A small town only in a country told of, or near by; what is but spelt alike only in a country told of.
    """
    if place.country in at_home or place.feature not in ("town", "admin2", "admin1"):
        return True
    if place.fit == gazetteer.SPELLING:
        return place.population >= 4 * WELL_KNOWN and not at_home
    if place.feature == "admin1" or not at_home:
        return True
    if place.fit == gazetteer.NAME:
        return place.population >= WELL_KNOWN or any(
            scoring.kilometres(place, other) < FAR_KM for other in sure if other is not place
        )
    return place.fit == gazetteer.ALTERNATE and place.population >= 4 * WELL_KNOWN


def _weighed(places: Sequence[GazetteerPlace], evidence: Evidence) -> list[GazetteerPlace]:
    near_home = [place for place in places[MOST_CANDIDATES:] if place.country in evidence.countries]
    return [*places[:MOST_CANDIDATES], *near_home[:MOST_CANDIDATES]]


def _by_countries(
    groups: dict[str, list[GazetteerPlace]], likely: scoring.Floats, evidence: Evidence
) -> scoring.Floats:
    """What countries add: those named in words, and those in which the other names probably lie."""
    shares = [
        _shares(group, some, WEIGHT_DATELINE if key in evidence.written_at else WEIGHT_CHOSEN)
        for (key, group), some in zip(groups.items(), _split(groups, likely), strict=True)
    ]
    total: dict[str, float] = defaultdict(float)
    for share in shares:
        for code, weight in share.items():
            total[code] += weight
    named = {code: evidence.countries.get(code, 0.0) + total.get(code, 0.0) for code in {*evidence.countries, *total}}
    in_words = max(evidence.countries.values(), default=0.0)
    added = []
    for group, share in zip(groups.values(), shares, strict=True):
        own = {code: named[code] - (1 - WEIGHT_OWN) * weight for code, weight in share.items()}
        added.append(scoring.by_country(group, named | own, in_words))
    return np.concatenate(added)


def _shares(places: Sequence[GazetteerPlace], likely: list[float], each: float) -> dict[str, float]:
    """What one name says for each country."""
    shares: dict[str, float] = defaultdict(float)
    for place, weight in zip(places, likely, strict=True):
        if place.country and place.feature != "country":
            shares[place.country] += each * weight
    return shares


def _split(groups: dict[str, list[GazetteerPlace]], values: scoring.Floats) -> Iterator[list[float]]:
    """The values of each group's candidates."""
    rest = iter(values.tolist())
    for places in groups.values():
        yield [next(rest) for _ in places]


def _fill(mention: PlaceMention, choice: Choice | None, kind: str | None) -> None:
    place = choice.place if choice else None
    if place is not None and mention.relation is None:
        mention.relation = containment.part(mention.text, place)
    mention.runners_up = choice.runners_up if choice else ()
    if choice is None or place is None:
        return
    mention.score = choice.score
    mention.name, mention.entity = place.name.lstrip("`‘’ʻ"), entity_id("place", place.id)
    mention.lat, mention.lon, mention.geonameid = place.lat, place.lon, place.geonameid
    mention.country, mention.admin1, mention.feature = place.country, place.admin1, place.feature
    mention.where_prec = where_prec(place, mention.relation, kind)
