"""Names as the language model tagged them, trimmed to the name itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from spacy.tokens import Doc, Span, Token

from sitrep.extract._naming import neither
from sitrep.extract._naming.atlas import beside, is_notable
from sitrep.extract._naming.candidate import Candidate, NameKind
from sitrep.extract._naming.words import (
    BEFORE_NAMES,
    BODIES,
    FIRM_HEADS,
    HEADLINE_VERBS,
    NO_NAMES,
    OFFICERS,
    OFFICES,
    ORGANISATION_HEADS,
    ORGANISATION_NOUNS,
    PARTICLES,
    PEOPLE,
    PLACE_HEADS,
    TITLES,
    TOPICS,
    UNITS,
)
from sitrep.reference import actors, countries

_KINDS: dict[str, NameKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_BY_PLACE_ALONE = 0.9
"""What the words around a name that the gazetteer does not know count, of what they count for one that it does."""
_NOT_BEFORE = frozenset(["ministry", "department", "minister", "secretary", "$", "£"])
"""What follows the "Health" of "Health ministry officials" and the "US" of "US$5"."""
_MARK = re.compile(r"[,.;:]?\s*[\[(]")
_BETWEEN = frozenset(["|", "/", "[", "]", "[[", "]]", "•", "·", ">", "»"])
"""Marks that part one name from the next in captions, menus and mark-up."""
_NO_TRADES = frozenset(
    ["boy", "casualty", "child", "crew", "displaced", "family", "girl", "guard", "local", "locals", "marine", "minor"]
) | frozenset(["people", "person", "personnel", "rebel", "senior", "son", "staff", "youth"])
_STREETS = frozenset(["st", "ave", "rd", "blvd", "ln", "hwy", "pkwy"])
_LATE_TITLES = frozenset(["sheriff", "coroner", "constable", "comptroller", "superintendent"])
"""Titles that are no surnames."""
_QUOTES = "\"'“”‘’«»`"
_INNER = (
    frozenset(["of", "for", "and", "&", "in", "on", "the", "to", "'s", "’s", "against", "de", "la", "-", "–", "/", "."])
    | PARTICLES
)


def find(doc: Doc) -> Iterator[Candidate]:
    """The model's persons, organisations and places; one vote, half as much again where the name has several words."""
    for entity in doc.ents:
        kind = _KINDS.get(entity.label_)
        if kind is None:
            continue
        lines = _lines(entity)
        for part in chain.from_iterable(map(_separate, lines)) if kind == "organisation" else lines:
            tokens = _trimmed(part, kind)
            if not tokens:
                continue
            span = doc[tokens[0].i : tokens[-1].i + 1]
            name = _before_mark(span.text)
            if not neither.is_neither(name):
                yield Candidate(span.start_char, span.start_char + len(name), name, _votes(doc, span, kind))


def _before_mark(name: str) -> str:
    """The name without a footnote's mark, or a bracket that lacks its space, and what the model took along with it."""
    return _MARK.split(name)[0] or name


def _votes(doc: Doc, span: Span, kind: NameKind) -> dict[NameKind, float]:
    """The model's vote; a name that stands where a place would may be one that no table knows."""
    is_said = span.start and doc[span.start - 1].lower_ in ORGANISATION_NOUNS and span[0].lower_ not in ("abu", "umm")
    if is_said and (kind == "place" or len(span) > 1):
        return {"organisation": 1.5}
    after = doc[span.end].lower_ if span.end < len(doc) else ""
    is_of_county = kind == "person" and after in _LATE_TITLES  # "Butte County Sheriff"
    if is_of_county or (len(span) > 1 and span[-1].lower_.rstrip(".") in _STREETS):
        return {"place": 1.5}
    is_called_after = span[-1].lower_ in FIRM_HEADS or (after in UNITS and doc[span.start - 1].lower_ == "the")
    if kind == "person" and len(span) > 1 and is_called_after:
        return {"organisation": 1.5}
    votes: dict[NameKind, float] = {kind: 1.5 if len(span) > 1 else 0.6 if kind == "person" else 1.0}
    around = max(beside(doc, span.start, span.end), _of_list(doc, span))
    if kind != "place" and around > 1 and span[-1].lower_ not in ORGANISATION_HEADS:
        votes["place"] = around * _BY_PLACE_ALONE
    return votes


def _of_list(doc: Doc, span: Span) -> float:
    """What the words before a list say of its second name: "in Azaz and Marea"."""
    head = span.root.head
    is_second = span.root.dep_ == "conj" and head.pos_ == "PROPN" and 1 < span.start - head.i < 4
    return beside(doc, head.left_edge.i, head.i + 1) if is_second else 0.0


def _lines(entity: Span) -> Iterator[list[Token]]:
    """The tokens of an entity; no name runs over the end of a line, doubled white space, a bracket or a verb."""
    part: list[Token] = []
    for token in entity:
        is_verb = token.lower_ in HEADLINE_VERBS and len(entity) > 1
        if token.is_space or is_verb or _is_between(token, entity):
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _is_between(token: Token, entity: Span) -> bool:
    """Whether a mark parts two names; a stroke does where white space is beside it, or two words: "A B/Reuters"."""
    if token.text != "/":
        return token.text in _BETWEEN
    if token.i + 1 < entity.end and len(token.nbor()) < 2:
        return False  # "Mb/s"
    is_apart = token.i > entity.start and token.nbor(-1).whitespace_ != ""
    return is_apart or token.i - entity.start > 1 or entity.end - token.i > 2


def _separate(tokens: list[Token]) -> Iterator[list[Token]]:
    """The names that the model ran together: an owner and what is its, "Chad's Armed Forces", and those of a list."""
    first = 0
    for at in range(1, len(tokens) - 1):
        before, after = tokens[first:at], tokens[at + 1 :]
        is_owned = tokens[at].lower_ in ("'s", "’s") and len(after) > 1 and _is_owner(before)
        if is_owned or (tokens[at].text == "," and _is_body(before, after)):
            yield before
            first = at + 1
    yield tokens[first:]


def _is_owner(tokens: list[Token]) -> bool:
    """Whether the words before a possessive are a name by themselves, not the first half of one: "Doctor's"."""
    tokens = tokens[1:] if tokens and tokens[0].lower_ == "the" else tokens
    if tokens and tokens[-1].lower_ in ("children", "men", "people", "women", "workers"):
        return False
    name = "".join(token.text_with_ws for token in tokens).strip()
    has_head = len(tokens) > 1 and any(token.lower_ in ORGANISATION_HEADS for token in tokens)
    return has_head or bool(countries.by_name(name) or actors.find(name)) or is_notable(name)


def _is_body(before: list[Token], after: list[Token]) -> bool:
    """Whether a comma stands between two organisations, rather than before "Inc." or within "Trade, Tourism and"."""
    one = any(token.lower_ in ORGANISATION_HEADS for token in before)
    return one and any(token.lower_ in ORGANISATION_HEADS for token in after) and len(after) > 1


def _trimmed(tokens: list[Token], kind: NameKind) -> list[Token]:
    while tokens and _is_edge(tokens[0], kind):
        tokens = tokens[1:]
    while tokens and (_is_end(tokens[-1]) or _is_owned_demonym(tokens)):
        tokens = tokens[:-1]
    if kind == "person":
        tokens = after_office(_with_first_name(tokens))
        while tokens and tokens[-1].lower_ in _LATE_TITLES | TOPICS:
            tokens = tokens[:-1]
        while len(tokens) > 1 and (is_title(tokens[0]) or (len(tokens) > 2 and is_trade(tokens[0]))):
            tokens = tokens[1:]
    return tokens if tokens and not _is_no_name(tokens, kind) else []


def after_office(tokens: list[Token]) -> list[Token]:
    """The tokens after the last of them that ends an office, if any are left: "Operating Officer Anna Berg"."""
    ends = [at + 1 for at, token in enumerate(tokens[:-1]) if token.lower_ in OFFICERS]
    return tokens[ends[-1] :] if ends else tokens


def _with_first_name(tokens: list[Token]) -> list[Token]:
    """The model often tags the last word of an unusual name alone: the compound before it is its first name."""
    if len(tokens) != 1 or tokens[0].i == 0:
        return tokens
    before = tokens[0].nbor(-1)
    is_name = before.dep_ == "compound" and before.head.i == tokens[0].i and before.tag_ == "NNP" and before.is_title
    if not is_name or before.ent_type_ or is_title(before) or before.lemma_.lower() in PEOPLE | BODIES:
        return tokens
    return [before, *tokens]


def _is_owned_demonym(tokens: list[Token]) -> bool:
    """Whether a name runs into a demonym after its possessive: "Lviv's Polish" guests."""
    return len(tokens) > 2 and tokens[-2].lower_ in ("'s", "’s") and countries.demonym(tokens[-1].text) is not None


def _is_common(token: Token) -> bool:
    """Whether a word has its capital only from where it stands: the text has it small as well, or it is a plural."""
    if not token.is_sent_start or token.is_upper:
        return False
    is_small_elsewhere = bool((token.doc.to_array("ORTH") == token.lower).any())
    return is_small_elsewhere or (token.tag_ == "NNPS" and token.lower_ not in ("houthis", "talibs"))


def _is_office(tokens: list[Token]) -> bool:
    """Whether an office was taken for an organisation: "Humanitarian Coordinator", "Commissioner-General"."""
    words = {token.lower_ for token in tokens}
    last = tokens[-3] if len(tokens) > 2 and tokens[-1].lower_ == "general" else tokens[-1]
    is_last = last.lower_ in OFFICES or last.lower_.startswith(("chargé", "d'aff", "d’aff"))
    return is_last and len(tokens) > 1 and ORGANISATION_HEADS.isdisjoint(words)


def _is_titled(tokens: list[Token]) -> bool:
    """Whether a person's title and two names were taken for an organisation: "Spokeswoman Anna Berg"."""
    if len(tokens) != 3 or not (tokens[0].lower_.rstrip(".") in BEFORE_NAMES or is_trade(tokens[0])):
        return False
    return all(token.is_title and token.is_alpha for token in tokens) and not any(
        token.lower_ in ORGANISATION_HEADS | PLACE_HEADS or is_title(token) for token in tokens[1:]
    )


def _is_no_name(tokens: list[Token], kind: NameKind) -> bool:
    text = " ".join(token.lower_ for token in tokens)
    if len(tokens) == 1 and tokens[0].is_sent_start and (text in BODIES or tokens[0].lemma_.lower() in PEOPLE):
        return True
    if kind != "place" and len(tokens) > 1 and tokens[-1].lower_ in OFFICERS:
        return True
    if kind == "organisation" and (_is_titled(tokens) or _is_office(tokens)):
        return True
    if text in NO_NAMES or all(is_title(token) for token in tokens) or len(text.rstrip(".")) == 1:
        return True
    if len(tokens) == 1 and (_is_common(tokens[0]) or _is_before_name(tokens[0])):
        return True
    if kind == "place" and (countries.demonym(tokens[-1].text) or any(token.is_digit for token in tokens)):
        return True
    if not any(token.text[0].isupper() for token in tokens) or all(len(token) == 1 for token in tokens):
        return True
    after = tokens[-1].doc[tokens[-1].i + 1 : tokens[-1].i + 2]
    return any(token.text in _NOT_BEFORE for token in after)


def _is_edge(token: Token, kind: NameKind) -> bool:
    if token.is_punct or token.text[0] in _QUOTES or token.lower_ in ("the", "a", "an", "'s", "’s"):
        return True
    is_inner = token.lower_ in PARTICLES or (kind != "person" and token.text[0].isdigit())
    return not token.text[0].isupper() and not is_inner


def _is_end(token: Token) -> bool:
    if token.text[0] in _QUOTES or token.lower_ in ("'s", "’s", "the", "of", "and", "&", "in"):
        return True
    if token.is_punct or token.lower_ in NO_NAMES:
        return True
    return token.text.islower()


def is_title(token: Token) -> bool:
    """Whether the word is a title or an office, capitalised or not: "Gen.", "spokesman"."""
    return token.lower_.rstrip(".") in TITLES


def _is_before_name(token: Token) -> bool:
    """Whether a trade was taken for the name that follows it: "Restaurateur Anna Berg"."""
    return is_trade(token) and token.i + 1 < len(token.doc) and token.nbor().is_title


def is_trade(token: Token) -> bool:
    """Whether the word says what somebody does for a living: "Restaurateur", "Violinist"."""
    word = token.lower_
    return (word in PEOPLE and word not in _NO_TRADES) or (len(word) > 6 and word.endswith(("ist", "ateur", "ician")))
