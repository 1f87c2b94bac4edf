"""Measures told by words on both sides of a number: "forced 300 to flee", "kept 50 aboard", "set 12 shops on fire"."""

from __future__ import annotations

import re

from sitrep.extract import _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _things
from sitrep.reference.person_nouns import is_person

_BACK, _AHEAD = 70, 90
_FILL = (
    r"(?:(?:another|a further|the|these|some|at least|as many as|more than|about|around|nearly|almost|over|up to"
    r"|an estimated|roughly)\s+)*$"
)
_NOUN = r"(?:\s+(?!(?:and|or|but|while|when|after)\b)[^\W\d][\w'’-]*){0,5}?"
_CAPTORS = re.compile(
    r"\b(?:hijackers?|kidnappers?|gunm[ae]n|hostage[- ]takers?|guerrillas?|rebels?|militants?|bandits|pirates"
    r"|insurgents|extremists|jihadis(?:ts)?|terrorists|raiders|separatists|armed men)\b",
    re.IGNORECASE,
)
_FORCING = re.compile(rf"\b(?:forc|compel|prompt|caus|driv|drove|led|leading|sen[dt])\w*\s+{_FILL}", re.IGNORECASE)
_TO_FLEE = re.compile(
    rf"{_NOUN}\s+(?:to (?:flee|evacuate|abandon (?:their|its)|leave (?:their|the (?:area|town|city|village|region))"
    r"|seek (?:shelter|refuge)|take refuge)|fleeing|into (?:exile|camps)|from (?:their )?homes"
    r"|out of (?:their )?(?:homes|houses|villages))\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    rf"\b(?:march|herd|haul|drag|force|led|lead|leading|whisk|carri|carry|took|take|taking|drove)\w*"
    rf"\s+(?:(?:away|off)\s+)?{_FILL}",
    re.IGNORECASE,
)
_INTO_WOODS = re.compile(
    rf"{_NOUN}\s+(?:away |off )?(?:in)?to (?:the |a |nearby |their )*(?:\w+ )?"
    r"(?:bush|forests?|jungles?|mountains?|hills|desert|captivity|swamps?|woods|hide-?outs?)\b",
    re.IGNORECASE,
)
_KEEPING = re.compile(rf"\b(?:kept|keep|keeps|keeping|hold|holds|held|holding)\s+{_FILL}", re.IGNORECASE)
_ABOARD = re.compile(
    rf"{_NOUN}\s+(?:aboard|on board|at gunpoint|captive|inside (?:the|a) (?:plane|aircraft|bus|building|embassy))\b",
    re.IGNORECASE,
)
_OF_PEOPLE = (
    (_FORCING, _TO_FLEE, "displaced"),
    (_LEADING, _INTO_WOODS, "abducted"),
    (_KEEPING, _ABOARD, "abducted"),
)
_SETTING = re.compile(r"\bset(?:s|ting)?\s+(?:[^.;]{0,50}\s)?$", re.IGNORECASE)
_ABLAZE = re.compile(r"[^.;]{0,60}?\s(?:on fire|ablaze|alight|aflame)\b", re.IGNORECASE)
_OTHER_DEED = re.compile(
    r"\band (?!(?:at least |about |some )?(?:\d|an? |dozens|two|three|four|five|six))"
    r"|\b(?:killing|wounding|who|that|which|when|up|out)\b"
)


def by_both_sides(phrase: Phrase, people: bool) -> str | None:
    """ "displaced", "abducted" or "damage" where a verb before the number and words behind it tell it together."""
    text, start, end = _text.of(phrase.top.doc), phrase.amount.start, phrase.amount.end
    sent = phrase.top.sent
    before = text[max(sent.start_char, start - _BACK) : start]
    after = text[end : min(sent.end_char, end + _AHEAD)]
    if not people:
        return "damage" if phrase.noun is not None and _is_set_ablaze(phrase, before, after) else None
    for verb, rest, measure in _OF_PEOPLE:
        if verb.search(before) and rest.match(after) and (measure != "abducted" or _CAPTORS.search(sent.text)):
            return measure
    return None


def _is_set_ablaze(phrase: Phrase, before: str, after: str) -> bool:
    """ "set at least 45 houses and 34 vehicles on fire"."""
    verb, rest = _SETTING.search(before), _ABLAZE.match(after)
    if verb is None or rest is None or is_person(_things.noun_of(phrase)):
        return False
    return not _OTHER_DEED.search(verb[0] + "0" + rest[0])
