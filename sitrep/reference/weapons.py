"""Weapons as news names them, and the kind of event that each makes of an attack.

Source: written for Sitrep after ACLED's codebook (2023): aircraft and drones make an Air/drone strike, rockets,
missiles and artillery a Shelling/artillery/missile attack, whatever explodes where it was laid a Remote explosive.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ARMS = frozenset(
    (
        *("weapon", "arm", "arms", "ammunition", "explosive", "bomb", "mine", "landmine", "rocket", "cache", "device"),
        *("ied", "rifle", "gun", "pistol", "revolver", "kalashnikov", "launcher", "missile", "grenade", "mortar"),
        *("firearm", "warhead", "ordnance", "detonator", "munition", "munitions", "tnt", "dynamite", "booby", "vest"),
        *("shell", "bullet", "cartridge", "weaponry", "arsenal", "howitzer", "bazooka", "machete"),
    )
)
"""Nouns for arms that are found, seized or made harmless."""

TABLE = Path(__file__).with_name("weapons.csv")


@dataclass(frozen=True, slots=True)
class Weapon:
    """One line of the table."""

    words: tuple[str, ...]
    """Lemmas, in lower case."""
    name: str
    """What it is called on screen; empty where the words alone name no weapon ("air" in "air raid")."""
    sub_event_type: str
    """Empty where it does not decide the kind of event (rifles, knives)."""
    use: str
    """`noun`: a weapon wherever it stands; `modifier`: only before a word for an attack; `mine`: not where men dig."""


@lru_cache(maxsize=1)
def by_last_word() -> dict[str, tuple[Weapon, ...]]:
    """Last lemma -> the weapons that end with it, the longest first."""
    table: dict[str, list[Weapon]] = {}
    with TABLE.open(encoding="utf8", newline="") as rows:
        for row in csv.DictReader(rows):
            words = tuple(row["words"].split())
            table.setdefault(words[-1], []).append(Weapon(words, row["weapon"], row["sub_event_type"], row["use"]))
    return {word: tuple(sorted(found, key=lambda weapon: -len(weapon.words))) for word, found in table.items()}
