"""Names folded so that spellings of one thing compare equal, and the ids made from them."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"[\"“”„«»()\[\],;:!?]|(?<!\d)\.|\.(?!\d)")
_APOSTROPHES = re.compile(r"[’‘ʼʻ`´′]")
_POSSESSIVE = re.compile(r"(?<=\w)'s?$")
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=65536)
def normalised(name: str) -> str:
    """`name` without the differences that never tell two things apart.

    Case, accents, runs of white space, quotation marks, the dots of initials, a leading "the", a trailing possessive.
    """
    flat = unicodedata.normalize("NFKD", _APOSTROPHES.sub("'", name.strip()))
    flat = "".join(character for character in flat if not unicodedata.combining(character)).casefold()
    flat = _SPACE.sub(" ", _MARKS.sub("", flat)).strip()
    return _POSSESSIVE.sub("", flat).removeprefix("the ")


def entity_id(kind: str, canonical_name: str) -> str:
    """The same 16 hex digits for the same thing in every article and every store.

    `kind` is `person`, `organisation` or `place`. A place of the gazetteer passes `GazetteerPlace.key`
    ("geonames:170654", "sitrep:yarmouk-camp-sy") as its name, so that namesakes differ.
    """
    return hashlib.sha256(f"{kind}:{normalised(canonical_name)}".encode()).hexdigest()[:16]


def slug(name: str) -> str:
    """`name` as lower-case ASCII words joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", normalised(name)).strip("-")
