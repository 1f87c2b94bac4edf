"""The group that a number is taken out of by name: "two of the bodies", "three of the miners", "12 have since died"."""

from __future__ import annotations

import re

from sitrep.records import Figure
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

_OUT_OF = re.compile(
    r"\s*(?:[\w-]+ ){0,2}?of (?:the|those|these|its|their) (?P<first>[A-Za-z][\w-]*)(?: (?P<second>[a-z][\w-]*))?"
)
_WERE = re.compile(r"\s+(?:were|was|are|is) (?:an? )?(?:[\w-]+ )?(?P<first>[a-z]+)\b(?! by\b)")
"""What a bare number turns out to be: "three were children"."""
_LATER = re.compile(
    r"\s+(?:(?:have|has|had) (?:since |later )(?:died|succumbed)|(?:later|since|then) (?:died|succumbed))\b"
)
_REACH = 500
"""Characters over which "the bodies" are those told before."""

_BY_MEASURE = {
    "fatalities": words("dead killed body corpse victim fatality deceased slain fallen martyr death"),
    "injuries": words("wounded injured hurt injury victim"),
    "casualties": words("dead killed wounded injured casualty victim"),
    "detained": words("arrested detained detainee suspect arrestee prisoner inmate arrest"),
    "abducted": words("hostage captive abducted kidnapped abductee victim"),
    "released": words("freed released"),
    "missing": words("missing disappeared"),
    "displaced": words("displaced refugee evacuee"),
    "surrendered": words("surrendered defector deserter"),
    "damage": words("wreck ruin"),
    "attacks": words("strike raid airstrike incident"),
}
"""Measure of a whole -> what those that it counts are called afterwards."""
_BY_NOUN = ("other", "fighters", "population")
"""Measures that the noun alone tells: those counted are called so whatever became of them."""
_TENDED = frozenset({"injuries", "health", "casualties"})
_OF_PEOPLE = frozenset(_BY_MEASURE) - {"damage", "attacks"}


def whole(text: str, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """The figure among the `earlier` ones that counts the group `figure` is taken out of."""
    larger = [one for one in reversed(earlier) if _is_larger(one, figure)]
    if match := _OUT_OF.match(text, figure.end):
        return _named(match, figure, larger)
    if not larger or figure.sentence[0] - larger[0].sentence[1] > 2:
        return None
    nearest = larger[0]
    if figure.measure == "fatalities" and _LATER.match(text, figure.end):
        return nearest if nearest.measure in _TENDED else None
    if figure.measure == "other" and nearest.measure in _OF_PEOPLE and (match := _WERE.match(text, figure.end)):
        return nearest if is_person(match["first"]) else None
    return None


def _named(match: re.Match[str], figure: Figure, larger: list[Figure]) -> Figure | None:
    """ "two of the bodies" are of the dead, "three of the miners" of the nine miners told before."""
    called = {singular(word).lower() for word in match.groups() if word}
    for one in larger:
        if called & _BY_MEASURE.get(one.measure, frozenset()):
            return one
        if called & _last_word(one) and figure.measure in (*_BY_NOUN, one.measure):
            return one
    return None


def _last_word(figure: Figure) -> set[str]:
    return {singular(figure.subject.split()[-1]).lower()} if figure.subject else set()


def _is_larger(one: Figure, figure: Figure) -> bool:
    """Whether a figure may be the whole of `figure`: a level as large, itself no part, not too far before."""
    if one.of is not None or one.change == "change" or one.unit not in ("person", "count"):
        return False
    if figure.start - one.end > _REACH or figure.total is not None:
        return False
    return figure.unit == "percent" or (figure.value or 0) <= (one.high or one.value or one.low or 0)
