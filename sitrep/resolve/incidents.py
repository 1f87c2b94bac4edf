"""Which incident each event belongs to."""

from __future__ import annotations

from sitrep.records import Extraction


def assign(extraction: Extraction) -> None:
    """Give every event of the article its incident."""
