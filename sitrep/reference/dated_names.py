"""Words beside which a weekday, month or date is part of a name (dated_names.txt)."""

from __future__ import annotations

from pathlib import Path

from sitrep.reference import _listed

TABLE = Path(__file__).with_name("dated_names.txt")


def words(place: str) -> list[str]:
    """The words that make a name of a date that stands behind ("before") or in front of them ("after")."""
    return [word for heading, word in _listed.read(TABLE) if heading == place]
