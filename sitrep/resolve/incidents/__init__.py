"""Which reports tell of the same incident, over all articles and outlets.

Pure: reports in, incidents out. Reports may be one happening where kind, place and time go together (`_kinds`,
`_near`); what was hit, tolls, parties and words then speak for it or against (`_evidence`), and what an article tells
apart is never joined (`_joining`). A wrong merge is worse than a missed one. How and how well: docs/incidents.md.
"""

from __future__ import annotations

from sitrep.records import Extraction, Link
from sitrep.resolve.incidents._copies import grams
from sitrep.resolve.incidents._copies import of as copies
from sitrep.resolve.incidents._joining import near_by, partition, touching
from sitrep.resolve.incidents._kinds import FAMILIES
from sitrep.resolve.incidents._reports import of as reports
from sitrep.resolve.incidents._signs import near
from sitrep.resolve.incidents._told import incident

__all__ = ["FAMILIES", "copies", "grams", "incident", "near", "near_by", "partition", "reports", "tidy", "touching"]


def tidy(extraction: Extraction) -> None:
    """Name each party of an event once, by what it resolved to ("RSF", "Rapid Support Forces")."""
    for event in extraction.events:
        event.actors, event.targets = _each_once(event.actors), _each_once(event.targets)


def _each_once(links: list[Link]) -> list[Link]:
    return list({(link.entity or (link.name or link.text).lower()): link for link in reversed(links)}.values())[::-1]
