"""Names of what is neither person, organisation nor place: operations, agreements, summits, laws, books, models."""

from __future__ import annotations

import re

from sitrep.extract._naming.candidate import Name
from sitrep.extract._naming.pieces import keys
from sitrep.extract._naming.words import ORGANISATION_HEADS
from sitrep.reference import countries, wordlists

_LAST = wordlists.words("""
    accord accords act agreement agreements airshow device disease disorder interface kit overhaul syndrome virus
    amendment armistice award awards battle bible bill book ceasefire cessation championship championships charter
    code communique communiqué concert conference constitution conventions covenant crisis cup day decision
    declaration decree dialogue directive doctrine edict election elections exhibition expo festival games
    hostilities insurgency intifada law laws marathon massacre memorandum mutiny offensive olympics operation order
    outbreak pact pandemic period plan prize process proclamation protocol referendum rebellion resolution
    resolutions revolution roadmap show statement summit summits survey talks tournament treaty truce uprising war
    wars week
""")
"""Last words, or words before "of", of names for what happens and what is written."""
_FIRST = frozenset(("operation", "resolution", "exercise", "typhoon", "hurricane", "cyclone", "flight", "storm"))
_INDEXES = wordlists.words("dax dow dow-jones ftse nasdaq nikkei")
_MODEL = re.compile(r"[ -](?:[A-Z][A-Za-z]{0,3}-?\d{1,4}[A-Za-z]{0,3}|\d{3,4}(?:-\d+[A-Z]{0,3}|s|ER|LR|NG|MAX))\b")
"""A model after its maker: "A320", "Su-24", "737-800", "777s"."""
_NUMBERED = re.compile(r"[ -]\d{3}\b(?! (?:people|men|troops|fighters|soldiers|members|civilians))")
_ONE = re.compile(
    r"\b(?:an?|one|new|this|each|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) $", re.IGNORECASE
)
_AGREED = re.compile(
    r" (?:(?:peace|ceasefire) )?(?:accords?|agreements?|conventions?|declaration|pact|process|protocols?|treaty)\b",
    re.IGNORECASE,
)
_INDEX = re.compile(r"(?:['’]s)? (?:\d+ )?(?:share |stock )?(?:index|Index|Industrial|Composite)\b")


def is_neither(name: str) -> bool:
    """Whether the words of a name say that it is an event or a document: "Operation Desert Fox", "Treaty of Lima"."""
    words = keys(name)
    if len(words) < 2 or not ORGANISATION_HEADS.isdisjoint(words):
        return False
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return head in _LAST or words[0] in _FIRST


def is_thing(text: str, name: Name) -> bool:
    """Whether a name is here only that of a machine, an index or an agreement: "a Boeing 747", "the Lima accords"."""
    if name.kind == "place":
        return _AGREED.match(text, name.end) is not None and countries.by_name(name.text) is None
    if name.kind != "organisation":
        return False
    is_index = "-".join(keys(name.text)) in _INDEXES and text.endswith(("the ", "The "), 0, name.start)
    if is_index or _INDEX.match(text, name.end) or _MODEL.match(text, name.end):
        return True
    is_one = _ONE.search(text, max(0, name.start - 10), name.start) is not None
    return is_one and _NUMBERED.match(text, name.end) is not None
