"""The words of a noun phrase: which of them say who is meant, past numbers and "of"."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.records import Span

QUANTITIES = frozenset(
    (
        *(
            "dozen",
            "hundred",
            "thousand",
            "score",
            "number",
            "group",
            "handful",
            "million",
            "member",
            "scores",
            "dozens",
        ),
        *(
            "body",
            "corpse",
            "cadaver",
            "life",
            "ten",
            "stretch",
            "section",
            "portion",
            "salvo",
            "volley",
            "swarm",
            "hail",
            "squadron",
        ),
    )
)
"""Heads of "dozens of fighters", "a group of men": who is meant comes after "of"."""


def age_of(token: Token) -> Span | None:
    """ "14-year-old", who is somebody where no noun follows."""
    if token.lower_ != "old" or token.dep_ in ("amod", "acomp", "compound") or token.i < token.sent.start + 4:
        return None
    first = token.nbor(-4)
    is_age = token.nbor(-2).lower_ == "year" and token.nbor(-1).text == "-" == token.nbor(-3).text
    return (first.idx, token.idx + len(token)) if is_age else None


def phrase(token: Token) -> Span:
    """The noun with the words that describe it before it, without article and number: "fuel depots"."""
    first = token
    while (left := _left(first, token)) is not None:
        first = left
    last = _owned(token)
    return first.idx, last.idx + len(last)


def _owned(token: Token) -> Token:
    """The end of "sources of wealth", "gate of a school": a plain noun right after "of"."""
    if token.i + 2 >= token.sent.end or token.nbor(1).lower_ != "of":
        return token
    after = token.nbor(2)
    if after.lower_ in ("a", "an", "the") and after.i + 1 < token.sent.end:
        after = after.nbor(1)
    return after if after.pos_ == "NOUN" and after.dep_ == "pobj" else token


def _left(first: Token, head: Token) -> Token | None:
    if first.i == first.sent.start:
        return None
    left = first.nbor(-1)
    if grammar.is_misread(left):
        return None
    chained = left.head == head or left.head == first
    return (
        left
        if chained and left.dep_ in ("amod", "compound", "nmod") and left.tag_ not in ("CD", "JJS", "JJR")
        else None
    )


def past_quantity(token: Token) -> Token:
    """For "dozens of women", "tens of thousands of men" the noun after the last "of"; else the token."""
    if any(child.lower_ == "family" for child in grammar.children(token, "compound")):
        return token
    if token.lemma_.lower() in QUANTITIES or token.tag_ == "CD" or _is_share(token) or _is_herd(token):
        for mark in grammar.children(token, "prep"):
            if mark.lower_ == "of":
                counted = next((child for child in mark.children if child.dep_ == "pobj"), None)
                return past_quantity(counted) if counted is not None else token
    return token


def _is_share(token: Token) -> bool:
    """ "Several", "some", "most" of "several of the women"."""
    return token.lower_ in SHARES


SHARES = frozenset(("several", "some", "many", "most", "all", "half", "few", "both", "two-thirds", "part", "majority"))


def _is_herd(token: Token) -> bool:
    """ "3,000 head of cattle", where heads of state are people."""
    of_cattle = (noun.lemma_.lower() in LIVESTOCK for noun in grammar.after(token, "of"))
    return token.lemma_.lower() == "head" and any(of_cattle)


LIVESTOCK = frozenset(("cattle", "livestock", "cow", "goat", "sheep", "camel"))
