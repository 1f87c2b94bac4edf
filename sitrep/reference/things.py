"""Names of what is no person, organisation or place: weapons, products, peoples, creeds, feasts, illnesses, units.

Written for Sitrep, by kind, from general knowledge; CC0.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sitrep.reference import _listed

TABLE = Path(__file__).with_name("things.txt")
_WITH_MODELS = ("weapons", "computers", "cars")


@lru_cache(maxsize=1)
def table() -> frozenset[str]:
    """All of them, spelled as in news: "RPG", "Iskander", "Sukkot"."""
    return frozenset(name for _, name in _listed.read(TABLE))


@lru_cache(maxsize=1)
def models() -> frozenset[str]:
    """Those that a number or a further word may follow: "Windows 11", "Leopard 2A6"."""
    return frozenset(name for kind, name in _listed.read(TABLE) if kind.startswith(_WITH_MODELS))
