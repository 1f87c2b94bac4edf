"""Which mentions of one name mean one place: a qualified namesake is another than the bare name before it.

"Palmyra … Palmyra … collectors in Palmyra, New York": the third is told apart, and the first two are not drawn along.
Where the first mention is the qualified one, those after it mean the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from sitrep.records import PlaceMention
from sitrep.reference import gazetteer
from sitrep.resolve.places import containment

_JOINT = "|"
"""Stands in no folded name."""


def keys(text: str, mentions: Sequence[PlaceMention]) -> list[str]:
    """For each of `mentions` (in order of the text) the folded name and, where it is set apart, what it lies in."""
    names = [gazetteer.plain(containment.named_kind(text, mention)) if mention.text else "" for mention in mentions]
    outers = {inner: names[outer] for inner, outer in containment.pairs(text, mentions)}
    for position, mention in enumerate(mentions):
        nation = containment.nation(text, mention)
        if nation and position not in outers:
            outers[position] = nation.code
    first: dict[str, int] = {}
    for position, name in enumerate(names):
        first.setdefault(name, position)
    return [
        f"{name}{_JOINT}{outers[position]}" if position in outers and first[name] not in outers else name
        for position, name in enumerate(names)
    ]


def name_of(key: str) -> str:
    """The folded name alone."""
    return key.partition(_JOINT)[0]
