"""One article a file in the format of bulk scrapes: on one line, each paragraph wrapped in stray ” or ’ marks.

The marks are taken off when the text is cleaned; here the file is only told from plain text, because its first words
are never a title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sitrep.load import _encoding, _header
from sitrep.load.plain_text import whole
from sitrep.records import RawArticle

NAME = "Scraped text"
ORDER = 80

WRAPPED = re.compile(r"\s*[’”]\S[^\n]*[’”]\s*(?:$|[’”])")
"""A line that opens with a closing mark, and a later one that ends the text or stands before the next paragraph's."""


def can_read(name: str, head: bytes) -> bool:
    """Whether the text after any head lines begins as a wrapped paragraph."""
    return WRAPPED.match(_header.split(_encoding.decoded(head))[1]) is not None


def load(path: Path) -> Iterator[RawArticle]:
    """The file's one article, its paragraphs still wrapped."""
    yield RawArticle(origin=path.name, **_header.fields(whole(path), may_have_title_line=False))
