"""Spellings of one transliterated name: "Mohammed", "Muhammad" and "Mohamed" fold to the same.

Folding goes further than `identity.normalised` and is for the words of names of people that were carried over from
another script; it would take "Ellen" and "Ellin" for one.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RULES = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"['’`\-]", ""),
        (r"(?:sky|skyy|skiy|skyi|skij|skii)$", "ski"),
        (r"(?<=[kntlrvdmbp])(?:ev|off|eff|yov|iov|jov)$", "ov"),
        (r"^ye", "e"),
        (r"q", "k"),
        (r"ph", "f"),
        (r"dj", "j"),
        (r"ou|oo|o|w(?=[bdfgklmnrstz]|$)", "u"),
        (r"(.)\1+", r"\1"),
        (r"ai|ay|ei|ey|iy|ee|e|y", "i"),
        (r"(.)\1+", r"\1"),
        (r"m(?:i|a)d$", "mad"),
        (r"ah$", "a"),
        (r"^abd[aiu]l", "abdul"),
    )
)


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """One word of a name, already folded by `identity.normalised`, without what transliterations differ in."""
    for pattern, to in _RULES:
        word = pattern.sub(to, word)
    return word
