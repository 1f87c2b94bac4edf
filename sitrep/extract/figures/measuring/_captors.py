"""Who took or holds people, as the words of a sentence name them: a state (they are detained) or others (abducted)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.reference import actors, sides
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract.figures._phrase import Phrase

_CAPTORS = words("""
    pirate kidnapper hijacker captor abductor hostage-taker taker robber trafficker raider corsair thug slaver
    kidnappers' abductors' tribesman slave-raider sect cult hostage-takers brigand
""")
_STATE = words("""
    court judge prosecutor carabinieri custom agent detective customs marshal sheriff
    junta state jailer warder dragnet sweep
    crackdown swoop sultan king emir president interior republic
""")
_PEOPLE = words("man person individual youth")
_UNKNOWN = words("armed masked hooded unidentified unknown uniformed")
_SAYING = words("say tell report confirm announce add state believe think fear estimate claim note declare")
_NAME = 4
"""Words of a name that is looked up in the table of actors, at most."""


def takes(phrase: Phrase) -> str | None:
    """ "detained" or "abducted" by the nearest who may have taken them: before the number, else behind "by"."""
    if (subject := _subject(phrase)) is not None and (side := _side([subject, *subject.lefts])) is not None:
        return side
    first, last = phrase.first, max(phrase.anchor.i, phrase.noun.i if phrase.noun is not None else 0)
    before = list(first.doc[first.sent.start : first.i])
    own = set(range(first.i, last + 1))
    behind = [token for token in first.doc[last + 1 : first.sent.end] if token.i not in own]
    by = next((number for number, token in enumerate(behind) if token.lower_ == "by"), None)
    if by is not None and (side := _side(behind[by + 1 : by + 6])) is not None:
        return side
    return _side(list(reversed(before)))


def holder(phrase: Phrase) -> str | None:
    """ "in the hands of the police": by who stands behind the number."""
    return _side(list(phrase.first.doc[phrase.anchor.i + 1 : phrase.first.sent.end]))


def _subject(phrase: Phrase) -> Token | None:
    """Who does what the number is the object of."""
    verb, role = _phrase.governor(phrase.top)
    if role != "object":
        return None
    while verb is not None:
        if any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children):
            return None
        subject = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < phrase.first.i), None)
        if subject is not None or verb.dep_ not in ("conj", "xcomp", "advcl", "ccomp"):
            return subject
        verb = verb.head
    return None


def _side(tokens: list[Token]) -> str | None:
    return next((side for token in tokens if (side := _of_token(token)) is not None and not _speaks(token)), None)


def _speaks(token: Token) -> bool:
    """Whether somebody only tells of it: "police said", "according to the army"."""
    if token.dep_ == "pobj" and token.head.lower_ == "to" and token.head.head.lower_ == "according":
        return True
    head = token.head if token.dep_ == "nsubj" else token.head.head if token.dep_ == "compound" else token
    return head.lemma_.lower() in _SAYING


def _of_token(token: Token) -> str | None:
    one = singular(token.text)
    if one in _CAPTORS or (one in _PEOPLE and any(child.lower_ in _UNKNOWN for child in token.children)):
        return "abducted"
    if token.text[:1].isupper() and token.pos_ == "PROPN" and (named := _of_name(token)) is not None:
        return named
    if one in _STATE:
        return "detained"
    side = sides.by_word().get(one)
    return {sides.ARMED: "abducted", sides.STATE: "detained"}.get(side or "")


def _of_name(token: Token) -> str | None:
    """By the class of the actor whose name ends or begins here."""
    doc = token.doc
    spans = [doc[token.i : token.i + length] for length in range(_NAME, 0, -1)]
    spans += [doc[max(token.sent.start, token.i + 1 - length) : token.i + 1] for length in range(_NAME, 1, -1)]
    actor = next((found for span in spans if (found := actors.find(span.text))), None)
    if actor is None:
        return None
    return {sides.ARMED: "abducted", sides.STATE: "detained"}.get(sides.OF_CLASS.get(actor.actor_class, ""))
