"""Where events took place, once it is known which places are meant.

A report opens with "air strikes in northern Syria" and names the town further down: the event that it opens with was
there. A village that no gazetteer knows lies in, or near, what the text names with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sitrep.records import Event, Extraction, Link, PlaceMention
from sitrep.resolve.incidents import FAMILIES
from sitrep.resolve.places import containment
from sitrep.resolve.places.scoring import distance

COARSE = 5
"""UCDP where_prec from which on an event is nowhere in particular: a part of a country, a country, several."""
NEAR = 2
"""UCDP where_prec of what is known to lie in or near a town."""
ONE_SCENE_KM = 60.0
"""Places nearer than this to each other (a town, its suburbs, its province) are one scene."""
ANY_KIND = frozenset(("Attack", "Armed clash"))
"""What a report calls any kind of violence when it speaks of it again."""
VIOLENT = frozenset(("Explosions/Remote violence", "Battles", "Violence against civilians"))


def resolve(extraction: Extraction) -> None:
    """Make the places of the events as fine as the article tells them."""
    if not extraction.events:
        return
    known_by = _known_by(extraction)
    for event in extraction.events:
        if event.place is not None and event.lat is None and (outer := known_by.get(event.place.entity)):
            event.lat, event.lon, event.where_prec = outer.lat, outer.lon, max(NEAR, outer.where_prec or NEAR)
    for place in extraction.places:
        if place.lat is None and place.country is None and (outer := known_by.get(place.entity)):
            place.country, place.admin1 = outer.country, outer.admin1
    places = {place.start: place for place in extraction.places}
    for position, event in enumerate(extraction.events):
        whole = _mention(event, places)
        if whole is not None and event.where_prec is not None and event.where_prec >= COARSE:
            _refine(event, whole, extraction.events[position + 1 :], places)


def _known_by(extraction: Extraction) -> dict[str | None, PlaceMention]:
    """Entity of a place of no known position -> the smallest known place that the text puts it into or beside."""
    text, places = extraction.article.text, extraction.places
    found: dict[str | None, PlaceMention] = {}
    if all(place.lat is not None for place in places):
        return found
    for inner, outer in (*containment.pairs(text, places), *containment.beside(text, places)):
        one, other = places[inner], places[outer]
        if one.lat is None and other.lat is not None and other.feature != "water":
            best = found.setdefault(one.entity, other)
            if (other.where_prec or COARSE) < (best.where_prec or COARSE):
                found[one.entity] = other
    return found


def _refine(event: Event, whole: PlaceMention, later: Sequence[Event], places: dict[int, PlaceMention]) -> None:
    """Put an event of a whole country to where the article tells the same of a finer place."""
    again = [
        other for other in later if _may_be_same(event, other) and _is_finer(other, _mention(other, places), whole)
    ]
    with_toll = [other for other in again if event.fatalities is not None and other.fatalities is not None]
    with_day = [other for other in again if event.start_date and other.start_date]
    same = _one_scene(with_toll, places) or _one_scene(with_day, places) or _one_scene(again, places)
    if same is not None:
        event.place, event.lat, event.lon, event.where_prec = same.place, same.lat, same.lon, same.where_prec
    elif not again and (only := _only_place(whole, places.values())):
        event.place = Link(text=only.text, start=only.start, end=only.end, name=only.name, entity=only.entity)
        event.lat, event.lon, event.where_prec = only.lat, only.lon, only.where_prec


def _mention(event: Event, places: dict[int, PlaceMention]) -> PlaceMention | None:
    start = event.place.start if event.place else None
    return places.get(start) if start is not None else None


def _is_finer(event: Event, place: PlaceMention | None, whole: PlaceMention) -> bool:
    if place is None or event.lat is None or event.where_prec is None:
        return False
    is_inside = whole.country is None or place.country in (whole.country, None)
    return is_inside and event.where_prec < (whole.where_prec or COARSE)


def _one_scene(events: Sequence[Event], places: dict[int, PlaceMention]) -> Event | None:
    """The finest of events at one place; None where they are far apart."""
    finest = min(events, key=lambda event: event.where_prec or COARSE, default=None)
    if finest is None or any(_are_apart(finest, other, places) for other in events):
        return None
    return finest


def _are_apart(one: Event, other: Event, places: dict[int, PlaceMention]) -> bool:
    inner, outer = _mention(one, places), _mention(other, places)
    return _apart(one, other) > ONE_SCENE_KM and not (inner and outer and _is_region_of(outer, inner))


def _is_region_of(region: PlaceMention, place: PlaceMention) -> bool:
    """Whether `region` is the first-order region in which the other place lies, however far its middle is."""
    return region.feature == "admin1" and (region.country, region.admin1) == (place.country, place.admin1)


def _only_place(whole: PlaceMention, places: Iterable[PlaceMention]) -> PlaceMention | None:
    """The only town or region of the country of which the article speaks."""
    inside = [place for place in places if place.country == whole.country and (place.where_prec or COARSE) < COARSE]
    finest = min(inside, key=lambda place: (place.where_prec or COARSE, place.start), default=None)
    if not whole.country or finest is None:
        return None
    if any(_apart(finest, other) > ONE_SCENE_KM and not _is_region_of(other, finest) for other in inside):
        return None
    return finest


def _may_be_same(one: Event, other: Event) -> bool:
    """Whether both may be one happening: told alike, of a kind, and neither day nor toll differs."""
    if (one.modality, one.is_background) != (other.modality, other.is_background):
        return False
    return _are_of_a_kind(one, other) and _days_agree(one, other) and _tolls_agree(one, other)


def _are_of_a_kind(one: Event, other: Event) -> bool:
    kinds = {one.sub_event_type, other.sub_event_type}
    if kinds & ANY_KIND:
        return {one.event_type, other.event_type} <= VIOLENT
    return len({FAMILIES.get(kind, kind) for kind in kinds}) == 1


def _days_agree(one: Event, other: Event) -> bool:
    if one.start_date is None or other.start_date is None:
        return True
    is_before = one.start_date <= (other.end_date or other.start_date)
    return is_before and other.start_date <= (one.end_date or one.start_date)


def _tolls_agree(one: Event, other: Event) -> bool:
    return one.fatalities is None or other.fatalities is None or one.fatalities == other.fatalities


def _apart(one: Event | PlaceMention, other: Event | PlaceMention) -> float:
    return distance(one.lat or 0.0, one.lon or 0.0, other.lat or 0.0, other.lon or 0.0)
