"""Names of towns that in a text are nearly always something else: common words and people's names."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("common_words.txt")


@lru_cache(maxsize=1)
def words() -> frozenset[str]:
    """All of them, as `plain` folds them."""
    return frozenset(TABLE.read_text("utf8").split())
