"""Sums that somebody is paid for work."""

from __future__ import annotations

import re

from sitrep.extract.figures import _phrase
from sitrep.extract.figures.measuring import _prices
from sitrep.extract.figures.measuring._sum import Sum, compounds, is_hired
from sitrep.reference import money_words
from sitrep.reference.wordlists import words

_LIVES_ON = re.compile(
    r"\b(?:is|are|was|were|be|liv\w+|surviv\w+|subsist\w*|exist\w*|get(?:s|ting)? by|scrap\w+ by|make do|starts?"
    r"|started) (?:off|on) (?:\w+ ){0,2}?$"
)
_ON = re.compile(r"(?:, |\b[a-z]+s )(?:still |now )?on (?:about |around |only |just |barely |some )?$")
_ON_PAY = re.compile(
    r"\s+(?:on|in|for|as) (?:[a-z]+ (?:and )?){0,2}(?:salaries|wages|salary|stipends|pensions|pay(?! for)|payroll)\b"
)
_FOR_DOING = re.compile(
    r"[^.;]{0,20} for (?:signing|enlisting|joining|volunteering|fighting|serving|working|guarding)\b"
)
_SUFFICES = words("feed suffice cover support")
_TAXED = re.compile(r"\s+(?:before|after|net of) tax\b|\s+take-home\b")
_OF_THEIRS = re.compile(r"\b(?:their|his|her|our|my)\s+(?:\w+ )?$")
_WAGE_BESIDE = re.compile(rf"\b(?:{'|'.join(money_words.WAGES)})s?[,:]? \(?$", re.I)
_ENDS = re.compile(r"\s*(?:[.,;!?]|and\b|$)")
_HOURLY = ("hour", "shift", "hr")


def is_pay(money: Sum) -> bool:
    """Whether the verb tells that people get the sum for work."""
    hired = is_hired(money.subject)
    if hired and not money.is_large and _TAXED.match(money.after):
        return True
    if money_words.UNPAID & money.near:
        return False
    if money.is_per_time and money.subject is not None and money.subject.lower_ == "contract":
        return True
    if money.is_per_time and _is_on(money, hired):
        return True
    if money.is_per_time and not money.is_large and (_is_offered(money) or _stands_for_itself(money)):
        return True
    if money.lemma in money_words.LIVING and _LIVES_ON.search(money.before):
        return hired
    if hired and not money.is_large and _FOR_DOING.match(money.after):
        return True
    return _is_earned(money, hired) or _is_given(money) or _is_for_work(money)


def _is_on(money: Sum, hired: bool) -> bool:
    """ "are on $60 a month", "stevedores, on $14 an hour"; who "live on" it must be known to work."""
    if money.lemma in money_words.LIVING:
        return hired and bool(_LIVES_ON.search(money.before))
    return bool(_LIVES_ON.search(money.before) or _ON.search(money.before)) and not _prices.is_goods(money.subject)


def _is_offered(money: Sum) -> bool:
    """ "advertised $90 a month for drivers", "offers $15 a day to anyone who can shoot"."""
    return is_hired(money.for_whom)


def _stands_for_itself(money: Sum) -> bool:
    """ "Doctors quit because $70 a month would not feed them"."""
    return money.phrase.top.dep_ == "nsubj" and money.lemma in _SUFFICES


def _is_earned(money: Sum, hired: bool) -> bool:
    """ "earn $90", "take home 4,000 pesos", "drew $60 a month", "have not seen their $60"."""
    if not hired or money.is_large:
        return False
    lemma, below = money.lemma, money.near
    if lemma in money_words.EARNING or (lemma in ("take", "bring", "carry") and "home" in below):
        return True
    if lemma not in money_words.GETTING | {"see", "be"}:
        return False
    if lemma != "be" and _OF_THEIRS.search(money.before):
        return True
    if lemma in ("be", "take", "bring", "see", "keep"):
        return False
    if money.per and money.per not in money_words.COMMODITIES | money_words.PORTIONS:
        return True
    if lemma in ("get", "receive", "collect") and _ENDS.match(money.after) and _hands(money.subject):
        return True
    return money.is_per_time or (lemma in ("draw", "clear", "expect", "net") and _hands(money.subject))


def _is_given(money: Sum) -> bool:
    """ "are paid $90", "were promised $300 a month", "pays recruits $90", "gives us 250 a month"."""
    if money.lemma not in money_words.GIVING:
        return False
    one = money.subject if money.is_passive else money.receiver
    if money.lemma == "pay" and not (money.is_passive or money.is_per_time or _is_habit(money)):
        return False
    if money.lemma == "pay" and not money.is_passive and money.is_per_time and is_hired(one):
        return True
    if money.lemma in ("pay", "remunerate") and (money.is_passive or money.is_per_time):
        return not money.is_large and (one is None or is_hired(one) or one.tag_[0] == "W") and not _is_thing(one)
    if money.is_large or not is_hired(one):
        return False
    return money.is_per_time or _hands(one) or money.per in _HOURLY


def _is_habit(money: Sum) -> bool:
    """ "pays married men $100 more", not "paid a driver $100"."""
    return money.verb is not None and money.verb.tag_ in ("VBZ", "VBP")


def _is_thing(one: object) -> bool:
    return one is not None and getattr(one, "tag_", "")[:2] == "NN" and not is_hired(one)  # type: ignore[arg-type]


def _hands(one: object) -> bool:
    """Whether it names hired hands rather than "they"."""
    return one is not None and getattr(one, "tag_", "")[:2] == "NN"


_AT = re.compile(r"\b(?:for|at) (?:about |around |only |just |barely |as little as |nothing but |less than )?$")


def _is_for_work(money: Sum) -> bool:
    """ "hired men at $20 a day", "worked for 90 baht", "carried shells for six dollars a day"."""
    if not _AT.search(money.before) or money.is_large:
        return False
    if money.lemma in money_words.HIRING:
        return money.lemma != "fight" or money.is_per_time
    acts = bool(money_words.HIRING & {above.lemma_.lower() for above in money.phrase.anchor.ancestors})
    return (
        money.is_per_time
        and (acts or (is_hired(money.subject) and not money.is_passive))
        and (money.lemma not in money_words.COSTING | money_words.CHARGING | {"buy"})
    )


def names_pay(money: Sum) -> bool | None:
    """Whether the noun that the sum is the value of is pay; None where it is another sum or nothing tells."""
    if _WAGE_BESIDE.search(money.before) or _ON_PAY.match(money.after):
        return True
    for noun in money.nouns:
        lemma, beside = noun.lemma_.lower(), compounds(noun)
        if (of := _phrase.object_of(noun)) is not None and of.lemma_.lower() in money_words.WAGES:
            return True
        if (
            lemma in money_words.WAGES
            or noun.lower_ in money_words.WAGES
            or beside & (money_words.WAGES - {"pension"} | {"pay"})
        ):
            return True
        if lemma in money_words.PAY or noun.lower_ in money_words.PAY:
            return not (money.is_large and lemma in ("earning", "earnings", "keep", "upkeep"))
        if lemma == "fee" and money.is_per_time and is_hired(_phrase.object_of(noun)):
            return True
        if lemma in money_words.SUMS or lemma in money_words.PRICES:
            return None
    return None
