"""Measures told by the state that people are in: "12 dead", "taken hostage", "leaving 23 … dead"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

_DEATHS = r"(?:dead|those killed|(?:people )?killed|victims|fatalities)\b"
_AMONG = re.compile(
    rf"[^.;]{{0,60}}?\b(?:is|was|were|are) (?:also )?among (?:the )?{_DEATHS}"
    rf"|\w+ among (?:the |at least )?(?:\w+ )?{_DEATHS}"
)
_TOLL = re.compile(
    r"\b(?:(?:[Dd]eath|[Bb]ody) (?:toll|count)|[Tt]oll)\b[^.;\d]{0,80}"
    r"\b(?:to|at|of|reach\w*|hits?|tops?|passe[sd]|exceed\w*|surpass\w*|nears?|is|was)\s+$"
)


_AMONG_BEFORE = re.compile(r"\b[Aa]mong (?:the )?(?:dead|those killed|killed|victims|fatalities)\b[^.;]*$")


_LEAVING = re.compile(r"\b(?:leav(?:e|es|ing)|left)\s+(?:behind\s+)?$")


_STATES = measures.states()
_LEFT = re.compile(rf"[^.;]{{0,80}}?\b({'|'.join(_STATES)})\b")
_BEFORE = re.compile(
    r"\b(" + "|".join(map(re.escape, measures.before())) + r")\s+"
    r"(?:(?:another|a further|further|some|the|other|at least|its|their|all|as many as|more than|about)\s+)*$",
    re.IGNORECASE,
)


def by_state(phrase: Phrase, people: bool) -> str | None:
    """ "12 dead", "left 12 wounded", "taken hostage", "12 wounded soldiers", "the death of 12"; what fits is taken."""
    noun = singular(phrase.noun.text) if phrase.noun is not None else ""
    found = _state(phrase)
    if found is not None and measures.may_count(found, noun, people or noun in _STATES):
        return found
    return _by_nominal(phrase, noun, people)


def _by_nominal(phrase: Phrase, noun: str, people: bool) -> str | None:
    """ "the death of 12", "searching for 12", "the capture of 12 hills"."""
    start = phrase.amount.start
    match = _BEFORE.search(_text.of(phrase.top.doc)[max(0, start - 60) : start])
    told = measures.before()[match[1].lower()] if match is not None else ()
    if not noun and len(told) > 1:
        return None
    return next((measure for measure in told if measures.may_count(measure, noun, people)), None)


def _state(phrase: Phrase) -> str | None:
    noun = phrase.noun
    for token in (noun, phrase.anchor):
        if token is not None and token.lower_ in _STATES and token.tag_ != "VBD":
            return _STATES[token.lower_]
    if noun is not None:
        for child in noun.children:
            if (
                child.dep_ in ("amod", "acl")
                and child.lower_ in _STATES
                and _is_own(noun, child)
                and child.tag_ in ("JJ", "VBN", "VBD", "VBG")
            ):
                return _STATES[child.lower_]
    if (
        (after := _right_after(phrase)) is not None
        and after.lower_ in _STATES
        and (after.tag_ != "VBD" and (phrase.noun is None or after.lower_ in ("dead", "missing")))
    ):
        return _STATES[after.lower_]
    if found := _by_words(phrase) or _shared(noun):
        return found
    verb, role = _phrase.governor(phrase.top)
    if verb is None or role not in ("object", "subject", "other"):
        return None
    if verb.lower_ in _STATES and verb.tag_ in ("JJ", "NN", "NNS"):
        return _STATES[verb.lower_]
    if verb.lemma_ in ("leave", "take", "hold", "be", "remain", "go", "report", "confirm", "keep", "feared", "fear"):
        for child in verb.children:
            if child.lower_ in _STATES and child.dep_ in (
                "oprd",
                "acomp",
                "attr",
                "dobj",
                "xcomp",
                "advmod",
                "ccomp",
                "npadvmod",
            ):
                return _STATES[child.lower_]
    return None


def _by_words(phrase: Phrase) -> str | None:
    """Set phrases that the parser takes for something else: "leaving 23 people … dead", "among the dead were four"."""
    text, start = _text.of(phrase.top.doc), phrase.amount.start
    before = text[max(0, start - 60) : start]
    if _AMONG.match(text, (phrase.noun or phrase.anchor).idx) or _AMONG_BEFORE.search(before):
        return "fatalities"
    if phrase.noun is None and _TOLL.search(text[max(0, start - 120) : start]):
        return "fatalities"
    if _LEAVING.search(before) and (left := _LEFT.match(text, phrase.amount.end)):
        return _STATES[left[1]]
    return None


def _shared(noun: Token | None) -> str | None:
    """ "counted 40 dead soldiers and 12 militants": the second of a pair is in the state of the first."""
    head = noun
    while head is not None and head.dep_ == "conj" and head.head.tag_[:2] in ("NN", "JJ"):
        head = head.head
    if noun is None or head is None or head.i == noun.i or not is_person(noun.text):
        return None
    words = (head, *(child for child in head.children if child.dep_ == "amod"))
    return next((_STATES[word.lower_] for word in words if word.lower_ in _STATES), None)


def _is_own(noun: Token, state: Token) -> bool:
    """Whether no comma or other number stands between: not "two million people, 500,000 of them displaced"."""
    return not any(near.text == "," or near.tag_ == "CD" for near in noun.doc[noun.i + 1 : state.i])


def _right_after(phrase: Phrase) -> Token | None:
    """The word behind a number that counts nothing else: "12 dead", "some 40 wounded"."""
    last = phrase.first
    end = phrase.amount.end if phrase.noun is None else phrase.noun.idx + 1
    while last.i + 1 < len(last.doc) and last.nbor().idx < end:
        last = last.nbor()
    return last.nbor() if last.i + 1 < len(last.doc) else None
