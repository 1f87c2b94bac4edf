"""Which articles print another's text: reprints, cut or with additions, by the share of their word 4-grams."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import combinations

from sitrep.records import Report

SHARED = 0.5
"""Share of the shorter text's 4-grams that stand in the longer, from which on it is a copy (containment)."""
N = 4
FEWEST_WORDS = 12
"""A shorter text is no copy: one sentence of two reporters may be alike."""
_WORD = re.compile(r"\w+")

Grams = frozenset[int]


def grams(text: str) -> Grams:
    """The text's word 4-grams, folded to numbers; equal within one run of Python only."""
    words = [hash(word) for word in _WORD.findall(text.lower())]
    if len(words) < FEWEST_WORDS:
        return frozenset()
    return frozenset(hash(tuple(words[n : n + N])) for n in range(len(words) - N + 1))


def containment(one: Grams, other: Grams) -> float:
    """Share of the smaller set that is in the other, 0-1."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def of(reports: Sequence[Report], grams_of: Callable[[str], Grams]) -> Mapping[str, str]:
    """Article -> the article whose text it prints: the one published first, of one day the longest.

    `grams_of` gives the 4-grams of an article's text.
    """
    published = {report.article: report.published_on for report in reports}
    if len(published) < 2:
        return {}
    known = {article: grams_of(article) for article in sorted(published)}
    first = sorted(known, key=lambda article: (published[article] or date.max, -len(known[article]), article))
    original: dict[str, str] = {}
    for one, other in combinations(first, 2):
        if one not in original and other not in original and containment(known[one], known[other]) >= SHARED:
            original[other] = one
    return original
