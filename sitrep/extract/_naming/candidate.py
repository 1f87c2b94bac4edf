"""A span that may be a name, and what speaks for each kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sitrep.extract._naming.pieces import keys
from sitrep.reference.actors import Actor

NameKind = Literal["person", "organisation", "place"]


@dataclass(slots=True)
class Candidate:
    """`votes`: kind -> how much in the text and the tables says so (about 1 for one opinion of the model)."""

    start: int
    end: int
    text: str
    votes: dict[NameKind, float] = field(default_factory=dict)
    actor: Actor | None = None
    trust: int = 1
    """Which of two overlapping spans is kept where neither is longer: tables over patterns over the model."""

    @property
    def key(self) -> tuple[str, ...]:
        """The words of the name, folded: equal for the same name."""
        return keys(self.text)


@dataclass(frozen=True, slots=True)
class Name:
    """A name of an article, its kind settled."""

    start: int
    end: int
    text: str
    kind: NameKind
    actor: Actor | None = None
    role: str | None = None
