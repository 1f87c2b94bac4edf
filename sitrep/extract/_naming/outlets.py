"""The outlet in which an article appeared, where it names itself: "told Meridian Press", "a Nile Wire reporter"."""

from __future__ import annotations

from collections.abc import Iterator

from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.pieces import Piece, Table
from sitrep.extract._naming.words import NO_NAMES, OUTLET_HEADS
from sitrep.reference import actors, countries, gazetteer
from sitrep.reference.actors import Actor

MIN_POPULATION = 20_000
"""Smaller towns are not what "X" means in an article of the X Press."""
_SURE = 6.0
_TRUST = 3


def find(text: str, words: list[Piece], outlet: str) -> Iterator[Candidate]:
    """Mentions of `outlet`, which may be empty, by its full name or without "Press", "News Agency" and their like."""
    bare = outlet.strip().removeprefix("The ")
    if not bare:
        return
    actor = actors.find(outlet) or Actor(bare, (), "outlet", (), ())
    for match in Table((name, actor) for name in (bare, *short(bare))).matches(text, words):
        if words[match.first].is_capital and words[match.last - 1].is_capital:
            span = text[match.start : match.end]
            yield Candidate(match.start, match.end, span, {"organisation": _SURE}, actor, _TRUST)


def short(outlet: str) -> list[str]:
    """What an outlet calls itself without the words for what it is; none where the rest is a place or a common word."""
    rest = outlet.split()
    while len(rest) > 1 and rest[-1].lower() in OUTLET_HEADS:
        rest.pop()
    name = " ".join(rest)
    if name == outlet or len(name) < 5 or name.lower() in NO_NAMES or countries.demonym(name):
        return []
    return [] if gazetteer.open_().known({name}, MIN_POPULATION) else [name]
