"""First names of persons, by which "Knox Thames" is known for one. Made by `scripts/given_names.py`.

Sources: 1990 census of the United States (public domain), Faker's lists (MIT), names written for Sitrep (CC0).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sitrep.reference.wordlists import words

TABLE = Path(__file__).with_name("given_names.txt")


@lru_cache(maxsize=1)
def table() -> frozenset[str]:
    """All of them, folded: lower case, no accents; none that is a large town, a common word or a title."""
    return words(TABLE.read_text(encoding="utf8"))
