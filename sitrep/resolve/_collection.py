"""What the rest of the collection means by a name: weak evidence, where an article itself leaves the choice open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from sitrep.reference.gazetteer import SPELLING, GazetteerPlace
from sitrep.reference.identity import entity_id
from sitrep.resolve._scoring import Evidence, kilometres

FEWEST_ARTICLES = 3
CLEAR_SHARE = 0.75
"""Of the articles that name any of the namesakes."""
WEIGHT = 0.6
"""Below what the article says itself: a country's name adds 1.1, lying inside a place 2."""
SAME_SCENE_KM = 60.0

Meant = Mapping[str, int]
"""Entity id of a place -> articles of the collection that name it."""


def added(name: str, places: Sequence[GazetteerPlace], evidence: Evidence, meant: Meant) -> list[float]:
    """What the collection adds to the score of each namesake: `WEIGHT` to the one that it clearly means.

    Nothing where the words around the name, or the countries named in the article, speak for another.
    """
    usual = None if not meant or name in evidence.outers else _usual(places, meant)
    if usual is None or _is_contradicted(usual, places, evidence):
        return [0.0] * len(places)
    return [WEIGHT if place is usual else 0.0 for place in places]


def _usual(places: Sequence[GazetteerPlace], meant: Meant) -> GazetteerPlace | None:
    """The namesake that enough articles name, and hardly any of them another that lies elsewhere."""
    counts = {place.id: meant.get(_entity(place.id), 0) for place in places if place.fit != SPELLING}
    usual = max((place for place in places if place.id in counts), key=lambda place: counts[place.id], default=None)
    if usual is None or counts[usual.id] < FEWEST_ARTICLES:
        return None
    rivals = sum(counts[other.id] for other in places if other.id in counts and not _is_one_scene(usual, other))
    return usual if counts[usual.id] >= CLEAR_SHARE * (counts[usual.id] + rivals) else None


def _is_one_scene(one: GazetteerPlace, other: GazetteerPlace) -> bool:
    """Whether they are a town and its province, or a country and what bears its name there."""
    if one.country != other.country:
        return False
    is_whole = "country" in (one.feature, other.feature)
    return is_whole or one.admin1 == other.admin1 or kilometres(one, other) < SAME_SCENE_KM


def _is_contradicted(usual: GazetteerPlace, places: Sequence[GazetteerPlace], evidence: Evidence) -> bool:
    """Whether the article names the country of a namesake, and not that of the usual one; its outlet's home counts."""
    named = {code for code, weight in evidence.countries.items() if weight > 0}
    return usual.country not in named and any(place.country in named for place in places)


@lru_cache(maxsize=65536)
def _entity(place: str) -> str:
    return entity_id("place", place)
