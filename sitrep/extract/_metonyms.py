"""Capitals and countries that stand for their governments: "Kyiv said", "talks between Moscow and Washington".

By grammar: who says, decides or is urged, and those between whom or with whom there are relations, are governments.
Nothing that is said to happen in a place makes it one: "Tripoli was calm", "flew to Moscow", "the border with Turkey".
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from sitrep.extract import _text
from sitrep.extract._statecraft import (
    ADDRESSED,
    DEALINGS,
    DEALS,
    DECIDES,
    GIVEN,
    OWED,
    OWNED,
    PRESSURE,
    RULES,
    SIDES,
    UNDERGOES,
)
from sitrep.reference import capitals, countries

_SIDED = re.compile(
    r"[-–](?:backed|led|allied|aligned|sponsored|supported|funded|brokered|mediated|armed|trained|appointed|imposed"
    r"|installed|controlled|friendly)\b"
)
_CALLED = re.compile(
    r"\b(?:according to|on behalf of|at the (?:request|behest|invitation|urging) of|in defiance of"
    r"|in (?:response|retaliation|answer|reply) (?:to|for|against)"
    r"|(?:loyal|allied|aligned|hostile|beholden) (?:to|with)|in league with|at odds with) $",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:pro|anti)[-–]$")
_URGED = re.compile(r"\b(?:call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing)? to) $")
_TO_DO = re.compile(r" (?:not )?to [a-z]")
_ACTS = re.compile(r" (?!be |is |was |fall )[a-z]")
_DEMANDED = re.compile(r"\b(?:demand|request|propos|recommend)(?:e?s|ed?|ing)? that $")
_CLAUSE = frozenset(
    (
        "after",
        "although",
        "as",
        "because",
        "before",
        "but",
        "if",
        "since",
        "that",
        "though",
        "unless",
        "until",
        "when",
        "where",
        "while",
    )
)
_HELPING = frozenset(
    (
        "does",
        "did",
        "do",
        "had",
        "has",
        "have",
        "also",
        "may",
        "might",
        "must",
        "should",
        "will",
        "would",
        "can",
        "could",
        "not",
        "n't",
    )
)
_LONGEST_CHAIN = 4
_LOOK_BACK = 32


def is_metonym(doc: Doc, start: int, end: int) -> bool:
    """Whether the place at characters `start` to `end` stands for a government."""
    text = _text.of(doc)
    if not capitals.is_seat(text[start:end]):
        return False
    before = text[max(0, start - _LOOK_BACK) : start]
    if _SIDED.match(text, end) or _CALLED.search(before) or _HELD.search(before):
        return True
    if (_URGED.search(before) and _TO_DO.match(text, end)) or _is_to_act(text, before, end):
        return True
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and (_is_party(span.root) or _opens_clause(doc, span.start, span.end))


def _is_to_act(text: str, before: str, end: int) -> bool:
    """ "Demanded that X release them", not "demanded that X be left"."""
    return _DEMANDED.search(before) is not None and _ACTS.match(text, end) is not None


def _is_party(token: Token) -> bool:
    for _ in range(_LONGEST_CHAIN):  # "Moscow, Beijing and Tehran said"
        if token.dep_ not in ("conj", "appos") or token.head.pos_ != "PROPN" or _has_own_place(token):
            break
        token = token.head
    if any(child.dep_ in ("det", "amod") for child in token.children) and not _is_country_with_article(token):
        return False  # "the Damascus", "northern Syria"
    head = token.head
    if token.dep_ == "nsubj":
        return head.pos_ in ("VERB", "AUX") and (head.lemma_ in DECIDES or _acts(head))
    if token.dep_ in ("dobj", "nsubjpass"):
        return head.lemma_ in ADDRESSED
    if token.dep_ == "poss":
        return head.lemma_.lower() in (OWNED if countries.by_name(token.text) else RULES)
    return token.dep_ == "pobj" and _is_dealt_with(head)


def _opens_clause(doc: Doc, first: int, last: int) -> bool:
    """Whether a clause begins with it and its verb is one of deciding, where the parser has read another subject."""
    before = doc[first - 1] if first and not doc[first].is_sent_start else None
    if (
        before is not None
        and before.lower_ not in _CLAUSE
        and not (before.lower_ == "and" and first > 1 and doc[first - 2].pos_ not in ("PROPN", "PUNCT"))
    ):
        return False
    after = next(
        (token for token in doc[last : last + 4] if token.pos_ != "ADV" and token.lower_ not in _HELPING), None
    )
    return after is not None and after.tag_ in ("VBD", "VBZ", "VBP", "VB", "VBN") and after.lemma_ in DECIDES


def _acts(verb: Token) -> bool:
    """Whether the verb is one of doing something to somebody, and no lot that befalls a town."""
    if verb.lemma_ in UNDERGOES or verb.pos_ != "VERB":
        return False
    return any(child.dep_ == "dobj" and child.lower_ != "itself" for child in verb.children)


def _is_country_with_article(token: Token) -> bool:
    """ "The United States", "the UK": the article belongs to the name."""
    return all(child.lower_ == "the" for child in token.children if child.dep_ in ("det", "amod"))


def _has_own_place(token: Token) -> bool:
    return any(child.dep_ == "prep" for child in token.head.children if child.i > token.head.i and child.i < token.i)


def _is_dealt_with(preposition: Token) -> bool:
    """ "Talks between X and", "cut ties with X", "sanctions on X", "support from X", "allies of X", "backed by X"."""
    word, above = preposition.lower_, preposition.head
    noun = above.lemma_.lower()
    ruling = {noun, *(child.lemma_ for child in above.children if child.dep_ == "dobj")}
    if word in ("between", "with"):
        return bool(ruling & DEALINGS) or (above.pos_ == "VERB" and above.lemma_ in DEALS)
    if word in ("on", "against"):
        return bool(ruling & PRESSURE)
    if word in ("from", "of", "to") and above.pos_ == "NOUN":
        return noun in {"from": GIVEN, "of": SIDES, "to": OWED}[word]
    return preposition.dep_ == "agent" and above.lemma_ not in UNDERGOES
