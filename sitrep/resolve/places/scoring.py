"""How well each candidate of the gazetteer fits its name, given what else the article names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import cos, degrees, hypot, log10, pi, radians

import numpy as np
from numpy.typing import NDArray

from sitrep.reference.gazetteer import GazetteerPlace

FEATURE = {"country": 1.0, "admin1": 0.25, "region": 0.4, "water": 0.4, "site": 0.2, "town": 0.2, "admin2": -0.35}
"""What kind of place an English report means by a bare name."""
UNRIVALLED = 0.9
"""A country whose name no large region elsewhere has ("Georgia")."""
TOWN_FIRST = -0.4
"""A region named after its chief town: the bare name means the town."""
FIT = (0.0, -0.3, -0.6)
"""Its own name, another of its names, a like spelling."""
PEOPLE = 0.28
"""For each factor of ten in population."""
WATER_PEOPLE = 3_000_000
"""Nobody lives in a sea or river: those of the table are as well known as a city of this size."""
UNCOUNTED = -0.4
"""A village so small that its people are not counted."""
COUNTRY = 1.1
"""Lies in the country that the article names most; less for the others."""
ELSEWHERE = -0.35
"""Lies in none of the countries that the article names, though it names some."""
WITHIN, NOT_WITHIN = 2.0, -0.5
"""The words say that it lies in a place, and this one does; or does not."""
NO_COUNTRY = -4.0
"""The words say that it lies in a place that has one of its name: then no country is meant ("Lebanon, Ohio")."""
NEAR, NEAR_KM = 1.1, 120.0
"""Other places of the article may lie near; distance at which that has faded to about a third."""
NEAREST_KM = 50.0
"""Nearer is no better: that a region is named says nothing against its chief town."""
KM_PER_DEGREE = 111.2

Floats = NDArray[np.float64]


@dataclass(slots=True)
class Outer:
    """A place or country that the text says a name lies in: any of `places`."""

    places: tuple[GazetteerPlace, ...] = ()
    country: str | None = None

    def holds(self, place: GazetteerPlace) -> bool:
        """Whether `place` lies in it, by the country or first-order region, or right beside it."""
        if self.country:
            return place.country == self.country
        return any(_holds(outer, place) for outer in self.places)


@dataclass(slots=True)
class Evidence:
    """What the article says about where it plays."""

    countries: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """Country code -> weight of its mentions."""
    outers: dict[str, list[Outer]] = field(default_factory=dict)
    """Folded name -> what the text says it lies in."""
    written_at: set[str] = field(default_factory=set)
    """Folded names of datelines."""


def alone(name: str, places: Sequence[GazetteerPlace], evidence: Evidence) -> Floats:
    """Score of each of `places` as the meaning of the folded `name`, by itself and by what the words around it say."""
    outers = evidence.outers.get(name, [])
    towns = [place for place in places if place.feature == "town"]
    has_rival = any(place.feature == "admin1" and place.population > 1_000_000 for place in places)
    scores = [_by_itself(place) + _by_containment(place, outers) for place in places]
    for position, place in enumerate(places):
        if place.feature in ("admin1", "admin2") and any(_is_chief_town(town, place) for town in towns):
            scores[position] += TOWN_FIRST
        if place.feature == "country" and not has_rival:
            scores[position] += UNRIVALLED
    return np.array(scores)


def by_country(places: Sequence[GazetteerPlace], named: Mapping[str, float], in_words: float) -> Floats:
    """What countries add to each place: `named` by the article, in words (the most of one: `in_words`) or by places."""
    most = max(named.values(), default=0.0)
    if not most:
        return np.zeros(len(places))
    certainty = min(1.0, 0.4 + most / 5)
    missing = ELSEWHERE * min(1.0, in_words / 2)
    each: dict[str | None, float] = {None: 0.0}

    def added(country: str) -> float:
        weight = named.get(country, 0.0)
        return COUNTRY * certainty * (0.3 * min(1.0, weight) + 0.7 * weight / most) if weight else missing

    for place in places:
        if place.country not in each:
            each[place.country] = added(place.country or "")
    return np.array([each[place.country] for place in places])


class Nearness:
    """How near the candidates of an article's names lie to each other."""

    def __init__(self, groups: Sequence[Sequence[GazetteerPlace]]) -> None:
        places = [place for group in groups for place in group]
        self._starts = np.cumsum([0, *(len(group) for group in groups)])[:-1]
        self._group = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
        self._weights = _closeness(places)

    def added(self, likely: Floats) -> Floats:
        """What the two nearest other names add to each candidate; `likely` is how likely each is its name's meaning."""
        if len(self._starts) < 2:
            return np.zeros(len(likely))
        best = np.maximum.reduceat(self._weights * likely, self._starts, axis=1)
        best[np.arange(len(likely)), self._group] = 0.0
        best.sort(axis=1)
        return np.asarray(NEAR / 2 * best[:, -2:].sum(axis=1))

    def likelihoods(self, scores: Floats) -> Floats:
        """Scores -> how likely each candidate is among those of its name."""
        highest = np.maximum.reduceat(scores, self._starts)[self._group]
        weights = np.exp(6 * (scores - highest))
        return np.asarray(weights / np.add.reduceat(weights, self._starts)[self._group])


def _closeness(places: Sequence[GazetteerPlace]) -> Floats:
    """Fades with distance from NEAREST_KM on; 0 for countries, which are too large to tell."""
    lat = np.radians([place.lat for place in places])
    lon = np.radians([place.lon for place in places])
    east = np.abs(lon[:, None] - lon[None, :])
    east = np.minimum(east, 2 * np.pi - east) * np.cos((lat[:, None] + lat[None, :]) / 2)
    kilometres = np.degrees(np.hypot(lat[:, None] - lat[None, :], east)) * KM_PER_DEGREE
    is_small = np.array([place.feature != "country" for place in places])
    return np.asarray(np.exp(-np.maximum(kilometres, NEAREST_KM) / NEAR_KM) * is_small[:, None] * is_small[None, :])


def kilometres(one: GazetteerPlace, other: GazetteerPlace) -> float:
    """Distance, good to a few percent away from the poles."""
    return distance(one.lat, one.lon, other.lat, other.lon)


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres between two points in degrees, good to a few percent away from the poles."""
    east = radians(abs(lon - other_lon))
    east = min(east, 2 * pi - east) * cos(radians((lat + other_lat) / 2))
    return degrees(hypot(radians(lat - other_lat), east)) * KM_PER_DEGREE


def _by_itself(place: GazetteerPlace) -> float:
    is_small = place.feature == "admin1" and place.population < 200_000
    feature = 0.0 if is_small else FEATURE[place.feature]
    people = WATER_PEOPLE if place.feature == "water" else max(place.population, 10)
    uncounted = UNCOUNTED if place.feature == "town" and not place.population else 0.0
    return feature + uncounted + FIT[place.fit] + PEOPLE * (log10(people) - 3)


def _is_chief_town(town: GazetteerPlace, region: GazetteerPlace) -> bool:
    """Whether `town`, of the same name, is large enough that the bare name means it and not the region."""
    is_inside = (town.country, town.admin1) == (region.country, region.admin1)
    return is_inside and town.fit <= region.fit and town.population * 12 > region.population


def _by_containment(place: GazetteerPlace, outers: list[Outer]) -> float:
    if not outers:
        return 0.0
    if any(outer.holds(place) for outer in outers):
        return WITHIN
    return NO_COUNTRY if place.feature == "country" else NOT_WITHIN


def _holds(outer: GazetteerPlace, place: GazetteerPlace) -> bool:
    if outer.id == place.id or place.feature == "country":
        return False
    if outer.feature == "country":
        return place.country == outer.country
    if outer.feature == "admin1":
        return place.country == outer.country and place.admin1 == outer.admin1 and place.feature != "admin1"
    return kilometres(outer, place) < (400 if outer.feature in ("region", "water") else 60)
