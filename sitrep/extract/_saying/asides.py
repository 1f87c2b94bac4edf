"""Who a described speaker is, told right behind: "the mayor, Ada Quinn", "a man named Tashi", "another, a nurse"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import parties as naming
from sitrep.extract._saying.parties import Parties
from sitrep.records import Link
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_OTHERS = words("another one others some")
_PHRASE = words("IN DT NN NNS NNP NNPS JJ POS CD")
_TITLE = words("NNP NN")
_NAMING = words("named called")
_AS = words("name identified himself herself themselves")
_REACH = 14
"""Words between what somebody is and the name that an aside gives them."""


def name_of(at: Token, parties: Parties) -> Link | None:
    """The person or body named by the phrase with the head `at`, or by the aside behind it."""
    mention = parties.at(at)
    if mention is not None and mention.named and (mention.kind == "person" or at.tag_[:3] == "NNP"):
        return naming.of_mention(mention)
    if at.tag_ not in ("NN", "NNS", "DT", "CD"):
        return None
    last = _end(at)
    apposed = _apposed(last, parties)
    if apposed is not None:
        return apposed
    return _given(last, parties) or (_other(last, parties) if at.lower_ in _OTHERS else None)


def _end(at: Token) -> Token:
    """The last word of the phrase: "Crown" of "landlord of the Crown"."""
    doc, last = at.doc, at.i
    while last + 1 < len(doc) and doc[last + 1].tag_ in _PHRASE:
        last += 1
    return doc[last]


def _apposed(last: Token, parties: Parties) -> Link | None:
    """ "…, Peter Askew", "…, Col. James Hart"."""
    doc, behind = last.doc, last.i + 2
    if behind >= len(doc) or doc[last.i + 1].text != ",":
        return None
    while behind < len(doc) - 1 and doc[behind].tag_ in _TITLE and parties.at(doc[behind]) is None:
        behind += 1
    return _person(doc[behind], parties)


def _given(last: Token, parties: Parties) -> Link | None:
    """ "… named Tashi", "…, who gave her name only as Mwajuma"."""
    tokens = last.doc[last.i + 1 : last.i + _REACH]
    told = False
    for at, token in enumerate(tokens):
        if token.text in '.;:"”' or (token.is_space and "\n" in token.text):
            return None
        told = told or token.lower_ in _AS
        leads = token.lower_ in _NAMING or (told and token.lower_ == "as")
        if leads and at + 1 < len(tokens):
            name = tokens[at + 1]
            return _person(name, parties) or (Link(text=name.text) if name.tag_ == "NNP" else None)
    return None


def _other(last: Token, parties: Parties) -> Link | None:
    """ "another, a nurse,": what they are."""
    doc = last.doc
    if last.i + 3 >= len(doc) or doc[last.i + 1].text != ",":
        return None
    noun = next((token for token in doc[last.i + 2 : last.i + 6] if token.tag_ == "NN"), None)
    return parties.link(noun) if noun is not None else None


def _person(token: Token, parties: Parties) -> Link | None:
    name = parties.at(token)
    return naming.of_mention(name) if name is not None and name.named and name.kind == "person" else None
