"""Which reports tell of the same incident, by an id that needs no other article.

Reports of one family of events, in one place, that begin on one day share an incident; where place or day is not known
well enough there is none. A wrong merge is worse than a missed one, but what the id cannot tell apart it joins: two
bombings of one town on one day are one incident.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from math import asin, cos, radians, sin, sqrt

from sitrep.records import Event, Extraction, Link, PlaceMention
from sitrep.reference import gazetteer

MAX_DATE_PREC = 2
"""UCDP date_prec: a report that knows only the week or month fits too many incidents."""
MAX_WHERE_PREC = 3
"""UCDP where_prec: up to a second-order district; a whole province sees several incidents of a kind in a day."""
NEAR_KM = 10
"""A site (camp, airport, dam) this near to a town that the article names is in or at it."""
EARTH_KM = 6371

EXPLOSION, PROTEST, TERRITORY = "explosion", "protest", "territory"
FAMILIES = {
    "Suicide bomb": EXPLOSION,
    "Remote explosive/landmine/IED": EXPLOSION,
    "Grenade": EXPLOSION,
    "Air/drone strike": EXPLOSION,
    "Shelling/artillery/missile attack": EXPLOSION,
    "Chemical weapon": EXPLOSION,
    "Government regains territory": TERRITORY,
    "Non-state actor overtakes territory": TERRITORY,
    "Non-violent transfer of territory": TERRITORY,
    "Excessive force against protesters": PROTEST,
    "Protest with intervention": PROTEST,
    "Peaceful protest": PROTEST,
    "Violent demonstration": PROTEST,
}
"""Sub-event type -> what reports of one incident may call it by turns ("bombing", "missile attack", "air strike")."""
SITES = frozenset(
    [
        *("hospital", "school", "mosque", "church", "market", "airport", "airfield", "base", "camp", "university"),
        *("station", "clinic", "dam", "port", "prison", "refinery", "plant", "depot", "barracks"),
    ]
)
"""Last words of names of what stands in or at a town: reports name the town or the site. Quarters are none of them."""

Key = tuple[str, str]
"""Family and place."""


def assign(extraction: Extraction) -> None:
    """Give each event of `extraction` its `incident`, from its place as it is resolved."""
    keys = [_key(event, extraction) for event in extraction.events]
    days: dict[Key, set[date]] = {}
    for event, key in zip(extraction.events, keys, strict=True):
        event.actors, event.targets = _each_once(event.actors), _each_once(event.targets)
        if key is not None and event.start_date is not None and _is_exact(event):
            days.setdefault(key, set()).add(event.start_date)
    for event, key in zip(extraction.events, keys, strict=True):
        day = _day(event, days.get(key, set())) if key is not None else None
        event.incident = _id(key, day) if key is not None and day is not None else None


def _id(key: Key, day: date) -> str:
    return sha256(f"{key[0]}|{key[1]}|{day.isoformat()}".encode()).hexdigest()[:16]


def _is_exact(event: Event) -> bool:
    return event.start_date is not None and (event.date_prec or 9) <= MAX_DATE_PREC


def _day(event: Event, days: set[date]) -> date | None:
    """Its own day; for what is told without one, the only day on which the article knows such an event there."""
    if event.start_date is not None:
        return event.start_date if _is_exact(event) else None
    return next(iter(days)) if len(days) == 1 and event.fatalities is None else None


def _key(event: Event, extraction: Extraction) -> Key | None:
    where = _where(event, extraction.places)
    return (FAMILIES.get(event.sub_event_type, event.sub_event_type), where) if where else None


def _where(event: Event, places: Iterable[PlaceMention]) -> str | None:
    """The entity of the town rather than of a site in it; for a place of no known position the key of its name."""
    if event.place is None:
        return None
    mentions = list(places)
    own = next((place for place in mentions if place.entity == event.place.entity), None)
    if event.where_prec is None or (own is not None and own.lat is None):
        return _by_name(event.place)
    if event.where_prec > MAX_WHERE_PREC or event.place.entity is None:
        return None
    is_facility = own is not None and own.feature == "site" and (own.name or own.text).lower().split()[-1] in SITES
    town = _town_at(own, mentions) if own is not None and is_facility else None
    return town.entity if town is not None else event.place.entity


def _by_name(place: Link) -> str | None:
    """A village that no gazetteer knows is told by its name, as it is spelt in any report; "South Hospital" is not."""
    words = (place.name or place.text).lower().split()
    if not words or words[-1] in SITES or not place.text[0].isupper():
        return None
    return f"name:{gazetteer.key(' '.join(words))}"


def _town_at(site: PlaceMention, places: Iterable[PlaceMention]) -> PlaceMention | None:
    towns = [(km, town) for town in places if town.feature == "town" and (km := _km(site, town)) is not None]
    near = [pair for pair in towns if pair[0] <= NEAR_KM]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _km(one: PlaceMention, other: PlaceMention) -> float | None:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    north, south = radians(one.lat), radians(other.lat)
    height, width = sin((north - south) / 2) ** 2, sin(radians(one.lon - other.lon) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(height + cos(north) * cos(south) * width))


def _each_once(links: list[Link]) -> list[Link]:
    """The parties, each once by what it resolved to ("RSF", "Rapid Support Forces")."""
    return list({(link.entity or (link.name or link.text).lower()): link for link in reversed(links)}.values())[::-1]
