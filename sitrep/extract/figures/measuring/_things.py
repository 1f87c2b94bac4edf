"""What a number counts, as the table of measures knows it: "crates of ammunition" are ammunition, "F-16s" weapons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.reference import measure_words, measures
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract.figures._phrase import Phrase

_LEADING = words("have need fail begin start continue manage fear believe report say think appear seem know")
_STORES = words("fuel water storage oil gas septic petrol")
_DESIGNATED = re.compile(r"(?:[A-Z]{1,4}|MiG|Su|Tu|Mi|Ka|Yak|Il)-\d{1,3}[A-Z]?s?|(?:AK|RPG|M|MQ|PK|BM|PKM)-?\d{1,3}s?")
"""Types of arms: "T-72s", "MiG-29s", "AK-47s"."""
_CIVIL = re.compile(r"[FE]-150s?|A-3\d\d\w*|M-?\d")


def noun_of(phrase: Phrase) -> str:
    """What is counted, in the singular; "" where nothing is said, or what is no weapon though called so."""
    return name_of(phrase.noun) if phrase.noun is not None else ""


def name_of(noun: Token) -> str:
    """A noun in the singular, with the word before it where the table tells the pair: "artillery_piece"."""
    one = singular(noun.text)
    if one == "tank" and any(child.lower_ in _STORES for child in noun.children):
        return "reservoir"
    if _is_designated(noun):
        return "weapon"
    if one in measure_words.CONTAINERS and (inside := _phrase.object_of(noun)) is not None:
        content = singular(inside.text)
        return content if content in measures.nouns() else one
    pair = f"{singular(noun.nbor(-1).text)}_{one}" if noun.i else ""
    return pair if pair in measures.nouns() else one


def deed_over(top: Token) -> tuple[Token | None, str]:
    """The verb over a noun and the noun's role, past "will have to be", "failed to" and "are feared to have been"."""
    verb, role = _phrase.governor(top)
    while verb is not None and role in ("subject", "object") and verb.lemma_ in _LEADING:
        inner = next((child for child in verb.children if child.dep_ == "xcomp" and child.tag_[0] == "V"), None)
        if inner is None:
            break
        verb, role = inner, "object" if any(child.dep_ == "auxpass" for child in inner.children) else "subject"
    return verb, role


def _is_designated(noun: Token) -> bool:
    text = noun.text
    if text[:1].isupper() and (text in measure_words.SYSTEMS or text.removesuffix("s") in measure_words.SYSTEMS):
        return True
    return _DESIGNATED.fullmatch(text) is not None and _CIVIL.fullmatch(text) is None


def is_armed(token: Token) -> bool:
    """Whether a noun may be an army, a state or one of their men."""
    one = singular(token.text)
    return (
        measures.nouns().get(one) == "fighters"
        or one in measure_words.ARMED
        or token.ent_type_ in ("GPE", "NORP", "ORG")
    )


def takers(verb: Token) -> list[Token]:
    """Who a verb says to do something or to have it done to them, except places."""
    found = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass", "dobj")]
    for child in verb.children:
        if child.dep_ == "agent":
            found += [near for near in child.children if near.dep_ == "pobj"]
    if verb.dep_ in ("conj", "xcomp", "advcl") and not any(child.dep_[:5] == "nsubj" for child in found):
        found += [child for child in verb.head.children if child.dep_ in ("nsubj", "nsubjpass")]
    return found
