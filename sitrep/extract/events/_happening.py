"""What is known about one event while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from sitrep.records import Link, Modality
from sitrep.reference.weapons import Weapon

MUTUAL = frozenset(
    ("clash", "fighting", "fighting noun", "Armed clash", "trading fire", "fight", "exchange", "agreement")
)
"""Readings of which two sides take part."""


@dataclass(slots=True)
class Party:
    """Who takes part: the head of the words that name them, those words, and the side they stand on if it is known."""

    token: Token
    link: Link
    side: str | None = None
    is_mention: bool = False
    """Whether the words are a person's or an organisation's."""
    is_meant: bool = False
    """Whether a pronoun stands for it."""


@dataclass(slots=True)
class Happening:
    """A trigger with what belongs to it."""

    trigger: Token
    is_noun: bool
    readings: tuple[str, ...]
    """Names of rules in `_readings`, in the order in which they are tried."""
    verb: Token
    """The verb of its clause: the trigger itself, or for a noun the verb that it depends on."""
    reading: str = ""
    """The rule that is tried, later the sub-event type."""
    actors: list[Party] = field(default_factory=list)
    targets: list[Party] = field(default_factory=list)
    weapons: list[Weapon] = field(default_factory=list)
    is_claimed: bool = False
    """Whether its actors are those who claim it or are blamed for it."""
    modality: Modality = "actual"
    is_background: bool = False
    tells: list[Token] = field(default_factory=list)
    """Verbs that tell what it led to ("killed", "wounded")."""

    def tokens(self) -> list[Token]:
        """The trigger and the verbs that tell what it led to."""
        return [self.trigger, *self.tells]

    def sides(self) -> tuple[set[str], set[str]]:
        """The sides of its actors and of its targets, as far as they are known."""
        return {p.side for p in self.actors if p.side}, {p.side for p in self.targets if p.side}
