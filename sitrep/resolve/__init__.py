"""Says what the mentions of one article refer to: which place, which person or organisation, which incident."""

from __future__ import annotations

from sitrep.records import Extraction
from sitrep.resolve import entities, incidents, links, places, scenes


def run(extraction: Extraction) -> Extraction:
    """Fill in, in place, whatever `extraction` leaves open; returns it."""
    places.resolve(extraction)
    entities.resolve(extraction)
    links.resolve(extraction)
    scenes.resolve(extraction)
    incidents.assign(extraction)
    return extraction
