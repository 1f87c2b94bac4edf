"""Later occurrences of a name that was found once: the same words, the surname, the letters given in brackets."""

from __future__ import annotations

import re

from sitrep.extract._naming.candidate import Name
from sitrep.extract._naming.known import is_currency
from sitrep.extract._naming.pieces import Match, Piece, Table, joined, keys
from sitrep.extract._naming.settle import surname
from sitrep.reference import wordlists

_BRACKET = re.compile(
    r"['’\"”]?s? ?\(\s*(?:the |or |known as |also known as )?[\"“‘']?([A-Z][A-Za-z&.-]{1,9})[\"”’']?\s*[),;]"
)

_SHORT_FOR_BODIES = wordlists.words("""
    agency alliance assembly association authority bank brigade bureau coalition commission committee congress council
    court department federation foundation front fund group institute junta league ministry mission movement
    observatory office organisation organization party secretariat society tribunal union university
""")


def find(text: str, words: list[Piece], names: list[Name]) -> list[Name]:
    """The names with their repeats, in order of the text."""
    entries: list[tuple[str, Name]] = [(name.text, name) for name in names]
    entries += [(short, name) for name in names if name.kind == "organisation" for short in _letters(text, name)]
    entries += [(last, name) for name in names if name.kind == "person" for last in _surnames(text, name)]
    entries += [(head, name) for name in names if name.kind == "organisation" for head in _heads(name)]
    taken = {offset for name in names for offset in range(name.start, name.end)}
    found = list(names)
    for match in Table(entries).matches(text, words):
        if is_currency(text, match.end) or not _is_spelled(text, words, match):
            continue
        if taken.isdisjoint(range(match.start, match.end)):
            meant: Name = match.value
            end = match.end + (meant.text.endswith(".") and text[match.end : match.end + 1] == ".")
            found.append(Name(match.start, end, text[match.start : end], meant.kind, meant.actor))
    return sorted(found, key=lambda name: name.start)


def _letters(text: str, name: Name) -> list[str]:
    """The short form in brackets after an organisation's name, "(SDF)", where its letters are the name's."""
    match = _BRACKET.match(text, name.end)
    if not match:
        return []
    letters = match[1].replace(".", "").replace("&", "")
    initials = "".join(word[0] for word in keys(name.text))
    is_short = letters.isupper() or letters[:2].isupper()
    return [match[1]] if is_short and letters[0].lower() in initials else []


def _surnames(text: str, name: Name) -> list[str]:
    words = keys(name.text)
    last = surname(words)
    return [name.text[-len(last[0]) :]] if len(words) > 1 and last and name.text.isascii() else []


def _heads(name: Name) -> list[str]:
    """The word for what it is, by which an article calls a body that it named in full: "the Coalition"."""
    words = keys(name.text)
    return [word for word in words if word in _SHORT_FOR_BODIES] if len(words) > 1 else []


def _is_spelled(text: str, words: list[Piece], match: Match) -> bool:
    word = words[match.last - 1]
    if word.key in _SHORT_FOR_BODIES and match.last - match.first == 1:
        after = words[match.last] if match.last < len(words) else None
        is_whole = after is None or not (after.is_capital and joined(text, words, match.last))
        return word.is_capital and is_whole and text[: match.start].endswith(("the ", "The "))
    return word.is_capital
