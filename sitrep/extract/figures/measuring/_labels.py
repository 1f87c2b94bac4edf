"""Measures told by a label before the number: "Death toll: 143.", "Freed so far: 12 nuns", "killed, 9; injured, 21"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _things
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

_LABEL = re.compile(r"(?:^|[.!?;\n:“\"]\s*)(?P<label>[^.!?;:\n]{2,90}):\s+(?P<listed>[^.!?;:\n]{0,90})$")
"""A label up to its colon, and the members of a list before the number."""
_TABLE = re.compile(r"(?:^|[:;,\n]\s*)(?:and\s+)?(?P<label>[A-Za-z]+(?: [a-z]+){0,2}), (?:at least |about |some )?$")
"""A label up to its comma, in a list of such pairs."""
_TABLE_ENDS = re.compile(r"\s*(?:[;.]|,? and [a-z]+, \d|$)")
_REACH = 190
_FINITE = frozenset({"VBZ", "VBP", "MD"})
_RELATIVE = frozenset({"who", "that", "which"})
_TELLING = frozenset({"VBN", "VBD", "VBG", "JJ", "VB", "VBP"})


def by_label(phrase: Phrase, people: bool) -> str | None:
    """By the words of a label, where a number or a list of them stands behind it without a verb of its own."""
    if phrase.noun is not None and phrase.noun.lower_ in measures.states():
        return None
    label = _label(phrase)
    if not label or _is_clause(label):
        return None
    thing = _things.noun_of(phrase)
    subject = thing or _first_noun(label)
    people = people and (bool(thing) or not subject or is_person(subject) or label[0].tag_[0] == "V")
    found = _by_state(label, thing, people)
    if found == "casualties":
        return found
    return _by_verb(label, subject, people) or found or _by_noun(label, thing, people)


def _label(phrase: Phrase) -> list[Token]:
    """The words of the label, or none."""
    doc, start = phrase.first.doc, phrase.amount.start
    text = _text.of(doc)
    since = max(0, start - _REACH)
    match = _LABEL.search(text[since:start])
    if match is None or _has_verb(phrase, since + match.start("listed")):
        match = _TABLE.search(text[since:start]) if _TABLE_ENDS.match(text, phrase.amount.end) else None
    if match is None:
        return []
    span = doc.char_span(since + match.start("label"), since + match.end("label"), alignment_mode="expand")
    return [token for token in span if not token.is_punct] if span is not None else []


def _has_verb(phrase: Phrase, listed: int) -> bool:
    """Whether something is told of the number: a verb stands between the colon and the end of what is listed."""
    doc = phrase.first.doc
    last = max(phrase.first.i, phrase.anchor.i, phrase.noun.i if phrase.noun is not None else 0)
    for token in reversed(doc[: phrase.first.i]):
        if token.idx < listed:
            break
        if token.tag_[0] == "V" or token.tag_ == "MD":
            return True
    for token in doc[last + 1 :]:
        if token.text in ".;:,(–—" or token.is_sent_start:
            return False
        if token.tag_ in _FINITE or token.tag_ == "VBD" or token.lower_ in measures.states():
            return True
    return False


def _is_clause(label: list[Token]) -> bool:
    """Whether the words before the colon are a sentence, not a label: "Police said: 12 …"."""
    for token in label:
        related = token.i > 0 and any(near.lower_ in _RELATIVE for near in token.doc[max(0, token.i - 3) : token.i])
        if token.tag_ in _FINITE and not related:
            return True
        if token.tag_ == "VBD" and token.i != label[0].i and not related and not _is_known(token):
            return True
    return False


def _is_known(token: Token) -> bool:
    return token.lemma_.lower() in measures.done()


def _by_verb(label: list[Token], thing: str, people: bool) -> str | None:
    """ "Homes destroyed", "Expelled from the city", "Fighters laying down arms"."""
    words = {token.lemma_.lower() for token in label}
    for token in label:
        if token.tag_ not in _TELLING and not (token.i == label[0].i and token.lower_.endswith("ed")):
            continue
        for deeds in (measures.did(),) if _acts(token) else (measures.done(), measures.did()):
            if found := measures.told(deeds.get(_lemma(token), ()), words, thing, people):
                return found
    return None


def _lemma(token: Token) -> str:
    """The lemma; a participle at the head of a label is often read as a name."""
    lemma = token.lemma_.lower()
    if lemma in measures.done() or not lemma.endswith("ed"):
        return lemma
    return next((one for one in (lemma[:-2], lemma[:-1], lemma[:-3]) if one in measures.done()), lemma)


def _acts(verb: Token) -> bool:
    """ "laying down arms", "who disarmed"; not "killed", "who were killed"."""
    return verb.tag_ == "VBG" or (verb.i > 0 and verb.nbor(-1).lower_ in _RELATIVE)


def _first_noun(label: list[Token]) -> str:
    nouns = (token for token in label if token.tag_ in ("NNS", "NN") or (token.tag_[:2] == "NN" and token == label[0]))
    return next((singular(token.text) for token in nouns), "")


def _by_state(label: list[Token], thing: str, people: bool) -> str | None:
    states = measures.states()
    every = [states[token.lower_] for token in label if token.lower_ in states]
    found = "casualties" if {"fatalities", "injuries"} <= set(every) else next(iter(every), None)
    return found if found and measures.may_count(found, thing, people) else None


def _by_noun(label: list[Token], thing: str, people: bool) -> str | None:
    """The first noun of the label that has a measure; a number with its own noun is of people to be one of theirs."""
    for token in label:
        one = _things.name_of(token)
        found = measures.values().get(one) or measures.kinds().get(one)
        if one == "toll" or (token.lower_ in ("death", "body") and one != "toll"):
            found = "fatalities"
        if found and found != "other" and (not thing or measures.may_count(found, thing, people)):
            return found if found in measures.PEOPLE or not thing else None
    return None
