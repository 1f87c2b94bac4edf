"""The words around a number, for set phrases: what stands right before it and behind it, within its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract import _text

if TYPE_CHECKING:
    from sitrep.extract.figures._phrase import Phrase

FILL = (
    r"\s+(?:(?:another|a further|further|some|the|these|those|other|at least|its|their|our|all|only|just|now|as many as"
    r"|more than|less than|fewer than|about|around|nearly|almost|over|under|up to|an estimated|roughly|well over"
    r"|close to|at most|a total of)\s+)*$"
)
"""What may stand between a word and the number."""
NOUN = (
    r"(?:\s+(?!(?:and|or|but|while|when|after|as|until|before|that|killed|wounded|injured|dead|died|including)\b)"
    r"[^\W\d][\w'’-]*){0,6}?"
)
"""What is counted and its helping verbs: no comma, number or new clause."""
_BACK, _AHEAD = 110, 120


def sides(phrase: Phrase) -> tuple[str, str]:
    """What stands before and behind the number, as far as a set phrase may reach."""
    text, sent = _text.of(phrase.top.doc), phrase.top.sent
    start, end = phrase.amount.start, phrase.amount.end
    return text[max(sent.start_char, start - _BACK) : start], text[end : min(sent.end_char, end + _AHEAD)]
