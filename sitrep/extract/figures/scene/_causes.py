"""Who is behind what befell those counted, where no verb of theirs says so: "died in a Taliban attack"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

BLOWS = words("""
    strike attack airstrike raid bombing shelling bombardment offensive assault ambush shooting massacre crackdown
    rampage siege barrage blast explosion drone missile rocket fire gunfire shell operation incursion invasion
    onslaught sweep round-up crossfire custody captivity detention
""")
_BEHIND = words("in by from during after under amid")
_VIOLENT = words("""
    open fire shell attack storm raid bomb ambush strike shoot overrun torch bombard target assault invade
""")
_HANDS = words("hand grip custody clutch")


def blows(verb: Token) -> Iterator[Token]:
    """The nouns of violence behind a verb: the attack of "were killed in an attack by gunmen"."""
    for preposition in verb.children:
        if preposition.lower_ in _BEHIND:
            for noun in preposition.children:
                if noun.dep_ == "pobj" and noun.lemma_.lower() in BLOWS:
                    yield noun


def attackers(verb: Token) -> Iterator[Token]:
    """The subjects of clauses that tell how it came: "when soldiers opened fire", "as rebels shelled Aden"."""
    for clause in verb.children:
        is_event = clause.dep_ == "advcl" and clause.lemma_.lower() in _VIOLENT
        if is_event and any(child.lower_ in ("when", "after", "as", "while") for child in clause.children):
            yield from (child for child in clause.children if child.dep_ == "nsubj" and child.tag_ != "PRP")


def holders(token: Token) -> Iterator[Token]:
    """Whose hands they are in: "at the hands of bandits", "are in the hands of the police"."""
    for preposition in token.children:
        if preposition.lower_ in ("at", "in", "into"):
            for noun in preposition.children:
                if noun.lemma_.lower() in _HANDS:
                    yield from (near for of in noun.children if of.lower_ == "of" for near in of.children)


def takers(verb: Token) -> Iterator[Token]:
    """ "Three districts fell to the rebels"."""
    if verb.lemma_ in ("fall", "lose"):
        for preposition in verb.children:
            if preposition.lower_ == "to":
                yield from (noun for noun in preposition.children if noun.dep_ == "pobj")
