"""One article a file, as plain text in any common encoding."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sitrep import settings
from sitrep.errors import UnreadableFile
from sitrep.load import _encoding, _header
from sitrep.records import RawArticle

NAME = "Plain text"
ORDER = 90
"""Last: it takes every text that no other reader knows."""


def can_read(name: str, head: bytes) -> bool:
    """Any text."""
    return True


def load(path: Path) -> Iterator[RawArticle]:
    """The file's one article, with the title, date and outlet of its head lines where it has them."""
    yield RawArticle(origin=path.name, **_header.fields(whole(path)))


def whole(path: Path) -> str:
    """The file's text. Raises UnreadableFile where it is too long to be one article."""
    limit = settings.MAX_ARTICLE_CHARACTERS
    with _encoding.open_text(path) as file:
        text = file.read(limit + 1)
    if len(text) > limit:
        raise UnreadableFile(f"longer than {limit:,} characters; split it into one file an article, or a .csv")
    return text
