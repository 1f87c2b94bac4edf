"""Persons whom the model takes for something else, by what follows the name: "Amina Sow, the chief negotiator"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.tagged import is_title
from sitrep.extract._naming.words import BODIES, NO_NAMES, PEOPLE, PLACE_HEADS, PLACE_PREFIXES
from sitrep.reference import actors, countries, gazetteer, wordlists

_WEIGHT = 7.0
"""More than the last word of a name weighs: "Jim Banks, an analyst"."""
_TRUST = 3
_LONGEST = 9
_ALSO_BODIES = wordlists.words("""
    actor ally casualty champion critic customer fan leader member monitor opponent owner partner player producer rebel
    rival sister source sponsor supporter tenant trader user victim
""")
"""What countries, groups and companies are called as often as persons."""


def find(doc: Doc) -> Iterator[Candidate]:
    """Two or three capitalised words before a comma and what somebody is, with an article."""
    for comma in doc[2:-2]:
        if comma.text == "," and (_has_article(doc, comma.i + 1) or _is_post(comma.nbor(), comma.nbor(2))):
            name = _name(doc, comma.i)
            if name is not None:
                yield Candidate(name.start_char, name.end_char, name.text, {"person": _WEIGHT}, trust=_TRUST)


def _has_article(doc: Doc, at: int) -> bool:
    return doc[at].lower_ in ("a", "an", "the") and _is_person(doc, at + 1)


def _is_post(noun: Token, after: Token) -> bool:
    """Whether somebody's post follows without an article: "spokeswoman for a group"."""
    is_noun = noun.tag_ == "NN" and (is_title(noun) or noun.lower_ in PEOPLE) and noun.lower_ not in _ALSO_BODIES
    return is_noun and after.lower_ in ("for", "of", "at", "in", "with")


def _is_person(doc: Doc, first: int) -> bool:
    """Whether the description that begins at `first` has a noun for one person as its head."""
    head: Token | None = None
    for token in doc[first : first + _LONGEST]:
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "NUM") and token.tag_ not in ("VBN", "VBG") and token.text != "-":
            break
        head = token
    if head is not None and head.i + 1 < len(doc) and head.nbor().pos_ in ("VERB", "AUX"):
        return False
    if head is None or head.tag_ not in ("NN", "NNP") or head.lower_ in BODIES:
        return False
    return head.lower_ not in _ALSO_BODIES and (is_title(head) or head.lower_ in PEOPLE)


def _name(doc: Doc, end: int) -> Span | None:
    """The name that ends before token `end`: nothing else stands before it but a preposition, verb or mark."""
    first = end
    while first > 0 and _is_part(doc[first - 1]) and not doc[first].is_sent_start:
        first -= 1
    while first < end and is_title(doc[first]):
        first += 1
    name = doc[first:end]
    if not 2 <= len(name) <= 3 or (first > 0 and doc[first - 1].lower_ in ("the", "and", "'s", "’s")):
        return None
    if first > 1 and doc[first - 1].lower_ == "of" and doc[first - 2].is_title:
        return None  # "Bank of North Bend, a lender"
    return None if _is_other(name) else name


def _is_other(name: Span) -> bool:
    """Whether a place or a known group has this name."""
    if name[-1].lower_ in PLACE_HEADS or name[-1].lower_ in BODIES or name[0].lower_ in PLACE_PREFIXES:
        return True
    if countries.by_name(name.text) or actors.find(name.text) or actors.find_in_context(name.text):
        return True
    return bool(gazetteer.open_().known({name.text}))


def _is_part(token: Token) -> bool:
    return token.is_title and token.is_alpha and token.pos_ == "PROPN" and token.lower_ not in NO_NAMES
