"""Whether a verb has something said with it: a clause, words between marks, a number of the dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import nouns, verbs
from sitrep.extract._saying.documents import DOCUMENTS
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSE = ("ccomp", "xcomp", "parataxis")
_MARKS = "\"“”‘’'"
_VAGUE = words("dozens scores hundreds thousands millions tens")


def stands_with(token: Token) -> bool:
    """Whether something said goes with the verb: a clause, a quotation beside it, or a telling object."""
    doc, lemma = token.doc, token.lemma_
    if lemma in verbs.DENYING | verbs.DISPUTING | verbs.CALLING:
        return _denies(token)
    for child in (near for near in token.children if near.tag_ not in ("WDT", "WP")):
        if child.dep_ in _CLAUSE and not _is_parted(child, token):
            return lemma not in verbs.NEVER_WITH_CLAUSE
        if child.dep_ in ("dobj", "acomp") and lemma in ("remember", "recall"):
            return any(near.tag_ == "CD" or near.lower_ in _VAGUE for near in child.subtree)
        if child.dep_ in ("dobj", "nsubjpass") and lemma in verbs.WITH_OBJECT:
            return not (lemma == "admit" and is_person(child.text))
        if child.dep_ in ("dobj", "nsubj") and lemma in verbs.WITH_TOLL and _is_toll(child):
            return True
        of = child if lemma != "accuse" or child.dep_ == "prep" else _of_behind(child)
        if of is not None and lemma in verbs.WITH_OF and of.lower_ == "of":
            return any(near.tag_ == "CD" or near.lower_ in _VAGUE for near in of.subtree)
        if child.dep_ == "prep" and (lemma, child.lower_) in (("put", "at"), ("estimate", "at"), ("give", "as")):
            return any(near.tag_ == "CD" or near.lower_ in _VAGUE for near in child.subtree)
    if lemma in verbs.WITH_TOLL | verbs.NEVER_WITH_CLAUSE | {"speak"}:
        return False
    if lemma in ("show", "indicate", "find") and any(child.lemma_.lower() in DOCUMENTS for child in token.children):
        return any(child.dep_ == "dobj" for child in token.children)
    if any(
        near.lower_ == "that" and near.dep_ == "mark" for near in doc[token.i + 1 : min(token.i + 6, token.sent.end)]
    ):
        return True
    beside = doc[max(0, token.i - 6) : min(token.i + 7, token.sent.end)]
    return lemma not in ("put", "find", "show", "register") and any(near.text in _MARKS for near in beside)


def _is_parted(clause: Token, verb: Token) -> bool:
    """Whether a semicolon stands between the verb and a clause before it, which is then none of its own."""
    return clause.i < verb.i and any(child.text == ";" and clause.i < child.i < verb.i for child in verb.children)


def _of_behind(noun: Token) -> Token | None:
    """ "of" of "accused the guards of shooting nine", where the parser hangs it on the accused."""
    return next((child for child in noun.children if child.lower_ == "of" and child.i > noun.i), None)


def _denies(token: Token) -> bool:
    """Whether a verb like "reject" or "question" is about something said: "rejected claims", "called it a lie"."""
    calls = token.lemma_ in verbs.CALLING
    if calls:
        said = list(token.subtree)
        return any(near.lower_ in verbs.LIES for near in said) and any(nouns.is_claim(near) for near in said)
    for child in token.children:
        if child.dep_ in _CLAUSE and child.i > token.i:
            return True
        if child.dep_ in ("dobj", "nsubjpass", "dep", "oprd") and nouns.is_claim(child):
            return True
    return False


def _is_toll(noun: Token) -> bool:
    """Whether a noun is a number of something: "a toll of 18", "its count of 11"."""
    return noun.lemma_.lower() in verbs.TOLLS
