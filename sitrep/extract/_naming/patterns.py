"""Persons whom the model overlooks, known by what stands beside the name: a title, an age, a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from sitrep.extract import _text
from sitrep.extract._naming.atlas import is_notable
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.tagged import after_office, is_title
from sitrep.extract._naming.words import (
    BEFORE_NAMES,
    BODIES,
    HEADLINE_VERBS,
    NO_NAMES,
    OFFICERS,
    ORGANISATION_HEADS,
    PARTICLES,
    PEOPLE,
    PLACE_HEADS,
    SAYING,
)

_TRUST = 2
_OTHER_TAGS = frozenset(("GPE", "LOC", "FAC", "ORG", "DATE", "EVENT", "LAW"))
_NAME_RELATIONS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "npadvmod", "ROOT", "attr", "appos"))
_LONGEST = 5
_NO_PERSON = (
    ORGANISATION_HEADS | PLACE_HEADS | NO_NAMES | frozenset(["general", "states", "motors", "staff", "electric"])
)
_NO_STARTS = frozenset(("ad", "an", "as", "at", "i", "la", "le", "des", "du"))
"""Particles that are other words before a space: "a judge at Jaysh al-Fath"."""
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
    """The capitalised words after a title: "Gen. Ali Sabah", "spokesman Juan Perez"."""
    for token in doc[:-1]:
        if not is_title(token):
            continue
        first = token.i + 1 + (doc[token.i + 1].text == "." and not token.is_lower)
        if first >= len(doc) or is_title(doc[first]) or doc[first].text == "-":
            continue
        run = after_office(_run(doc, first))
        last = run[-1].lower_ if run else ""
        if run and last not in _NO_PERSON | OFFICERS and not _is_title_of(token, run):
            yield _person(doc, run, 3.0)


def _is_title_of(title: Token, run: list[Token]) -> bool:
    """Whether the words after a title belong to it, or both to an organisation's name: "General Motors"."""
    in_body = title.ent_type_ == "ORG" and run[0].ent_iob_ == "I" and title.lower_.rstrip(".") not in BEFORE_NAMES
    return in_body or all(is_title(word) for word in run)


def _by_another_name(doc: Doc) -> Iterator[Candidate]:
    """The other name of a person: "Karim Aziz, known as Hemo"."""
    for match in _ALSO.finditer(_text.of(doc)):
        span = doc.char_span(*match.span("name"), alignment_mode="expand")
        before = doc.char_span(*match.span("first"), alignment_mode="expand")
        if span is not None and before is not None and before[-1].ent_type_ == "PERSON":
            yield _person(doc, list(span), 3.0)


def _run(doc: Doc, first: int) -> list[Token]:
    """The capitalised words, with particles and hyphens between them, from a token on; at most five."""
    run: list[Token] = []
    for token in doc[first : first + 2 * _LONGEST]:
        is_joint = token.lower_ in PARTICLES or token.text in ("-", "‑")
        if not (token.text[0].isupper() or is_joint) or token.lower_ in NO_NAMES | HEADLINE_VERBS:
            break
        run.append(token)
    while run and (not run[-1].text[0].isupper()):
        run.pop()
    if run and run[0].is_lower and run[0].lower_ in _NO_STARTS and (len(run) < 2 or run[1].text[0].isalpha()):
        return []
    return run if len(run) <= 2 * _LONGEST and any(token.is_alpha and len(token) > 1 for token in run) else []


def _speaking(doc: Doc) -> Iterator[Candidate]:
    """Unknown capitalised words that say something, that "who" refers to, or that are described as somebody."""
    for token in doc:
        if token.dep_ not in _NAME_RELATIONS or not _may_be_name(token):
            continue
        run = [*(child for child in token.lefts if child.dep_ == "compound"), token]
        if len(run) <= _LONGEST and all(_may_be_part(word) for word in run[:-1]) and run[-1].i - run[0].i < len(run):
            says = token.dep_ == "nsubj" and token.head.lemma_ in SAYING
            if _is_who(token) or ((says or _described(doc, token)) and not _is_town(run)):
                yield _person(doc, run, 1.2)


def _is_town(run: list[Token]) -> bool:
    """Whether the words beside are not enough to make somebody of it: "Ankara said" is said by its government."""
    return len(run) == 1 and is_notable(run[0].text)


def _may_be_name(token: Token) -> bool:
    if not _may_be_part(token) or len(token) < 3 or token.is_stop:
        return False
    if token.lower_ in _NO_PERSON or token.lemma_.lower() in PEOPLE | BODIES:
        return False
    return not any(child.dep_ in ("det", "amod", "nummod", "poss") for child in token.children)


def _may_be_part(token: Token) -> bool:
    is_name = token.is_title and token.is_alpha and token.pos_ == "PROPN" and token.ent_type_ not in _OTHER_TAGS
    return is_name and not is_title(token) and token.lemma_.lower() not in PEOPLE | BODIES


def _is_who(token: Token) -> bool:
    return any(
        child.dep_ == "relcl" and any(word.lower_ == "who" for word in child.children) for child in token.children
    )


def _described(doc: Doc, token: Token) -> bool:
    """Whether what follows the name says who it is: "Yusuf   a Libyan banker", where words were dropped."""
    match = _AFTER_NAME.match(_text.of(doc), token.idx + len(token))
    if not match:
        return False
    following = doc[token.i + 1 : token.i + 10]
    return any(word.lemma_ in PEOPLE for word in following if word.pos_ == "NOUN")


def _person(doc: Doc, run: list[Token], weight: float) -> Candidate:
    span = doc[run[0].i : run[-1].i + 1]
    return Candidate(span.start_char, span.end_char, span.text, {"person": weight}, trust=_TRUST)
