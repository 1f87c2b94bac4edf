"""Money: pay, prices, and the rest."""

from __future__ import annotations

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _pay, _prices
from sitrep.extract.figures.measuring._sum import Sum
from sitrep.reference import currencies, money_words

UNITS = frozenset({currency.code for currency in currencies.every()} | set(currencies.words()))


def measure_of(phrase: Phrase) -> str:
    """Salary or price where the noun of the sum, its verb or what it is per tells; else money."""
    money = Sum(phrase)
    if _pay.names_pay(money):
        return "salary"
    if _pay.is_pay(money):
        return "salary"
    if _prices.is_per_portion(money):
        return "price"
    if (named := _prices.names_price(money)) is not None:
        return "price" if named else "money"
    if _prices.is_price(money):
        return "price"
    return _told_before(money) or "money"


def _told_before(money: Sum) -> str | None:
    """The pay or price that "it" can mean: named in the sentence before."""
    sentence = money.phrase.anchor.sent
    if not sentence.start or money.subject is None or money.subject.lower_ not in ("it", "that"):
        return None
    nouns = {token.lemma_.lower() for token in sentence.doc[sentence.start - 1].sent if token.tag_[:2] == "NN"}
    if nouns & (money_words.WAGES | {"pay"}):
        return "salary"
    return "price" if "price" in nouns else None
