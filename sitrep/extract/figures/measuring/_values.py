"""Measures told by nouns: what is counted, or what the number is the value of ("a toll of 45")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures._subjects import TOLLS
from sitrep.extract.figures.measuring import _deeds, _things
from sitrep.reference import measure_words, measures
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_LOOSE = words("""
    life body ship city town area base position toll case round arm damage land village district province territory
    settlement neighborhood neighbourhood hill well county bunker trench
    stronghold airfield crossing ridge
    governorate municipality suburb hamlet barangay countryside
    commune canton borough township islet atoll hillock mountaintop
    knife sword dagger spear pickup truck lorry vehicle motorcycle motorbike car tanker bulldozer plane
""")
_VEHICLES = words("knife sword dagger spear pickup truck lorry vehicle motorcycle motorbike car tanker bulldozer plane")
"""Weapons only where they are seized, lost or sold."""
_DRY = re.compile(r"\b(?:water|dry|dug|drinking|boreholes?|camps?|drought)\b")
_WALKOUT = re.compile(
    r"\b(?:unions?|workers|staff|wages?|walkouts?|pay|inning|pitch\w*|bowl\w*|teachers|drivers)\b", re.I
)
"""Where strikes are of workers or in sport."""
_WRONGS = words("""
    fraud abuse torture corruption violence rape harassment theft bribery discrimination intimidation looting extortion
    trafficking eviction attack assault misconduct exploitation labour labor marriage destruction threat murder robbery
""")
_REACHING = words("be reach exceed top total hit pass near stand surpass climb rise jump soar")
_AMOUNTING = words("number total come run amount estimate put approach swell dwindle shrink grow double")
"""Verbs by which even people amount to a number: "refugees number 12"."""


def by_value(phrase: Phrase, people: bool) -> str | None:
    """ "the death toll rose to 45", "a toll of 45", "put the toll at 45"."""
    found = _numbered(phrase) or _by_value(phrase)
    fits = phrase.noun is None or people or found not in measures.PEOPLE
    if phrase.noun is not None and phrase.amount.unit is None and phrase.top.head.lemma_ in ("hit", "pass", "top"):
        fits = people  # "a new tax hit 60 shops"
    return found if fits else None


def _numbered(phrase: Phrase) -> str | None:
    """ "refugees in the valley number 12", whose verb is often read as a noun: the first known noun of the clause."""
    if phrase.first.i < 2 or phrase.first.nbor(-1).lower_ not in ("number", "numbers", "numbered"):
        return None
    subject: list[Token] = []
    for token in reversed(phrase.first.doc[phrase.first.sent.start : phrase.first.i - 1]):
        if token.is_punct or token.tag_ == "CC":
            break
        subject.append(token)
    known = measures.values() | measures.states()
    return next((known[one] for token in reversed(subject) if (one := singular(token.text)) in known), None)


def _by_value(phrase: Phrase) -> str | None:
    verb, role = _phrase.governor(phrase.top)
    if verb is None or (role not in ("prep", "object", "other") and phrase.noun is not None):
        return None
    if verb.tag_[:2] == "NN":
        return _of_noun(verb) if phrase.top.head.lower_ in ("of", "at", "to", "is", "among") else None
    if phrase.noun is not None and phrase.amount.unit != "percent" and verb.lemma_ not in _REACHING:
        return None
    if role == "object" and verb.lemma_ not in _AMOUNTING | _REACHING:
        return None
    for child in sorted(verb.children, key=lambda near: near.dep_ != "dobj"):
        argues = child.dep_ in ("nsubj", "nsubjpass", "dobj") and child.i != phrase.top.i
        argues = argues and (not _is_somebody(child) or verb.lemma_ in _AMOUNTING)
        argues = argues and not (phrase.noun is not None and any(near.dep_ == "nummod" for near in child.children))
        if argues and (found := _of_noun(child)):
            return found
    return None


def _is_somebody(noun: Token) -> bool:
    return is_person(noun.text) and noun.lower_ not in measures.states()


def _of_noun(noun: Token) -> str | None:
    """The measure of a noun or, for "toll" and "number", of what it is the toll or number of."""
    one = singular(noun.text)
    if noun.tag_ in ("NNP", "NNPS") and noun.ent_type_ == "ORG":
        return None
    if one in TOLLS:
        return _of_toll(noun, one)
    if one in ("strength", "force", "aid", "fund", "life", "damage", "area", "base", "position", "city", "town"):
        return "population" if one in ("city", "town") and noun.tag_ == "NN" else None
    if one == "loss" and noun.tag_ != "NNS":
        return None
    found = measures.values().get(one) or measures.states().get(noun.lower_)
    return found if found != "territory" else None


def _of_toll(noun: Token, one: str) -> str | None:
    """By what it is the toll or number of: "death count", "the number of those who died in the raid"."""
    things = [child for child in noun.children if child.dep_ in ("compound", "amod", "nmod")]
    thing = _phrase.object_of(noun)
    if thing is not None:
        things.append(thing)
    for near in things:
        if (found := _toll_words().get(singular(near.text))) in _HARM or (found and one != "toll"):
            return found
    if thing is not None and (found := _deeds.of_clauses(thing)) is not None:
        return found
    return "fatalities" if one == "toll" else None


_HARM = frozenset({"fatalities", "injuries", "casualties", "missing", "displaced", "detained"})


def _toll_words() -> dict[str, str]:
    return measures.nouns() | measures.states()


def by_noun(phrase: Phrase) -> str | None:
    """By what is counted: "1,200 fighters", "12 deaths", "60 percent of the oil wells"."""
    noun = phrase.noun
    if noun is None:
        return None
    one = _things.noun_of(phrase)
    found = measures.nouns().get(one)
    if one in _LOOSE:
        return _of_loose(phrase, one)
    if one == "strike" and _WALKOUT.search(phrase.top.sent.text):
        return None
    if found == "territory" and _phrase.governor(phrase.top)[1] == "prep":
        return None
    if found in ("money", "price") and phrase.amount.unit != "percent":
        return None
    if found is None and not is_person(noun.text) and (beside := _of_modifier(noun)) is not None:
        return beside
    if found is None and one in ("resident", "civilian", "people"):
        return "population" if _lives(phrase) or _is_of_a_town(noun) else None
    return found


def _is_of_a_town(noun: Token) -> bool:
    """ "its 60,000 residents", "the town's 12,000 people": all who live there."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None or owner.i + 1 >= noun.i:
        return False
    if owner.lower_ == "its":
        return noun.lower_ == "residents"
    return measures.nouns().get(singular(owner.text)) == "territory" and noun.lower_ != "civilians"


def by_load(phrase: Phrase) -> str | None:
    """What is weighed, told earlier in the sentence: "the grain port handled 1.4 million tonnes"."""
    before = phrase.first.doc[phrase.first.sent.start : phrase.first.i]
    return "food" if any(measures.nouns().get(singular(token.text)) == "food" for token in before) else None


def _of_modifier(noun: Token) -> str | None:
    """ "oil tankers", "cholera beds": the measure of the word before."""
    before = (child for child in noun.children if child.dep_ in ("compound", "amod", "poss"))
    return next((found for child in before if (found := measures.kinds().get(child.lemma_.lower()))), None)


def _of_loose(phrase: Phrase, one: str) -> str | None:
    """Nouns that mean a measure only beside the right verb: "claimed 12 lives", "captured 12 villages"."""
    verb, _ = _phrase.governor(phrase.top)
    lemma = verb.lemma_.lower() if verb is not None else ""
    if one == "life":
        return "fatalities" if lemma in ("claim", "take", "cost", "lose") or phrase.amount.unit is None else None
    if one == "body":
        return "fatalities"
    if one == "case":
        reported = lemma in ("report", "record", "confirm", "register", "detect", "treat", "count", "diagnose")
        beside = _of_modifier(phrase.noun or phrase.anchor) == "health"
        return "health" if beside or (reported and not _of_wrong(phrase)) else None
    if one == "well":
        return None if _DRY.search(phrase.top.sent.text) else "oil"
    if one == "ship":
        return "weapons" if lemma in ("sink", "hit", "lose", "seize", "capture") else None
    if one == "round":
        if lemma in ("recover", "find", "seize", "discover", "confiscate", "carry", "hold"):
            return "weapons"
        return "attacks" if lemma in measure_words.FIRING else None
    if one in _VEHICLES:
        return None
    if one == "arm":
        return "weapons"
    return "territory" if lemma in measure_words.HOLDING else None


def _of_wrong(phrase: Phrase) -> bool:
    """Whether cases are of a wrong done, not of a disease: "cases of fraud"."""
    of = _phrase.object_of(phrase.noun or phrase.anchor)
    return of is not None and singular(of.text) in _WRONGS


def _lives(phrase: Phrase) -> bool:
    verb, _ = _phrase.governor(phrase.top)
    if verb is not None and verb.lemma_ in ("live", "reside"):
        return True
    return verb is not None and singular(verb.text) in (
        "city",
        "town",
        "village",
        "home",
        "camp",
        "population",
        "district",
    )
