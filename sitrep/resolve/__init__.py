"""Says what the mentions of one article refer to: which place, which person or organisation, which incident."""

from __future__ import annotations

from collections.abc import Mapping

from sitrep.records import Extraction
from sitrep.resolve import entities, incidents, links, places, scenes


def run(extraction: Extraction, meant: Mapping[str, int] | None = None) -> Extraction:
    """Fill in, in place, whatever `extraction` leaves open; returns it.

    `meant`: entity id of a place -> articles of the rest of the collection that name it. Without it an article is read
    by itself, the same whatever it is read with.
    """
    places.resolve(extraction, meant or {})
    entities.resolve(extraction)
    links.resolve(extraction)
    scenes.resolve(extraction)
    incidents.tidy(extraction)
    return extraction
