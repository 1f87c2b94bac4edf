"""Which reports tell of the same incident, by an id that needs no other article.

First version: reports of the same family of events, in the same place, that begin on the same day share an incident;
where place or day is not known well enough there is none.
"""

from __future__ import annotations

from hashlib import sha256

from sitrep.records import Event, Extraction

MAX_DATE_PREC = 2
"""UCDP date_prec: a report that knows only the week or month fits too many incidents."""
MAX_WHERE_PREC = 4
"""UCDP where_prec: up to a first-order region."""

FAMILIES = {
    "Suicide bomb": "explosion",
    "Remote explosive/landmine/IED": "explosion",
    "Grenade": "explosion",
    "Air/drone strike": "strike",
    "Shelling/artillery/missile attack": "strike",
    "Chemical weapon": "strike",
    "Excessive force against protesters": "protest",
    "Protest with intervention": "protest",
    "Peaceful protest": "protest",
    "Violent demonstration": "protest",
}
"""Sub-event type -> what reports of one incident may call it by turns ("missile attack", "air strike")."""


def assign(extraction: Extraction) -> None:
    """Give each event of `extraction` its `incident`, from its place as it is resolved."""
    for event in extraction.events:
        event.incident = _id(event)


def _id(event: Event) -> str | None:
    """16 hex digits; None where place or day is not known well enough."""
    entity = event.place.entity if event.place else None
    if entity is None or event.start_date is None:
        return None
    if (event.date_prec or 9) > MAX_DATE_PREC or (event.where_prec or 9) > MAX_WHERE_PREC:
        return None
    family = FAMILIES.get(event.sub_event_type, event.sub_event_type)
    return sha256(f"{family}|{entity}|{event.start_date.isoformat()}".encode()).hexdigest()[:16]
