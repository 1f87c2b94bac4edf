"""Amounts: numerals with their hedge, range, unit and period: "at least $350 a month", "between 15 and 20 percent"."""

from __future__ import annotations

import re
from itertools import pairwise

from sitrep.extract.figures.numbers import _fractions, _hedges, _numerals, _ranges, _unit_words
from sitrep.extract.figures.numbers._amount import Amount
from sitrep.extract.figures.numbers._numerals import Numeral
from sitrep.records import Hedge

__all__ = ["Amount", "find"]

_DATE = re.compile(
    r"(?<![\d.,-])(?:\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-./])\d{1,2}\2\d{1,2})(?!\d|[-./]\d)"
)
"""Dates in digits: their numbers are no amounts and join none ("10-09-2014 47 killed")."""


def find(text: str) -> list[Amount]:
    """All amounts of `text`, in order; what they count, and whether they are figures at all, is not looked at."""
    amounts = _fractions.find(text)
    taken = [(amount.core_start, amount.core_end) for amount in amounts]
    taken += [match.span() for match in _DATE.finditer(text)]
    numerals = [one for one in _numerals.find(text) if not any(s < one.end and one.start < e for s, e in taken)]
    last = 0
    for one, other in pairwise([*numerals, None]):
        if one is None or one.start < last:
            continue
        amount = _ranges.joined(text, one, other) or _single(one)
        last = amount.core_end
        amounts.append(amount)
    for amount in amounts:
        _unit_words.read(text, amount)
        _add_half(text, amount)
        _hedges.read_after(text, amount)
        _unit_words.read_period(text, amount)
        _hedges.read_before(text, amount)
    return _apart(sorted(amounts, key=lambda amount: amount.start))


def _apart(amounts: list[Amount]) -> list[Amount]:
    """Without those that an earlier one has taken in: the 40 of "1 euro 40"."""
    kept: list[Amount] = []
    for amount in amounts:
        if not kept or amount.core_start >= kept[-1].end:
            kept.append(amount)
    return kept


def _single(one: Numeral) -> Amount:
    value = None if one.vague else one.value
    hedge: Hedge | None = "vague" if one.vague else None
    return Amount(
        one.start, one.end, one.start, one.end, value, one.value, value, hedge, one.currency, in_words=one.in_words
    )


def _add_half(text: str, amount: Amount) -> None:
    """ "two tons and a half"."""
    half = " and a half"
    if amount.unit and text.startswith(half, amount.end) and amount.value == amount.low == amount.high:
        amount.value = amount.low = amount.high = (amount.value or 0) + 0.5
        amount.end += len(half)
