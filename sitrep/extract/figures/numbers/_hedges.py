"""Hedges around a number: "at least", "up to", "or so" – and what they do to its bounds."""

from __future__ import annotations

import re

from sitrep.extract.figures.numbers._amount import Amount
from sitrep.records import Hedge

_BEFORE: dict[Hedge, str] = {
    "at least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of",
    "at most": "at most|no more than|not more than|a maximum of|up to|as many as|as much as|fewer than|less than"
    "|under|below",
    "more than": "more than|over|upwards of|in excess of|above|greater than|exceeding",
    "nearly": "nearly|almost|close to|just under|approaching|some nearly",
    "about": "about|around|roughly|approximately|some|an estimated|estimated|circa|an average of|just over"
    "|a little over|"
    "~|the estimated|perhaps|probably",
}
_AFTER: dict[Hedge, str] = {
    "at least": r"or more\b|at least\b|and counting\b|\+(?!\d)|plus\b",
    "at most": r"or (?:less|fewer)\b|at most\b",
    "about": r"or so\b|odd\b",
}
_HEDGE_OF = {word: hedge for hedge, words in _BEFORE.items() for word in words.split("|")}
_HEDGE = re.compile(
    r"(?<![\w])(?P<hedge>"
    + "|".join(sorted(_HEDGE_OF, key=len, reverse=True))
    + r")\s?(?:the |an?(?: further| additional)? )?$",
    re.IGNORECASE,
)
_HEDGE_AFTER = re.compile(
    r"\s?(?:" + "|".join(f"(?P<{hedge.replace(' ', '_')}>{words})" for hedge, words in _AFTER.items()) + ")"
)


def read_after(text: str, amount: Amount) -> None:
    """A hedge behind the amount; moves `end` over it."""
    if match := _HEDGE_AFTER.match(text, amount.end):
        _hedge(amount, _hedge_named(match.lastgroup or "about"))
        amount.end = match.end()


def read_before(text: str, amount: Amount) -> None:
    """The hedge in front; moves `start` over it."""
    window = max(0, amount.start - 40)
    match = _HEDGE.search(text[window : amount.start])
    if match and not _is_particle(text, window + match.start(), match["hedge"].lower()):
        _hedge(amount, _HEDGE_OF[match["hedge"].lower()])
        amount.start = window + match.start()


_WITH_OVER = re.compile(
    r"\b(?:hand|hands|handed|handing|turn|turned|turning|took|take|taken|taking|sign|signed|gave|give)\s+$"
)
_OF_SUBJECT = re.compile(
    r"\b(?:ask|asked|asks|asking|talk\w*|learn\w*|hear|heard|worr\w+|concern\w*|question\w*|information|know|news|complain\w*"
    r"|tell|told|doubts?|lied?|spoke|speak\w*|warn\w*|think\w*)\s+$"
)
_BEFORE_UNDER = re.compile(
    r"(?:\b(?:just|well|to|at|for|of|by|was|were|is|are|than|still|remain\w*|now|stands?|stood|cost\w*|pay|paid|from|and|or)"
    r"|[,;—–(]|^)\s*$",
    re.IGNORECASE,
)


def _is_particle(text: str, start: int, hedge: str) -> bool:
    """Whether "over" belongs to a verb ("hand over 15 percent") or "under" says where ("under two roofs")."""
    before = text[max(0, start - 14) : start]
    if hedge in ("about", "around") and (_OF_SUBJECT.search(before) or text.startswith(" the", start + len(hedge))):
        return True
    if hedge == "over":
        return bool(_WITH_OVER.search(before))
    return hedge in ("under", "below", "above") and not _BEFORE_UNDER.search(before)


def _hedge_named(group: str) -> Hedge:
    return group.replace("_", " ")  # type: ignore[return-value]


def _hedge(amount: Amount, hedge: Hedge) -> None:
    """Sets the hedge and what it does to the bounds: "at least 12" leaves the top open."""
    if amount.hedge == "vague":
        if hedge in ("at most", "nearly"):
            amount.high = amount.low
        return
    amount.hedge = hedge
    if amount.is_range:
        return
    if hedge in ("at least", "more than"):
        amount.high = None
    elif hedge in ("at most", "nearly"):
        amount.low = None
