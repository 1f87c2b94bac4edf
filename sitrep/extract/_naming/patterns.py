"""Persons whom the model overlooks, known by what stands beside the name: a title, an age, a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.tagged import is_title
from sitrep.extract._naming.words import BODIES, NO_NAMES, ORGANISATION_HEADS, PARTICLES, PEOPLE, PLACE_HEADS, SAYING

_TRUST = 2
_LONGEST = 5
_NO_PERSON = (
    ORGANISATION_HEADS | PLACE_HEADS | NO_NAMES | frozenset(["general", "states", "motors", "staff", "electric"])
)
_AFTER_NAME = re.compile(r"(?:, ?| {2,}|\s*[-–—]\s*)(?:an?|the|who|whose|then|now|\d\d\b|aged \d)\b", re.IGNORECASE)
_ALSO = re.compile(
    r"(?P<first>[A-Z][\w'’-]+),? (?:(?:also|better|who is|commonly|widely|popularly) )*"
    r"(?:known|nicknamed|dubbed|alias|aka|a\.k\.a\.)"
    r"(?: simply)?(?: as| by his nom de guerre)? [\"“'‘]?(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)?)"
)


def find(doc: Doc) -> Iterator[Candidate]:
    """Persons by their surroundings."""
    yield from _titled(doc)
    yield from _speaking(doc)
    yield from _by_another_name(doc)


def _titled(doc: Doc) -> Iterator[Candidate]:
    """ "Gen. Ali Sabah", "spokesman Juan Perez": the capitalised words after a title."""
    for token in doc[:-1]:
        if not is_title(token) or is_title(doc[token.i + 1]) or doc[token.i + 1].lower_ == "'s":
            continue
        run = _run(doc, token.i + 1)
        last = run[-1].lower_ if run else ""
        if run and last not in _NO_PERSON and not (token.ent_type_ == "ORG" and run[0].ent_iob_ == "I"):
            yield _person(doc, run, 3.0)


def _by_another_name(doc: Doc) -> Iterator[Candidate]:
    """ "Karim Aziz, known as Hemo": the other name of a person."""
    for match in _ALSO.finditer(doc.text):
        span = doc.char_span(*match.span("name"), alignment_mode="expand")
        before = doc.char_span(*match.span("first"), alignment_mode="expand")
        if span is not None and before is not None and before[-1].ent_type_ == "PERSON":
            yield _person(doc, list(span), 3.0)


def _run(doc: Doc, first: int) -> list[Token]:
    """The capitalised words, with particles and hyphens between them, from a token on; at most five."""
    run: list[Token] = []
    for token in doc[first : first + 2 * _LONGEST]:
        is_joint = token.lower_ in PARTICLES or token.text in ("-", "‑")
        if not (token.text[0].isupper() or is_joint) or token.lower_ in NO_NAMES:
            break
        run.append(token)
    while run and (not run[-1].text[0].isupper()):
        run.pop()
    return run if len(run) <= 2 * _LONGEST and any(token.is_alpha and len(token) > 1 for token in run) else []


def _speaking(doc: Doc) -> Iterator[Candidate]:
    """A single unknown capitalised word that says something: "Hashimi told the paper"."""
    for token in doc:
        if token.dep_ not in ("nsubj", "dobj", "npadvmod", "ROOT", "attr", "appos") or not _may_be_name(doc, token):
            continue
        says = token.dep_ == "nsubj" and token.head.lemma_ in SAYING
        if says or (_described(doc, token)):
            yield _person(doc, [token], 1.2)


def _may_be_name(doc: Doc, token: Token) -> bool:
    if not (token.is_title and token.is_alpha and len(token) > 2 and token.pos_ == "PROPN" and not token.is_stop):
        return False
    word, lemma = token.lower_, token.lemma_.lower()
    if word in _NO_PERSON or lemma in PEOPLE or lemma in BODIES or is_title(token):
        return False
    return not any(child.dep_ in ("compound", "det", "amod", "nummod") for child in token.children)


def _described(doc: Doc, token: Token) -> bool:
    """ "Hisham   an Iraqi strategist": what follows the name says who it is."""
    match = _AFTER_NAME.match(doc.text, token.idx + len(token))
    if not match:
        return False
    following = doc[token.i + 1 : token.i + 10]
    return any(word.lemma_ in PEOPLE for word in following if word.pos_ == "NOUN")


def _person(doc: Doc, run: list[Token], weight: float) -> Candidate:
    span = doc[run[0].i : run[-1].i + 1]
    return Candidate(span.start_char, span.end_char, span.text, {"person": weight}, trust=_TRUST)
