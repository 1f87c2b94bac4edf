"""Notes of those who wrote a broadcast down: "[text]", "[passage omitted]". They are no words of the report."""

from __future__ import annotations

import re

_NOTE = re.compile(
    r"\[(?:text|excerpts?|summary|sentence as (?:heard|received|published)|as (?:heard|received|published)"
    r"|(?:passage|words?|name|sentence|few words|several words|one word|two words|portion)s? "
    r"(?:omitted|indistinct|unintelligible|as (?:heard|received))"
    r"|(?:begin|end|continue)s? (?:recording|video|excerpts?)|video shows[^\]\n]{0,80}|no dateline[^\]\n]{0,40})\]",
    re.IGNORECASE,
)


def without_notes(text: str) -> str:
    """`text` with a space for every character of such a note."""
    return _NOTE.sub(lambda note: " " * len(note[0]), text) if "[" in text else text
