"""Whether a day or month is part of a name: "Friday prayers", "Black September", "the 14 February Coalition"."""

from __future__ import annotations

import re

from sitrep.records import Span
from sitrep.reference import dated_names

_BEFORE = re.compile(rf"\b(?:{'|'.join(dated_names.words('before'))}) $")
_AFTER = re.compile(rf" (?:{'|'.join(dated_names.words('after'))})\b")
_LONGEST = 12


def holds(text: str, span: Span) -> bool:
    """Whether the words beside `span` make a name of it."""
    start, end = span
    return bool(_AFTER.match(text, end) or _BEFORE.search(text[max(0, start - _LONGEST) : start]))
