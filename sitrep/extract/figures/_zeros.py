"""Numbers of nought said in words: "no one died", "none were hurt", "some units are not paid at all"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_NONE = frozenset({"none", "nobody"})
_REPORTED = words("report confirm know record register claim suggest")
_PAY = frozenset({"pay"})
_QUANTIFIED = words("some many most all several few half other certain no none")


@dataclass(slots=True)
class Zero:
    """A number of nought, with the words that say it."""

    start: int
    end: int
    unit: str
    measure: str
    subject: str | None
    token: Token
    """The verb."""


def find(verbs: list[Token]) -> list[Zero]:
    """All that the verbs of a text say.

    "No reports of casualties" and "no casualties were reported" are none: nobody counted.
    """
    found = []
    for verb in verbs:
        if (zero := _of_verb(verb)) is not None:
            found.append(zero)
    return found


def _of_verb(verb: Token) -> Zero | None:
    lemma = verb.lemma_
    if lemma in _PAY:
        return _unpaid(verb)
    passive = measures.plain(measures.done(), lemma)
    active = measures.plain(measures.did(), lemma)
    if passive not in ("fatalities", "injuries", "detained", "abducted") and active != "fatalities":
        return _no_casualties(verb) if lemma == "be" else None
    for child in verb.children:
        wanted = ("nsubjpass",) if passive and lemma not in ("drown",) else ("nsubj",)
        if child.dep_ in (*wanted, "nsubj" if active else "nsubjpass") and _is_none(child):
            start = child.left_edge.idx
            return Zero(start, child.idx + len(child), "person", passive or active or "other", _who(child), verb)
    return None


def _is_none(noun: Token) -> bool:
    """ "no one", "nobody", "none", "no soldiers"."""
    if noun.lower_ in _NONE:
        return True
    return (noun.lower_ == "one" or is_person(noun.text)) and any(child.lower_ == "no" for child in noun.children)


def _who(noun: Token) -> str | None:
    if noun.lower_ in ("one", "none", "nobody"):
        return None
    return _phrase.words_of(noun)


def _no_casualties(verb: Token) -> Zero | None:
    """ "there were no casualties"."""
    there = any(child.lower_ == "there" for child in verb.children)
    noun = next((child for child in verb.children if child.dep_ == "attr"), None)
    if not there or noun is None or not any(child.lower_ == "no" for child in noun.children):
        return None
    measure = {"casualty": "casualties", "death": "fatalities", "fatality": "fatalities", "injury": "injuries"}.get(
        noun.lemma_.lower()
    )
    if measure is None or any(child.dep_ in ("acl", "relcl") for child in noun.children):
        return None
    return Zero(noun.left_edge.idx, noun.idx + len(noun), "person", measure, noun.text, verb)


def _unpaid(verb: Token) -> Zero | None:
    """A quantified "some units are not paid": pay of nought; "nobody has been paid" likewise."""
    subject = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if subject is None or any(child.dep_ in ("dobj", "oprd") for child in verb.children):
        return None
    negated = next((child for child in verb.children if child.dep_ == "neg" and child.lower_ != "never"), None)
    quantified = any(child.lower_ in _QUANTIFIED for child in subject.children) or subject.lower_ in _QUANTIFIED
    if negated is None and not _is_none(subject):
        return None
    if negated is not None and not quantified:
        return None
    end = verb.idx + len(verb)
    for child in verb.children:
        if child.lower_ == "all" and child.i == verb.i + 2:
            end = child.idx + len(child)
    start = subject.left_edge.idx
    return Zero(start, end, "", "salary", _phrase.words_of(subject), verb)
