"""Load: files and pasted text in, raw articles out. Bad input is a Failure with a way out, never an exception."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

from sitrep import plugins, settings
from sitrep.errors import UnreadableFile
from sitrep.load import _encoding, _header
from sitrep.records import Failure, RawArticle

ABOUT_A_COLLECTION = ("readme", "license", "licence")
"""Files of a folder whose names begin so describe it; they are no articles."""


@lru_cache(maxsize=1)
def readers() -> list[plugins.Reader]:
    """Every reader, the most particular first."""
    return plugins.find(sys.modules[__name__], plugins.Reader)


def articles(path: Path) -> Iterator[RawArticle | Failure]:
    """Each article of a file, or of the files of a folder in order of their names.

    What cannot be read is a Failure that names the file (and row) and the way out; the rest goes on.
    """
    if not path.is_dir():
        yield from _file(path)
        return
    files = [file for file in sorted(path.rglob("*")) if file.is_file() and not _is_aside(file.relative_to(path))]
    if not files:
        yield Failure(str(path), "there is no file in this folder; choose one with .txt, .csv or .jsonl files")
    for file in files:
        yield from _file(file)


def text(
    pasted: str,
    *,
    title: str = "",
    published_on: date | None = None,
    outlet: str = "",
    author: str = "",
    url: str = "",
    origin: str = "pasted text",
) -> RawArticle:
    """A raw article from text that a user pasted; what is said here overrules the text's own head lines."""
    said = {"title": title, "published_on": published_on, "outlet": outlet, "author": author, "url": url}
    fields = _header.fields(pasted) | {name: value for name, value in said.items() if value}
    return RawArticle(origin=origin, **fields)


def _file(path: Path) -> Iterator[RawArticle | Failure]:
    empty = True
    try:
        for article in _reader(path).load(path):
            empty = False
            yield article
    except UnreadableFile as error:
        yield Failure(path.name, str(error))
    except OSError as error:
        yield Failure(path.name, f"cannot be opened ({error.strerror or error}); check the name and the rights to it")
    else:
        if empty:
            yield Failure(path.name, "there is no article in it; add a row for each article")


def _reader(path: Path) -> plugins.Reader:
    """The first reader that takes the file; raises UnreadableFile where none can."""
    size = path.stat().st_size
    if size > settings.MAX_FILE_BYTES:
        limit = settings.MAX_FILE_BYTES // 2**20
        raise UnreadableFile(f"{size / 2**20:,.0f} MB is more than {limit} MB; split it into smaller files")
    head = _encoding.head(path)
    return next(reader for reader in readers() if reader.can_read(path.name, head))


def _is_aside(file: Path) -> bool:
    """Hidden files and those that describe the collection."""
    return any(part.startswith(".") for part in file.parts) or file.name.lower().startswith(ABOUT_A_COLLECTION)
