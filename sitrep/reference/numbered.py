"""What a number names one of ("Flight 447", "pages 12-14"): numbered.txt, compiled by hand."""

from __future__ import annotations

from pathlib import Path

from sitrep.reference import _listed

TABLE = Path(__file__).with_name("numbered.txt")


def words() -> list[str]:
    """The words as they stand before a number, in all their forms."""
    forms: list[str] = []
    for _, word in _listed.read(TABLE):
        forms.append(word)
        if word[0].islower():
            forms += [word.capitalize(), word + "s", word.capitalize() + "s"]
    return forms
