"""Persons whose name stands before what is theirs: "the Dada regime", "Duvalier loyalists", "the Marcos dictatorship".

Who rules is a person unless the word before is a people, place, party, creed or known group: "the Taliban regime".
"""

from __future__ import annotations

from collections.abc import Iterator

from sitrep.extract._naming.atlas import is_notable
from sitrep.extract._naming.candidate import Candidate, Name
from sitrep.extract._naming.pieces import Piece, joined
from sitrep.extract._naming.words import BODIES, NO_NAMES, ORGANISATION_HEADS, PARTICLES, PLACE_HEADS, TITLES
from sitrep.records import Span
from sitrep.reference import actors, countries, wordlists

_THEIRS = wordlists.words("clan dictatorship dynasty junta loyalist loyalists regime")
_CREEDS = wordlists.words("""
    alawite apartheid authoritarian baath baathist brutal caliphate christian clerical colonial communist democratic
    druze fascist hashemite interim islamic jewish maoist marxist muslim nazi new old opposition ottoman pahlavi
    puppet rival royal sectarian socialist soviet sunni tsarist vichy zionist first second third
""")
_CREED_ENDINGS = ("ist", "ite", "ish")
_LONGEST = 4
_WEIGHT = 6.0
_TRUST = 2


def find(text: str, words: list[Piece]) -> Iterator[Candidate]:
    """The persons named before such words."""
    for start, end in _spans(text, words):
        yield Candidate(start, end, text[start:end], {"person": _WEIGHT}, trust=_TRUST)


def within(text: str, words: list[Piece], names: list[Name]) -> Iterator[Name]:
    """Those inside the name of a known body, which stays a name too: "Assad regime", the Syrian government."""
    bodies = [name for name in names if name.kind == "organisation" and name.actor]
    for start, end in _spans(text, words) if bodies else ():
        if any(body.start <= start and end < body.end for body in bodies):
            yield Name(start, end, text[start:end], "person")


def _spans(text: str, words: list[Piece]) -> Iterator[Span]:
    for at, word in enumerate(words):
        if word.key not in _THEIRS or word.is_capital or at == 0 or text[words[at - 1].end : word.start] != " ":
            continue
        first = at
        while first > 0 and at - first < _LONGEST and _is_part(text, words, first - 1):
            first -= 1
        attributes = [part for part in range(first, at) if _is_attribute(text, words[part])]
        first = attributes[-1] + 1 if attributes else first
        if first < at and words[at - 1].is_capital and not _is_group(text, words, first, at):
            yield words[first].start, words[at - 1].end


def _is_part(text: str, words: list[Piece], at: int) -> bool:
    word = words[at]
    is_name = word.is_capital or word.key in PARTICLES
    return is_name and joined(text, words, at + 1) and word.key not in ("the", "a", "an")


def _is_attribute(text: str, word: Piece) -> bool:
    """Whether a word before the name is none of it: "Syrian", "President"."""
    name = text[word.start : word.end]
    return word.key in TITLES or word.key in NO_NAMES or countries.demonym(name) is not None or is_notable(name)


def _is_group(text: str, words: list[Piece], first: int, last: int) -> bool:
    """Whether the name is that of a place, people, party, creed or known group, or no name."""
    name, end = text[words[first].start : words[last - 1].end], words[last - 1]
    key = end.key
    if key in _CREEDS or key.endswith(_CREED_ENDINGS) or len(key) < 3 or name.isupper() or name[:1].isdigit():
        return True
    if key in ORGANISATION_HEADS | PLACE_HEADS | BODIES:
        return True
    return bool(actors.find(name) or actors.find_in_context(name)) or is_notable(name)
