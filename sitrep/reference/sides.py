"""On which side a party stands, by the word that it is called by or its class in the table of actors.

Source: written for Sitrep; the sides are those that ACLED's event types are told apart by: state forces, other armed
groups, civilians, protesters, rioting mobs, and sites that armed people hold.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("sides.csv")

STATE, ARMED, CIVILIAN, PROTESTERS, MOB, ARMED_SITE = "state", "armed", "civilian", "protesters", "mob", "armed site"

OF_CLASS = {
    "state force": STATE,
    "government": STATE,
    "external force": STATE,
    "rebel group": ARMED,
    "political militia": ARMED,
    "identity militia": ARMED,
    "outlet": CIVILIAN,
    "aid organisation": CIVILIAN,
    "company": CIVILIAN,
    "monitor": CIVILIAN,
}
"""Class of `reference.actors` -> side."""


@lru_cache(maxsize=1)
def by_word() -> dict[str, str]:
    """Lemma, in lower case -> side."""
    with TABLE.open(encoding="utf8", newline="") as rows:
        return {row["word"]: row["side"] for row in csv.DictReader(rows)}
