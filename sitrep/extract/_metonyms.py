"""Capitals and countries that stand for their governments: "Kyiv said", "talks between Moscow and Washington".

By grammar: who says, decides or is urged, and those between whom or with whom there are relations, are governments.
Nothing that is said to happen in a place makes it one: "Tripoli was calm", "flew to Moscow", "the border with Turkey".
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from sitrep.extract import _text
from sitrep.extract._naming.words import SAYING
from sitrep.reference import capitals


def _set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


_DECIDES = SAYING | _set(
    """abandon abstain accept agree aim annex appeal apologise apologize approve arm ask assure back ban blame boycott
    broker cancel commit condemn consider cooperate criticise criticize deem decide deploy dismiss dispatch dispute
    expel extradite finance fund grant help hope host ignore impose intend intervene invite join label lobby mediate
    negotiate offer oppose order pardon pledge plan praise prefer promise propose protest protect provide pursue
    ratify recognise recognize refuse reject resume retaliate rule sanction seek send sever sign summon supply support
    suspend threaten try urge veto view vote want welcome wish withdraw"""
)
"""Lemmas of verbs whose subject decides."""
_ADDRESSED = _set(
    """accuse ally ask assure blame call condemn criticise criticize convince persuade praise press pressure sanction
    sue tell thank urge warn"""
)
"""Lemmas of verbs whose object is somebody who can answer."""
_DEALINGS = _set(
    """accord agreement alliance ceasefire contact cooperation deal dialogue diplomacy dispute friction hostility
    negotiation pact partnership rapprochement relation relationship rift row sanction standoff talk tension tie
    treaty truce"""
)
"""Lemmas of nouns for what is between governments."""
_DEALS = frozenset(("ally", "cooperate", "negotiate", "side", "talk"))
_PRESSURE = frozenset(("embargo", "pressure", "sanction"))
_SIDED = re.compile(r"[-–](?:backed|led|allied|aligned|sponsored|supported|funded|brokered|armed|trained|appointed)\b")
_CALLED = re.compile(r"\b(?:according to|on behalf of) $", re.IGNORECASE)
_HELD = re.compile(r"\b(?:pro|anti)[-–]$")
_LONGEST_CHAIN = 4


def is_metonym(doc: Doc, start: int, end: int) -> bool:
    """Whether the place at characters `start` to `end` stands for a government."""
    text = _text.of(doc)
    if not capitals.is_seat(text[start:end]):
        return False
    before = text[max(0, start - 20) : start]
    if _SIDED.match(text, end) or _CALLED.search(before) or _HELD.search(before):
        return True
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and _is_party(span.root)


def _is_party(token: Token) -> bool:
    for _ in range(_LONGEST_CHAIN):  # "Moscow, Beijing and Tehran said"
        if token.dep_ not in ("conj", "appos") or token.head.pos_ != "PROPN" or _has_own_place(token):
            break
        token = token.head
    if any(child.dep_ in ("det", "amod") for child in token.children) and not _is_country_with_article(token):
        return False  # "the Damascus", "northern Syria"
    head = token.head
    if token.dep_ == "nsubj":
        return head.lemma_ in _DECIDES and head.pos_ in ("VERB", "AUX")
    if token.dep_ in ("dobj", "nsubjpass"):
        return head.lemma_ in _ADDRESSED
    return token.dep_ == "pobj" and _is_dealt_with(head)


def _is_country_with_article(token: Token) -> bool:
    """ "The United States", "the UK": the article belongs to the name."""
    return all(child.lower_ == "the" for child in token.children if child.dep_ in ("det", "amod"))


def _has_own_place(token: Token) -> bool:
    return any(child.dep_ == "prep" for child in token.head.children if child.i > token.head.i and child.i < token.i)


def _is_dealt_with(preposition: Token) -> bool:
    """ "Talks between X and", "cut ties with X", "sanctions on X", "backed by X"."""
    word, above = preposition.lower_, preposition.head
    ruling = {above.lemma_.lower(), *(child.lemma_ for child in above.children if child.dep_ == "dobj")}
    if word in ("between", "with"):
        return bool(ruling & _DEALINGS) or (above.pos_ == "VERB" and above.lemma_ in _DEALS)
    if word in ("on", "against"):
        return bool(ruling & _PRESSURE)
    return preposition.dep_ == "agent" and above.lemma_ in _DECIDES | _ADDRESSED
