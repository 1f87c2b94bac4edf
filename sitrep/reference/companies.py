"""Companies that news names. Written for Sitrep, by trade, from general knowledge; CC0."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sitrep.reference import _listed

TABLE = Path(__file__).with_name("companies.txt")
_MAKING = ("computers", "cars", "aircraft")


@lru_cache(maxsize=1)
def table() -> dict[str, bool]:
    """Name -> whether it hardly means anything else: true for "Lufthansa", false for "Apple"."""
    return {name.removeprefix("?"): not name.startswith("?") for _, name in _listed.read(TABLE)}


@lru_cache(maxsize=1)
def makers() -> frozenset[str]:
    """Those whose name stands before that of a product: "Ford Focus", "Nokia 3310"."""
    return frozenset(name.removeprefix("?") for trade, name in _listed.read(TABLE) if trade.startswith(_MAKING))
