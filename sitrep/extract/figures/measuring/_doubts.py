"""Words that look like a measure and are none: former hostages, a hall that can hold 500, violations of a food code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures import _phrase
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract.figures._phrase import Phrase

_NO_LONGER = words("former ex retired aspiring toy replica mock vintage antique fictional imaginary fake plastic")
"""Former hostages and toy guns are none."""
_UNARMED = words("""
    expert staff doctor nurse medic paramedic worker firefighter fireman official observer monitor engineer rescuer
    teacher technician specialist personnel inspector diplomat journalist reporter team helper employee player agent
    ambulance dog boat truck bus crew interpreter volunteer delegate lawmaker supporter
""")
"""Who is deployed or recruited, too, without being a fighter."""
_CARRYING = words("ambulance boat truck bus")
_LEAVERS = words("""
    employee worker staff player member voter customer subscriber recruit teacher viewer user reader client supporter
    officer councillor nurse doctor resident student pupil follower point
""")
"""Whom a body loses without their dying."""
_OFFICE = words("promote hire fire lay dismiss honour honor award retire sack suspend charge indict decorate swear")
_ARMED = re.compile(
    r"\b(?:fight\w*|fought|front|army|militias?|rebels?|battalion|brigade|arms|armed|soldiers?|war)\b", re.I
)
_VIOLENCE = re.compile(
    r"(?:\b(?:secur|shell|fire|firing|attack|violen|cease|truce|armed|arms|gun|bomb|explo|shoot|shot|clash|terror|hate"
    r"|pira|milit|rebel|sabot|stab|troop|army|soldier|front|war|anti|raid|rocket|drone|harass|border|hostil|arson))",
    re.I,
)
_ILLNESS = re.compile(r"\b(?:flu|virus|cholera|disease|infect|health|outbreak|shock|accident|weather)", re.I)
_TRUCE = re.compile(
    r"\b(?:cease|truce|armistice|peace|airspace|border|line of|agreement|sky|skies|calm|monitor|observer|mission|army"
    r"|front|accord|pact|waters|frontier|embargo|fire\b)",
    re.I,
)
_GOLF = re.compile(
    r"\b(?:rounds?|par|birdies?|bogeys?|holes?|golf\w*|points|baskets?|free throws?|photos?|films?)\b", re.I
)
_COMPETING = words("candidate player team club senator lawmaker firm company party striker swimmer golfer actor")
_VENUES = words("stadium hall theatre theater arena venue auditorium cinema ground ballroom boat plane coach lift")
_CARERS = words("""
    doctor nurse surgeon midwife physician paramedic psychiatrist anaesthetist anesthetist pharmacist dentist medic
""")
_CIVIC = words("""
    hear testify vote elect protest march rally sign write demonstrate resign meet interview invite marry witness quote
    sue ask poll survey warn award petition give
""")
_CAN = ("can", "could", "ca", "may")


def is_doubtful(phrase: Phrase, found: str) -> bool:
    """Whether a measure told by the words does not hold beside the words around them."""
    noun = phrase.noun
    one = singular(noun.text) if noun is not None else ""
    if noun is not None and any(child.lower_ in _NO_LONGER for child in noun.children):
        return found in _BY_KIND and not _suffers(phrase)
    check = _CHECKS.get(found)
    return check(phrase, one) if check is not None else False


def _suffers(phrase: Phrase) -> bool:
    """ "three former soldiers were freed": told by the verb all the same."""
    verb, role = _phrase.governor(phrase.top)
    return role == "object" and verb is not None and verb.lemma_ in ("free", "release", "arrest", "detain", "kidnap")


def _seats(phrase: Phrase, one: str) -> bool:
    """ "could hold 5,300 people", "took 56 percent", "held firm at 2,994"."""
    if phrase.amount.unit == "percent" and not phrase.of_noun:
        return True
    verb = _verb(phrase)
    if verb is None or verb.lemma_ not in ("hold", "take", "seat"):
        return False
    if any(child.dep_ == "nsubj" and child.lemma_.lower() in _VENUES for child in verb.children):
        return True
    return any(child.dep_ == "aux" and child.lower_ in _CAN for child in verb.children)


def _is_unarmed(phrase: Phrase, one: str) -> bool:
    verb = _verb(phrase)
    if one == "volunteer":
        return _ARMED.search(phrase.top.sent.text) is None
    if one in _UNARMED:
        return True
    return one in ("officer", "constable") and verb is not None and verb.lemma_ in _OFFICE


def _is_loss(phrase: Phrase, one: str) -> bool:
    """ "lost 25 recruits to budget cuts", "11 Years for 1 Life"."""
    verb = _verb(phrase)
    lemma = verb.lemma_ if verb is not None else ""
    if one == "life":
        return (
            lemma not in ("claim", "take", "cost", "lose", "end")
            and phrase.noun is not None
            and phrase.amount.value == 1
        )
    if lemma == "shoot" and _GOLF.search(phrase.top.sent.text):
        return True
    return lemma == "lose" and one in _LEAVERS and not _VIOLENCE.search(phrase.top.sent.text)


def _is_order(phrase: Phrase, one: str) -> bool:
    """Incidents of a disease, violations of a code."""
    if one == "incident":
        sentence = phrase.top.sent.text
        return _ILLNESS.search(sentence) is not None or _VIOLENCE.search(sentence) is None
    return one in ("violation", "breach") and _TRUCE.search(phrase.top.sent.text) is None


def _is_rate(phrase: Phrase, one: str) -> bool:
    """ "unemployment has hit 79 percent"."""
    return phrase.amount.unit == "percent" and not phrase.of_noun


def _is_crowded(phrase: Phrase, one: str) -> bool:
    """ "streets flooded with shoppers", a ship "with 22 crew caught fire", "a two-story house"."""
    verb = _verb(phrase)
    text = _text.of(phrase.top.doc)
    if one in _UNARMED - _CARRYING or text[phrase.amount.core_end : phrase.amount.core_end + 1] == "-":
        return True
    flooded = verb is not None and verb.lemma_ in ("flood", "swamp")
    return flooded and verb is not None and any(near.lower_ == "with" for near in verb.children)


def _is_no_care(phrase: Phrase, one: str) -> bool:
    """ "heard from 16 nurses", "nine doctors' unions": who cares for the sick, doing something else."""
    if one not in _CARERS:
        return False
    noun, verb = phrase.noun, _verb(phrase)
    owns = noun is not None and noun.dep_ == "poss"
    return owns or (verb is not None and verb.lemma_.lower() in _CIVIC)


def _is_at_play(phrase: Phrase, one: str) -> bool:
    """ "two candidates need a second round"."""
    return one in _COMPETING


def _verb(phrase: Phrase) -> Token | None:
    return _phrase.governor(phrase.top)[0]


_BY_KIND = frozenset({"abducted", "detained", "fighters", "weapons", "displaced", "attacks", "released"})
_CHECKS = {
    "abducted": _seats,
    "fighters": _is_unarmed,
    "fatalities": _is_loss,
    "attacks": _is_order,
    "casualties": _is_rate,
    "damage": _is_crowded,
    "health": _is_no_care,
    "people_in_need": _is_at_play,
}
