"""Single quotation marks against apostrophes: "the rebels' plan", "don't", "'90s", "rock 'n' roll"."""

from __future__ import annotations

import re

from sitrep.reference.wordlists import words

_CLOSING = re.compile("[’']")
_DOUBLE = re.compile("``|''|[\"“”„«»]")
_CLIPPED = re.compile(r"(?:em|n|til|tis|twas|cause|bout|round|cos|\d\ds?)\b", re.IGNORECASE)
_FUNCTION = words("""
    and or but nor in on at to of for from by with as is was were are be been has had have will would could should can
    said says say told added that which who whom while when where after before because if then than so yet into about
    he she it they we i the a an this these those his her its their our my not no
""")
"""Words that follow a closed quotation and never something owned."""
_LONGEST = 1500
_TERM = 60
"""Characters of a single-marked term; what is longer must end in a stop."""


def closing(text: str, place: int, end: int) -> int | None:
    """Where the single quotation opened at `place` closes before `end`; `end` where the next paragraph takes it up."""
    if not _may_open(text, place):
        return None
    limit = min(end, place + _LONGEST)
    for match in _CLOSING.finditer(text, place + 2, limit):
        if _may_close(text, match.start(), place):
            return match.start() if _is_balanced(text, place, match.start()) else None
    following = text[end:].lstrip()[:1]
    runs_on = following in ("‘", "'") and text[:end].rstrip()[-1:] in ".!?" and end - place <= _LONGEST
    return end if runs_on and following == text[place] else None


def _may_open(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1 : place + 2]
    if text[place] == "’" or not (before.isspace() or before in '([—–-:“"'):
        return False
    return bool(after) and not after.isspace() and not _CLIPPED.match(text, place + 1)


def _may_close(text: str, place: int, opened: int) -> bool:
    """Not the apostrophe inside a word or of a plural that owns what follows."""
    before, after = text[place - 1], text[place + 1 : place + 2]
    if before.isspace() or after.isalnum():
        return False
    stopped = before in ".,!?…" or after in (*".,;:!?)", "")
    if not stopped and place - opened > _TERM:
        return False
    return before != "s" or stopped or _next_word(text, place + 1) in _FUNCTION


def _next_word(text: str, place: int) -> str:
    match = re.compile(r"\W*([A-Za-z]+)").match(text, place)
    return match[1].lower() if match else ""


def _is_balanced(text: str, start: int, end: int) -> bool:
    """Whether double marks between come in pairs: else the single one was an apostrophe."""
    return len(_DOUBLE.findall(text, start, end)) % 2 == 0
