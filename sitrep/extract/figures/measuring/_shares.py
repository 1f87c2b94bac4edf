"""Percents and bare numbers that tell of prices, currencies, pay and budgets: "the naira slid to 1,600"."""

from __future__ import annotations

import re

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _prices
from sitrep.extract.figures.measuring._sum import Sum, compounds, is_hired
from sitrep.reference import money_words
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

_PLAIN = words("""
    wholesale retail black-market market crude brent cooking local imported smuggled black natural palm corn maize wheat
    oil bottled fresh dried basmati
""")
"""Beside goods they leave them goods; "exports" and "output" of them would be no price."""
_DEAR = re.compile(rf"\s+(?:as |more |less )?(?:{'|'.join(money_words.DEAR)})\b")
_PAY = r"(?:pay|wages?|salary|salaries|pensions?|allowances?|stipends?)"
_MORE_PAY = re.compile(
    rf"\s+(?:(?:more|less|extra|higher|lower) {_PAY}\b|(?:across-the-board |annual )?{_PAY} "
    rf"(?:rises?|raises?|increases?|cuts?|hikes?|boosts?)\b|(?:off|of|from) (?:\w+(?:['’]s?)? ){{0,3}}{_PAY}\b)"
)
_PAY_MOVE = re.compile(rf"\b(?:{_PAY} (?:rise|increase|cut|hike|deal|boost|offer)|raise|pay raise)s? of (?:\w+ )?$")
_RISE_OF = re.compile(r"\b(?:rise|raise|increase|cut) of (?:about |around |just |only |at least )?$")
_BARGAINS = words("settle win accept reject offer award get grant demand want seek receive")
_LEVIES = words("levy tax skim fund bankroll extort")
_APPEAL = re.compile(
    r"\s+of (?:the|its|that|this|his|their) (?:[a-z-]+ ){0,2}(?:appeal|funding|budget|pledges|sum|money|funds)\b"
)
_OF_VALUE = re.compile(r"\s+of (?:[\w'’]+ ){0,4}(?:value|price|worth|cost)\b")
_OF_MONEY = re.compile(r"\s+of (?:the |its |their |that |some |about )?[A-Z]{0,3}[$€£]")
_PER_TIME = re.compile(r"\s+(?:(?:an?|per|each|every) (?:day|week|month|year|hour)|monthly|daily|weekly)\b")
_AGAINST = re.compile(r"\s+(?:against|to) (?:the|a|one) (?:U\.?S\.? )?(?:dollar|euro)\b")


def of_share(phrase: Phrase) -> str | None:
    """The measure of a percent or bare number that tells how prices, currencies, pay or budgets stand."""
    if phrase.amount.unit not in (None, "percent"):
        return None
    money = Sum(phrase)
    if _DEAR.match(money.after) or _AGAINST.match(money.after):
        return "price"
    if phrase.amount.unit is None:
        return _of_bare(money)
    return _of_pay(money) or _of_prices(money) or _of_sums(money)


def _of_bare(money: Sum) -> str | None:
    """ "the naira slid to 1,600", "they give us 250 a month"."""
    if _PER_TIME.match(money.after) and _is_given(money):
        return "salary"
    if money.phrase.noun is not None:
        return None
    if money.subject is not None and _prices.is_currency(money.subject) and money.lemma in _prices.MOVES:
        return "price"
    return None


def _is_given(money: Sum) -> bool:
    """Whether somebody is paid a number that says no currency."""
    if money.lemma in ("pay", "give", "offer", "promise"):
        return is_hired(money.subject if money.is_passive else money.receiver)
    return money.lemma == "earn" and is_hired(money.subject)


def _of_pay(money: Sum) -> str | None:
    """ "15 percent more pay", "nurses settled for a rise of 5 percent", "earns 9 percent less"."""
    if _MORE_PAY.match(money.after) or _PAY_MOVE.search(money.before):
        return "salary"
    hired = is_hired(money.subject)
    if hired and money.lemma in _BARGAINS and _RISE_OF.search(money.before) and not money.after.startswith(" in "):
        return "salary"
    return "salary" if money.lemma == "earn" and re.match(r" (?:less|more)\b", money.after) else None


def _of_prices(money: Sum) -> str | None:
    """ "inflation hit 140 percent", "the ruble lost a tenth", "flour is up 12 percent", "costs 3 percent of"."""
    subject = money.subject
    if subject is None or money.verb is None:
        return None
    if singular(subject.text).lower() == "inflation" or (
        _prices.is_currency(subject) and money.lemma in _prices.MOVES | {"devalue", "lose"}
    ):
        return "price"
    if money.lemma in ("cost", "fetch") and _OF_VALUE.match(money.after):
        return "price"
    is_bare = not compounds(subject) - _PLAIN and _phrase.object_of(subject) is None
    changes = money.phrase.top.dep_ in ("npadvmod", "dobj", "advmod", "attr", "pobj")
    moves = money.lemma in money_words.MARKET_MOVES
    return "price" if changes and is_bare and moves and _prices.is_goods(subject) else None


def _of_sums(money: Sum) -> str | None:
    """ "levied 20 percent on the harvest", "22 percent of the appeal"."""
    levied = money.lemma in _LEVIES and not money.is_passive
    return "money" if levied or _APPEAL.match(money.after) or _OF_MONEY.match(money.after) else None
