"""Measures by the order of words, where the parse tells nothing: the verb beside the number, within its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _things
from sitrep.reference import measures
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_SKIPPED = words("""
    another a further some the other its their at least as many all only just about around nearly over more than up to
    also were was are is been being be have has had got get reportedly allegedly confirmed reported believed feared
    known said may might could who that mostly all still now already later then since
""")
_BEING = words("were was are is been being be got get")
_PARTICLES = words("up down out off over away back free in")
_LISTED = frozenset({"NN", "NNS", "JJ", "CD", ",", "CC", "RB", "DT", "VBN", "HYPH"})
_HEADLINE = words("kill kills injure injures wound wounds arrest arrests detain detains abduct abducts free frees")
_LIST = 24
_REACH = 10
"""Words between a number and its verb, at most."""


def by_order(phrase: Phrase, people: bool) -> str | None:
    """ "fired 12 rockets", "12 villagers near the well were gunned down": the verb before the number, else behind."""
    noun = _things.noun_of(phrase)
    return _before(phrase, noun, people) or _behind(phrase, noun, people)


def _before(phrase: Phrase, noun: str, people: bool) -> str | None:
    """The verb before, over filling words and whole members of a list: "destroyed two tanks, a bus and 12 cars"."""
    token = phrase.first
    below: set[str] = set()
    for _ in range(_LIST):
        if token.i == token.sent.start:
            return None
        token = token.nbor(-1)
        deeds = measures.done().get(token.lemma_.lower()) or measures.done().get(singular(token.text))
        if deeds and people and token.lemma_ in ("take", "hold"):
            deeds = [deed for deed in deeds if deed.words]
        if deeds and _is_active(token):
            return measures.told(deeds, below, noun, people)
        if token.lower_ in _PARTICLES:
            below.add(token.lower_)
        elif token.lower_ not in _SKIPPED and token.tag_ not in _LISTED:
            return None
    return None


def _is_active(token: Token) -> bool:
    """Whether it has an object behind it; in headlines "Kills" and "Injured" pass for other kinds of words."""
    if token.lower_ in _BEING or (token.tag_ == "VBN" and token.nbor(-1 if token.i else 0).lower_ in _BEING):
        return False
    if token.tag_[0] == "V":
        return True
    return token.tag_ in ("NNS", "NNPS", "NNP", "NN") and token.text[0].isupper() and token.lower_ in _HEADLINE


def _behind(phrase: Phrase, noun: str, people: bool) -> str | None:
    """The verb behind, over prepositions and their nouns, not over a comma, another number or another clause."""
    at = max(phrase.noun.i if phrase.noun is not None else 0, phrase.first.i, phrase.anchor.i)
    is_passive = False
    for token in phrase.first.doc[at + 1 : at + 1 + _REACH]:
        if token.is_sent_start or token.text in ",;:.–—()" or token.tag_ in ("CD", "CC", "TO"):
            return None
        if token.lower_ in _BEING:
            is_passive = True
        elif token.tag_[0] == "V" and token.lower_ not in _SKIPPED:
            follows = token.i == at + 1 and _is_bare(token)
            passive = follows or (token.tag_ == "VBN" and is_passive)
            if token.lemma_ == "burn" and any(child.dep_ == "dobj" for child in token.children):
                return None
            if not noun and token.lemma_ in ("take", "hold"):
                return None  # "the other two were held in camera"
            deeds = measures.done() if passive else measures.did()
            return _fitting(measures.told(deeds.get(token.lemma_.lower(), ()), _following(token), noun, people), noun)
        elif token.tag_ == "JJ" and is_passive and (state := measures.states().get(token.lower_)):
            return state if measures.may_count(state, noun, people) else None
    return None


def _fitting(found: str | None, noun: str) -> str | None:
    """Where fighters live is no population."""
    weak = found in ("population", "people_in_need") and measures.nouns().get(noun) == "fighters"
    return None if weak else found


def _is_bare(verb: Token) -> bool:
    """ "8 people killed 12 hurt in attacks", "12 killed as …": in headlines "were" is left out."""
    after = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    return verb.tag_ == "VBN" or after is None or after.tag_ in ("CD", "IN", ".", ",", "WRB", "RP", "JJ")


def _following(verb: Token) -> set[str]:
    """Lemmas of the next four words of the clause."""
    found = set()
    for token in verb.doc[verb.i + 1 : verb.i + 5]:
        if token.is_sent_start or token.is_punct:
            break
        found.add(token.lemma_.lower())
    return found
