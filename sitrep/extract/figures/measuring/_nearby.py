"""The last resort: the one measure that the known words of a number's own clause tell, wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures._subjects import TOLLS
from sitrep.extract.figures.measuring import _things
from sitrep.reference import measures
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

_REACH = 9
"""Words on either side of a number, at most."""
_BOUNDS = frozenset(';:()–—“”"') | {"--"}
_TOLD = words("fatalities injuries missing detained abducted released surrendered displaced casualties")
_LOOSE = words("take hold seize lose claim gas treat swap exchange catch capture yield hit hang")
"""Verbs that tell a measure by themselves only where grammar joins them to the number."""
_HOLDING = TOLLS | words("list register fate file whereabouts remains")
"""Nouns whose "of" tells what is counted."""
_JOINING = words("with in to on as under into among out amid between")
_UNREAL = words("sentence condemn threaten warn accuse charge convict suspect fear risk avoid prevent")
"""Words beside which what is told has not happened: "sentenced to death"."""
_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "ROOT"})
_VAGUE = words("life body force capture surrender arrival migrant officer")


def by_clause(phrase: Phrase, people: bool) -> str | None:
    """ "lay dead in the streets", "ended with 12 in detention"; none where the clause tells several measures."""
    if not people or not _may_be_told(phrase):
        return None
    noun = _things.noun_of(phrase)
    clause = [*_side(phrase, -1), *_side(phrase, 1)]
    below = {token.lemma_.lower() for token in clause}
    if below & _UNREAL:
        return None
    governor, _ = _phrase.governor(phrase.top)
    found = {one for token in clause if token != governor for one in _of_word(token, below, noun, phrase)}
    if found == {"fatalities", "injuries"}:
        return "casualties"
    return next(iter(found)) if len(found) == 1 else None


def _may_be_told(phrase: Phrase) -> bool:
    """Whether a number has a noun, or stands where people are counted: no "at kilometre 88", no "bus 66"."""
    if phrase.noun is not None:
        return True
    top = phrase.top
    return top.dep_ in _ROLES or (top.dep_ == "pobj" and top.head.lower_ in ("to", "from", "among"))


def _of_word(token: Token, below: set[str], noun: str, phrase: Phrase) -> Iterator[str]:
    if (state := measures.states().get(token.lower_)) in _TOLD:
        if not _is_of_another(token, phrase):
            yield state or ""
    elif token.tag_[0] == "V" and not _has_own_object(token, phrase):
        for deeds in (measures.done(), measures.did()):
            told = deeds.get(token.lemma_.lower(), [])
            told = [deed for deed in told if deed.words] if token.lemma_.lower() in _LOOSE else told
            if (found := measures.told(told, below, noun, is_people=True)) in _TOLD:
                yield found or ""
    elif token.tag_ in ("NN", "NNS") and _joins(token):
        one = _things.name_of(token)
        if one not in _VAGUE and (found := measures.nouns().get(one)) in _TOLD:
            yield found or ""


def _has_own_object(verb: Token, phrase: Phrase) -> bool:
    """Whether it does something to others, or tells of others: "guards who shot a boy met 12 mayors"."""
    if verb.dep_ in ("acl", "relcl") and verb.head.i not in (phrase.top.i, phrase.anchor.i):
        return True
    return any(child.dep_ == "dobj" and child.i != phrase.top.i for child in verb.children)


def _is_of_another(state: Token, phrase: Phrase) -> bool:
    """ "12 cousins of a wounded officer": the state is somebody else's."""
    if state.tag_[:3] == "NNP":
        return True
    if state.dep_ == "pobj" or state.tag_[:2] == "NN":
        return not _joins(state)
    return (
        state.dep_ in ("amod", "acl") and state.head.i not in (phrase.top.i, phrase.anchor.i) and not _joins(state.head)
    )


def _joins(noun: Token) -> bool:
    """Whether a noun tells of the number's clause, not of another noun: "with wounds", "the list of the missing"."""
    if noun.dep_ == "conj":
        return _joins(noun.head)
    if noun.dep_ != "pobj":
        return noun.dep_ in ("nsubj", "nsubjpass", "dobj", "attr")
    above = noun.head.head
    return noun.head.lower_ in _JOINING or (noun.head.lower_ in ("of", "on") and above.lemma_.lower() in _HOLDING)


def _side(phrase: Phrase, step: int) -> Iterator[Token]:
    """The words of the clause before or behind the number, to the next stop or other number."""
    last = max(phrase.first.i, phrase.anchor.i, phrase.noun.i if phrase.noun is not None else 0)
    at = phrase.first.i if step < 0 else last
    doc, sent = phrase.first.doc, phrase.first.sent
    for _ in range(_REACH):
        at += step
        if not sent.start <= at < sent.end:
            return
        token = doc[at]
        if token.text in _BOUNDS or token.tag_ == "CD" or token.dep_ == "mark" or token.tag_ == "WRB":
            return
        if token.text == "," and any(near.tag_ == "CD" for near in doc[at + 1 : at + 5]):
            return
        if token.tag_ == "CC" and any(near.tag_[0] == "V" for near in doc[at + 1 : at + 4]):
            return
        yield token
