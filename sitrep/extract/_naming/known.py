"""Names of the table of actors: armed groups, forces, states' bodies, monitors, media."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.pieces import Match, Piece, Table

try:
    from sitrep.reference import actors
except ImportError:
    actors = None

_TRUST = 3


@lru_cache(maxsize=1)
def table() -> Table:
    """All names of the table of actors, to look up in a text."""
    if actors is None:
        return Table([])
    return Table((name, name) for name in actors.names())


def find(text: str, words: list[Piece]) -> Iterator[Candidate]:
    """The known actors in a text. Names that mean other things too count only as the article bears them out."""
    matches = [match for match in table().matches(text, words) if _is_spelled(text, words, match)]
    found = [(match, actors.find(match.value)) for match in matches]
    sure = {actor.name for _, actor in found if actor and not actor.needs_context}
    for match, actor in found:
        if actor is None:
            continue
        weight = 6.0 if not actor.needs_context or actor.name in sure else 0.7
        span = text[match.start : match.end]
        yield Candidate(match.start, match.end, span, {"organisation": weight}, actor, _TRUST)


def _is_spelled(text: str, words: list[Piece], match: Match) -> bool:
    """Whether capitals are where the name has them: "IS" is not "is", "the Post" not "the post"."""
    name, span = match.value, text[match.start : match.end]
    if name.isupper() and len(name) <= 5:
        return span == name or (span.replace(".", "") == name.replace(".", ""))
    if not any(c.isupper() for c in name):
        return True
    return any(word.is_capital for word in words[match.first : match.last]) and words[match.last - 1].is_capital
