"""Lists of regions: "Oregon, Washington and California" names three states, though Washington alone is the capital."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sitrep.records import PlaceMention
from sitrep.reference.gazetteer import NAME, GazetteerPlace
from sitrep.resolve.places.scoring import kilometres

_JOINTS = frozenset((", ", " and ", " or ", ", and ", ", or ", " & "))
_LARGE = 100_000
"""People of a town that may be meant by a region's name."""


def narrowed(
    text: str, mentions: Sequence[PlaceMention], keys: Sequence[str], found: Mapping[str, Sequence[GazetteerPlace]]
) -> dict[str, tuple[GazetteerPlace, ...]]:
    """For a name in a list whose other members are regions of one country, the region alone.

    Not where the town of that name lies nearer to the others: "New Jersey, Connecticut and New York".
    """
    only: dict[str, tuple[GazetteerPlace, ...]] = {}
    for listed in _lists(text, mentions):
        regions = {keys[position]: _region(found[keys[position]]) for position in listed}
        towns = {key: _town(found[key]) for key in regions}
        sure = [region for key, region in regions.items() if region and region is found[key][0] and not towns[key]]
        if not sure or len(sure) < len(regions) - 1 or len({one.country for one in sure}) > 1:
            continue
        for key, region in regions.items():
            town = towns[key]
            if region and town and region.country == sure[0].country and _far(region, sure) < _far(town, sure):
                only[key] = (region,)
    return only


def _lists(text: str, mentions: Sequence[PlaceMention]) -> Iterator[list[int]]:
    """Positions of the mentions of each list of two or more."""
    listed: list[int] = []
    for position, mention in enumerate(mentions):
        if listed and text[mentions[position - 1].end : mention.start] not in _JOINTS:
            if len(listed) > 1:
                yield listed
            listed = []
        listed.append(position)
    if len(listed) > 1:
        yield listed


def _region(places: Sequence[GazetteerPlace]) -> GazetteerPlace | None:
    return next((place for place in places if place.feature == "admin1" and place.fit == NAME), None)


def _town(places: Sequence[GazetteerPlace]) -> GazetteerPlace | None:
    large = (place for place in places if place.feature == "town" and place.population >= _LARGE)
    return next(large, None)


def _far(place: GazetteerPlace, others: Sequence[GazetteerPlace]) -> float:
    return sum(kilometres(place, other) for other in others)
