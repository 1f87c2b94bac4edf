"""One article a line as a JSON object; the text is clean already and kept to the letter, so that offsets hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from sitrep import settings
from sitrep.errors import UnreadableFile
from sitrep.load import _encoding, _fields
from sitrep.records import Failure, RawArticle

NAME = "JSON lines"
ORDER = 10

TOO_DEEP = "nested too deeply; write one flat object a line"

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""Characters that no store takes: NUL and halves of surrogate pairs."""


def can_read(name: str, head: bytes) -> bool:
    """Files called so, and those that begin with a JSON object."""
    return (
        name.lower().endswith((".jsonl", ".ndjson", ".json"))
        or re.match(r'\s*\{\s*"', _encoding.decoded(head)) is not None
    )


def load(path: Path) -> Iterator[RawArticle | Failure]:
    """Each line's article; a bad line is a Failure and the next goes on. A file that is one JSON array is read too."""
    with _encoding.open_text(path) as file:
        if _is_array(file):
            yield from (_article(record, f"{path.name}, item {n}") for n, record in enumerate(_array(file), start=1))
            return
        for number, line in enumerate(_lines(file), start=1):
            if line.strip():
                yield _parsed(line, f"{path.name}, line {number}")


def _lines(file: TextIO) -> Iterator[str]:
    """Each line, cut where it is longer than a record may be."""
    while line := file.readline(settings.MAX_LINE_BYTES):
        yield line
        rest = line
        while rest and not rest.endswith("\n"):
            rest = file.readline(settings.MAX_LINE_BYTES)


def _parsed(line: str, origin: str) -> RawArticle | Failure:
    try:
        record = json.loads(line)
    except ValueError as error:
        reason = getattr(error, "msg", "a number too long")
        return Failure(origin, f"not a JSON object ({reason}); write one whole object a line")
    except RecursionError:
        return Failure(origin, TOO_DEEP)
    return _article(record, origin)


def _article(record: Any, origin: str) -> RawArticle | Failure:
    if not isinstance(record, dict):
        return Failure(origin, 'not a JSON object; write {"title": …, "date": …, "source": …, "text": …}')
    try:
        fields = _fields.raw(record)
    except UnreadableFile as error:
        return Failure(origin, str(error))
    except RecursionError:
        return Failure(origin, TOO_DEEP)
    fields["text"] = UNSTORABLE.sub("\ufffd", fields["text"])
    return RawArticle(origin=origin, is_clean=True, **fields)


def _is_array(file: TextIO) -> bool:
    start = file.read(_encoding.HEAD_BYTES).lstrip("\ufeff \t\r\n")
    file.seek(0)
    return start.startswith("[")


def _array(file: TextIO) -> list[Any]:
    text = file.read(settings.MAX_LINE_BYTES)
    try:
        return json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("a JSON array that is broken or too long; write one object a line (.jsonl)") from error
