"""The teaser that scrapes repeat at the end: the opening's first words, cut off."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+")
CUT_OFF = re.compile(r"(?:\.{3}|…)[\s”“\"’')\]]*$")
FEWEST_WORDS, MOST_WORDS = 4, 80


def removed(text: str) -> str:
    """The text without a cut-off repeat of its opening at its end."""
    while (start := _start(text)) is not None:
        text = text[:start].rstrip(' \n“"')
    return text


def _start(text: str) -> int | None:
    """Where the teaser begins: a last paragraph, or the tail of it, that says the opening again and breaks off."""
    first_paragraph, _, others = text.partition("\n\n")
    last = text.rfind("\n\n") + 2 if others else 0
    start = last if last and _repeats(text[last:], first_paragraph) else _tail(text, first_paragraph)
    is_teaser = start is not None and (
        bool(CUT_OFF.search(text)) or _breaks_off(text[start:], first_paragraph, start == last)
    )
    return start if is_teaser else None


def _tail(text: str, opening: str) -> int | None:
    """Where the opening's first words stand last, if nothing but its repeat follows and a sentence ended before."""
    words = list(WORD.finditer(opening, 0, 400))[:FEWEST_WORDS]
    if len(words) < FEWEST_WORDS or not CUT_OFF.search(text):
        return None
    start = text.rfind(opening[words[0].start() : words[-1].end()])
    before = text[:start].rstrip(' “"\n')
    is_repeat = start > words[-1].end() and before.endswith((".", "!", "?", "”", '"', "’"))
    return start if is_repeat and _repeats(text[start:], opening) else None


def _repeats(tail: str, opening: str) -> bool:
    """Whether all words of the tail are the first of the opening, the last perhaps cut."""
    said, first = WORD.findall(tail), WORD.findall(opening)
    if not FEWEST_WORDS <= len(said) <= min(len(first), MOST_WORDS):
        return False
    return said[:-1] == first[: len(said) - 1] and first[len(said) - 1].startswith(said[-1])


def _breaks_off(tail: str, opening: str, is_paragraph: bool) -> bool:
    """A paragraph without an ellipsis is a teaser only if it ends amid the opening's sentence."""
    shorter = len(WORD.findall(tail)) < len(WORD.findall(opening))
    return is_paragraph and shorter and not tail.rstrip('”"’ ').endswith((".", "!", "?"))
