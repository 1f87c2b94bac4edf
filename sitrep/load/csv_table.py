"""One article a row; columns are found by their names, among them both headers of the "All the News" collection."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from sitrep import settings
from sitrep.errors import UnreadableFile
from sitrep.load import _encoding, _fields
from sitrep.records import Failure, RawArticle

NAME = "CSV table"
ORDER = 20
DELIMITERS = ",;\t|"


def can_read(name: str, head: bytes) -> bool:
    """Files called so, and those whose first line names a column of text and another that is known."""
    if name.lower().endswith((".csv", ".tsv")):
        return True
    names = _names(_encoding.decoded(head))
    return _fields.has_text(names) and len(_fields.columns(names)) > 1


def load(path: Path) -> Iterator[RawArticle | Failure]:
    """Each row's article, one at a time; a bad row is a Failure and the next goes on."""
    csv.field_size_limit(settings.MAX_LINE_BYTES)
    with _encoding.open_text(path) as file:
        first = file.readline(settings.MAX_LINE_BYTES)
        header = _names(first)
        if not _fields.has_text(header):
            raise UnreadableFile(_fields.no_text(header))
        rows = csv.reader(file, delimiter=_delimiter(first))
        for number, row in enumerate(_rows(rows), start=2):
            origin = f"{path.name}, row {number}"
            yield row if isinstance(row, Failure) else _article(header, row, origin)


def _rows(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    """Each row that is not blank. Raises UnreadableFile where the table breaks off."""
    try:
        yield from (row for row in rows if any(cell.strip() for cell in row))
    except csv.Error as error:
        raise UnreadableFile(
            f"the table cannot be read further ({error}); look for a quotation mark that is never closed"
        ) from error


def _article(header: list[str], row: list[str], origin: str) -> RawArticle | Failure:
    if len(row) != len(header):
        return Failure(origin, f"has {len(row)} columns, the header {len(header)}; put quotation marks around its text")
    try:
        return RawArticle(origin=origin, **_fields.raw(dict(zip(header, row, strict=False))))
    except UnreadableFile as error:
        return Failure(origin, str(error))


def _names(line: str) -> list[str]:
    """The column names of a header line; the unnamed index column is ''."""
    return _cells(line, _delimiter(line))


def _delimiter(line: str) -> str:
    """What parts the header: the delimiter under which most fields are known, comma where none is."""
    return max(DELIMITERS, key=lambda mark: len(_fields.columns(_cells(line, mark))))


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(line.lstrip("\ufeff").splitlines()[:1], delimiter=delimiter), [])
    except csv.Error:
        return []
