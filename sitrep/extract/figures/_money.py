"""Money: pay, prices, and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference import currencies
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_SALARY_WORDS = words("salary wage pay payroll stipend paid earn earnings earning salaries wages monthly")


_COSTS = re.compile(r"\b(?:costs?|sells? (?:for|at)|sold (?:for|at)|priced at|price of|goes for|went for)\s+$")
"""What a parser may take for nouns."""
_PRICE_WORDS = words("cost price sell sold buy costs prices selling worth trade fetch charge rent")


_HANDS = re.compile(r"\bchang(?:es?|ed|ing) hands (?:for|at) (?:\w+ )?$")
_APIECE = re.compile(r"\s+apiece\b")
_IS_ON = re.compile(r"\b(?:is|are|was|were) on (?:about |around |only |just |barely )?$")
"""Militiamen "are on 1,200 dinars a month"."""
UNITS = frozenset({currency.code for currency in currencies.every()} | set(currencies.words()))


def measure_of(phrase: Phrase) -> str:
    """Salary or price where the clause speaks of pay or of what something costs, else money."""
    amount = phrase.amount
    clause = _clause(phrase.anchor)
    near = {token.lower_ for token in clause} | {token.lemma_.lower() for token in clause}
    if near & {"it", "that"}:
        near |= _told_before(phrase)
    if _is_trade(phrase, near):
        return "money"
    if near & _SALARY_WORDS and (amount.period or not near & {"ransom", "tax", "fine", "toll", "bribe"}):
        return "salary"
    text = _text.of(phrase.anchor.doc)
    before = text[max(0, amount.start - 24) : amount.start]
    if _COSTS.search(before) or _HANDS.search(before) or _APIECE.match(text, amount.end):
        return "price"
    if amount.period in ("day", "week", "month", "year") and _IS_ON.search(before):
        return "salary"
    sells = near & {"sell", "trade"} and phrase.top.head.lower_ not in ("for", "at")
    if (near & _PRICE_WORDS and not sells) or _per_thing(phrase):
        return "price"
    return "money"


def _told_before(phrase: Phrase) -> set[str]:
    """The pay or price that "it" can mean: named in the sentence before."""
    sentence = phrase.anchor.sent
    if not sentence.start:
        return set()
    nouns = {token.lower_ for token in sentence.doc[sentence.start - 1].sent if token.tag_[:2] == "NN"}
    return nouns & (_WAGES | {"pay", "price", "prices"})


_WAGES = words("salary wage payroll stipend salaries wages monthly")
_LARGE = 100_000
"""A sum that no single person is paid."""


def _is_trade(phrase: Phrase, near: set[str]) -> bool:
    """ "pay a smuggler $250", "the group earned $80 million a month": paid by people or earned by bodies, no wage."""
    if near & _WAGES:
        return False
    verb, role = _phrase.governor(phrase.top)
    if verb is None or verb.tag_[0] != "V":
        return False
    if verb.lemma_ == "pay" and phrase.amount.period is None:
        return not any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
    most = phrase.amount.high or phrase.amount.low or 0
    return verb.lemma_ in ("earn", "make", "receive") and role == "object" and most >= _LARGE


def _clause(token: Token) -> list[Token]:
    """The verb over a token with its subject and objects, and the nouns between."""
    found = []
    for above in token.ancestors:
        found.append(above)
        if above.tag_[0] == "V":
            found += [near for child in above.children if child.tag_[0] != "V" for near in (child, *child.children)]
            break
    return found


def _per_thing(phrase: Phrase) -> bool:
    """ "20 dollars a sack", "$40 per barrel"."""
    after = _text.of(phrase.anchor.doc)[phrase.amount.end : phrase.amount.end + 14].lower().split()
    return (
        len(after) > 1
        and after[0] in ("a", "per", "an")
        and phrase.amount.period is None
        and after[1].isalpha()
        and (after[1] not in ("day", "week", "month", "year", "bid", "move", "deal", "head"))
    )
