"""What the rest of the collection means by a name: weak evidence, where an article itself leaves the choice open.

It speaks for a country only. Which of its towns of one name is meant is for the article to say: collections of local
papers name Charleston in three states.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from sitrep.reference.gazetteer import SPELLING, GazetteerPlace
from sitrep.reference.identity import entity_id
from sitrep.resolve.places.scoring import Evidence

FEWEST_ARTICLES = 3
CLEAR_SHARE = 0.75
"""Of the articles that name any of the namesakes."""
WEIGHT = 0.6
"""Below what the article says itself: a country's name adds 1.1, lying inside a place 2."""

Meant = Mapping[str, int]
"""Entity id of a place -> articles of the collection that name it."""


def added(name: str, places: Sequence[GazetteerPlace], evidence: Evidence, meant: Meant) -> list[float]:
    """What the collection adds to the score of each namesake: `WEIGHT` in the country in which it clearly puts them.

    Nothing where the words around the name, or the countries named in the article, speak for another.
    """
    usual = None if not meant or name in evidence.outers else _usual(places, meant)
    if usual is None or _is_contradicted(usual, places, evidence):
        return [0.0] * len(places)
    return [WEIGHT if _scene(place) == usual and place.fit != SPELLING else 0.0 for place in places]


def _usual(places: Sequence[GazetteerPlace], meant: Meant) -> str | None:
    """The country, or the sea or region over borders, that enough articles mean, and hardly any of them another."""
    counts: Counter[str] = Counter()
    for place in places:
        if place.fit != SPELLING:
            counts[_scene(place)] += meant.get(_entity(place.id), 0)
    ((usual, articles),) = counts.most_common(1) or (("", 0),)
    return usual if articles >= max(FEWEST_ARTICLES, CLEAR_SHARE * counts.total()) else None


def _scene(place: GazetteerPlace) -> str:
    return place.country or place.id


def _is_contradicted(usual: str, places: Sequence[GazetteerPlace], evidence: Evidence) -> bool:
    """Whether the article names the country of a namesake, and not the usual one; its outlet's home counts."""
    named = {code for code, weight in evidence.countries.items() if weight > 0}
    return usual not in named and any(place.country in named for place in places)


@lru_cache(maxsize=65536)
def _entity(place: str) -> str:
    return entity_id("place", place)
