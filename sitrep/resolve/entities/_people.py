"""Which short names of people stand for which full ones: "Mansour" for "Atheel Mansour"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from sitrep.reference.identity import normalised
from sitrep.resolve.entities._spelling import folded

_TITLE = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Gen|Lt|Maj|Col|Capt|Sgt|Cpl|Brig|Adm|Sen|Rep|Gov|Rev|Sir|Lord|Lady|President|"
    r"Vice President|Prime Minister|Minister|General|Colonel|Major|Captain|Lieutenant|Sergeant|Brigadier|Admiral|"
    r"Commander|Senator|King|Queen|Prince|Princess|Sheikh|Sheik|Mullah|Imam|Ayatollah|Pope|Secretary|Chancellor|"
    r"Ambassador|Professor|Doctor|Judge|Governor|Mayor)\.?\s+(?:Gen\.?\s+|Col\.?\s+)?)+(?=\S)"
)
_ARTICLE = re.compile(r"^(?:al|el|ul|ad|an|ar|as|at|az)-", re.IGNORECASE)
_PARTICLES = {
    "al",
    "el",
    "bin",
    "ibn",
    "abu",
    "abd",
    "van",
    "von",
    "de",
    "da",
    "di",
    "der",
    "den",
    "del",
    "la",
    "le",
    "jr",
    "sr",
}


_ALIKE = 0.5
"""Share of letters that spellings of one name have in common at least; "Moore" and "Murray" only fold alike."""


def untitled(name: str) -> str:
    """`name` without titles before it, an article or a possessive."""
    bare = re.sub(r"['’]s?$", "", name.strip())
    return _TITLE.sub("", bare) or bare


def tokens(name: str) -> tuple[str, ...]:
    """The words of a person's name, folded, the article of Arabic family names dropped: "al-Hashimi" -> "hashimi"."""
    return tuple(_ARTICLE.sub("", word) for word in normalised(untitled(name)).split(" ") if word)


def is_short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of `short` are some of `full`, in order, as when a surname follows a full name."""
    if not short or len(short) >= len(full) or set(short) <= _PARTICLES:
        return False
    if len(short) > 1 and short[-1] != full[-1]:
        return False
    rest = iter(full)
    return all(any(_same(word, other) for other in rest) for word in short)


def full_names(names: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Each of `names` -> the one fuller name that it is short for, else itself. Two possible people: itself."""
    every = sorted(set(names), key=len, reverse=True)
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for short in every:
        fuller = {found[full] for full in every if is_short_for(short, full)}
        by_surname = {full for full in fuller if _same(full[-1], short[-1])}
        meant = by_surname or fuller
        found[short] = meant.pop() if len(meant) == 1 else short
    return found


def _same(word: str, other: str) -> bool:
    return (
        _is_spelling(word, other)
        or (len(word) == 1 and other.startswith(word))
        or (len(other) == 1 and word.startswith(other))
    )


def _is_spelling(word: str, other: str) -> bool:
    """Whether two words of names are one but for the transliteration, or for an apostrophe that a scrape lost."""
    if word == other or word == f"{other}s" or other == f"{word}s":
        return True
    return folded(word) == folded(other) and SequenceMatcher(None, word, other).ratio() >= _ALIKE
