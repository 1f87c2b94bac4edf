"""Sums that one of something costs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures.measuring._sum import Sum, compounds
from sitrep.reference import currencies, money_words
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_ABOUT = (
    r"(?:(?:about|around|only|just|some|over|under|nearly|almost|up to|as (?:much|little) as|more than|less than) )?"
)
_COSTS = re.compile(
    r"\b(?:costs?|costing|price of|worth|(?:tickets|prices|fares|rents|rooms|seats|flats) (?:start|run) (?:at|from|to)"
    r"|(?:go|goes|went|going) for|sets? \w+ back|a luxury at"
    r"|on (?:sale|offer) (?:for|at)|chang(?:es?|ed|ing) hands (?:for|at)"
    r"|(?:sells?|selling|sold|priced|valued?|values|quoted|retails?|trad(?:es?|ed|ing)|had|rented|let|bartered|available"
    r"|advertised|listed|auctioned|pegged|bought|snapped up|picked up) (?:for|at))"
    rf" {_ABOUT}$",
    re.I,
)
"""What a parser may take for nouns."""
_APIECE = re.compile(r"\s+(?:apiece|per (?:head|unit|item)|each\b(?! (?:month|week|day|year)))")
_TAKES = re.compile(r"\b(?:takes?|took|need\w*) " + _ABOUT + "$")
_BUYS = re.compile(r"[^.;]{0,20} (?:to buy|for (?:a|an|one) )")
_FOR_ONE = re.compile(
    r" for (?:a|an|one|each|every|a single|half a) "
    r"(?!month|week|day|year|child|family|person|man|woman|hostage)\w+"
)
_NOT_THINGS = words("""
    bid move deal head child family household person year record day week month man woman soldier fighter victim hour
    shift night decade step sum figure fee further drop rise jump fall loss quarter capita prisoner hostage citizen
    total time result same group government
""")
"""What "a" may stand before behind a sum that is not per that."""
_DEFINITE = re.compile(r",?\s+the\b")
_BUYING = words("buy purchase sell acquire resell")
_ONE_OF = frozenset({"a", "an", "one", "each", "every", "single"})


def is_price(money: Sum) -> bool:
    """Whether the sum is what one unit of goods or a service costs."""
    if money.per == "head" and money.lemma in money_words.CHARGING | money_words.COSTING:
        return True
    if money.per in _FARES and money.lemma in money_words.CHARGING | money_words.ASKING | money_words.COSTING - {"pay"}:
        return not money_words.UNPAID & money.near
    if _is_per_thing(money) or (_APIECE.match(money.after) and not _is_handed_out(money)):
        return True
    if money.is_large and not _is_one(money.subject):
        return False
    if _is_event(money.subject):
        return False
    if _COSTS.search(money.before) or (money.lemma in money_words.COSTING and _is_told_of_thing(money)):
        return not _is_event(_worth(money))
    if money.lemma in money_words.CHARGING or (money.lemma in money_words.ASKING and _FOR_ONE.match(money.after)):
        return not money_words.UNPAID & money.near
    if _is_bought(money):
        return True
    return bool(_TAKES.search(money.before) and _BUYS.match(money.after)) or _is_of_goods(money)


_FARES = frozenset({"head", "person", "passenger", "migrant"})


def _is_handed_out(money: Sum) -> bool:
    """ "the families got $90 each"."""
    given = money.lemma in money_words.GIVING | money_words.GETTING
    return given or (money.subject is not None and is_person(money.subject.text))


def _is_bought(money: Sum) -> bool:
    """ "bought a rifle for $600", "A night there is $90"."""
    if money.verb is None:
        return False
    if money.lemma == "be":
        subject = money.subject
        one = subject is not None and any(child.lower_ in _ONE_OF for child in subject.children)
        return one and money.phrase.top.dep_ == "attr" and subject is not None and not is_person(subject.text)
    if money.lemma in ("value", "appraise", "price") and money.phrase.top.head.lower_ == "at":
        return any(child.dep_ == "dobj" for child in money.verb.children)
    things = [child for child in money.verb.children if child.dep_ == "dobj" and child.tag_ == "NN"]
    one = any(near.lower_ in _ONE_OF for thing in things for near in thing.children)
    return one and money.lemma in _BUYING and money.phrase.top.head.lower_ == "for"


def names_price(money: Sum) -> bool | None:
    """Whether the noun that the sum is the value of is a price; None where none tells."""
    for noun in money.nouns:
        lemma = noun.lemma_.lower()
        if lemma in ("price", "fare", "rent", "tariff") or "price" in compounds(noun):
            return True
        if lemma in money_words.PRICES:
            return not money.is_large
        if lemma in money_words.SUMS:
            return False
    return None


def _is_per_thing(money: Sum) -> bool:
    """ "20 dollars a sack", "$40 per barrel"."""
    return (
        bool(money.per)
        and money.per not in _NOT_THINGS
        and not _DEFINITE.match(money.after)
        and (not is_person(money.per))
    )


def is_per_portion(money: Sum) -> bool:
    """ "a litre", "per sack", whatever else the clause speaks of."""
    return _is_per_thing(money) and money.per in money_words.PORTIONS - {"head", "share", "piece", "unit", "metre"}


def is_currency(noun: Token | None) -> bool:
    """ "the naira"."""
    if noun is None or noun.tag_ not in ("NN", "NNP") or noun.lower_ not in currencies.words():
        return False
    return any(child.lower_ == "the" for child in noun.children)


def _is_one(noun: Token | None) -> bool:
    """ "each interceptor", "one missile"."""
    return noun is not None and any(child.lower_ in _ONE_OF for child in noun.children) and not _is_event(noun)


def _is_event(noun: Token | None) -> bool:
    if noun is None:
        return False
    one = singular(noun.text)
    return (
        one in money_words.EVENTS or noun.lemma_.lower() in money_words.EVENTS | money_words.SUMS or noun.tag_ == "VBG"
    )


def _worth(money: Sum) -> Token | None:
    """What is worth the sum: "arms worth $4 million"."""
    for above in money.phrase.anchor.ancestors:
        if above.tag_[:2] == "NN":
            return above
        if above.tag_[0] == "V":
            return money.subject
    return None


def _is_told_of_thing(money: Sum) -> bool:
    return money.subject is None or not _sells_many(money)


def _sells_many(money: Sum) -> bool:
    """ "sold $4 million of gems": a sum of sales, no price."""
    return money.lemma in ("sell", "resell", "trade") and money.phrase.top.head.lower_ not in ("for", "at")


def is_goods(noun: Token | None) -> bool:
    """Whether it names goods on sale, or a portion of them."""
    if noun is None or noun.tag_[:2] not in ("NN", "JJ"):
        return False
    one = singular(noun.text)
    if one in ("future", "contract", "benchmark"):
        return bool(compounds(noun) & money_words.COMMODITIES)
    if one in money_words.PORTIONS:
        return _phrase.object_of(noun) is not None
    return (
        one in money_words.COMMODITIES
        or noun.lower_ in money_words.COMMODITIES
        or noun.lemma_.lower() in money_words.COMMODITIES
    )


MOVES = money_words.MARKET_MOVES | words("stand hit reach top break become cross pass sit run exceed")
_AT = re.compile(r"\b(?:[a-z]+,? at|:) " + _ABOUT + "$", re.I)


def _is_of_goods(money: Sum) -> bool:
    """ "A kilo of rice is $2", "Brent rose to $90", "tomatoes at 6,000 pounds", "A taxi to the border: $500"."""
    if money.is_per_time:
        return False
    if is_currency(money.subject) and money.lemma in MOVES | {"buy"}:
        return True
    if is_goods(money.subject) and money.lemma in MOVES | {"ask"}:
        return True
    direct = next(iter(money.nouns), None)
    return is_goods(direct) and (money.verb is None or bool(_AT.search(money.before)))
