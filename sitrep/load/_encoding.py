"""How a file's bytes become text: UTF-8, UTF-16 or an older code page; what is no text is refused with a way out."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TextIO

import charset_normalizer

from sitrep.errors import UnreadableFile

HEAD_BYTES = 64 * 1024
CHUNK_BYTES = 2**20

WAY_OUT = {
    b"%PDF": "a PDF, not text; copy its text and paste it, or save it as .txt",
    b"PK\x03\x04": "a packed file (Word, Excel or zip), not text; save it as .txt or .csv, or unpack it first",
    b"\xd0\xcf\x11\xe0": "an old Office file, not text; save it as .txt or .csv",
    b"{\\rtf": "a rich-text file; save it as plain text (.txt)",
    b"\x1f\x8b": "a gzip archive; unpack it first",
    b"\x89PNG": "a picture, not text; copy the text out of it and paste it",
    b"\xff\xd8\xff": "a picture, not text; copy the text out of it and paste it",
    b"GIF8": "a picture, not text; copy the text out of it and paste it",
    b"SQLite format 3": "a database, not text; export its articles as .csv or .jsonl",
}
"""First bytes of files that people try, and what to do instead."""

BYTE_ORDER_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}

CODE_PAGES = ["cp1251", "cp1253", "cp1255", "cp1256"]
"""Cyrillic, Greek, Hebrew and Arabic; asked about only where the text is mostly not in Latin letters."""

MOSTLY = 0.3
"""Share of bytes beyond ASCII above which a text is in another script; English and its accents stay far below, and
there charset-normalizer cannot tell cp1252 from its neighbours ("£5" or "Ł5")."""


def head(path: Path) -> bytes:
    """The first 64 kB. Raises UnreadableFile where the file is empty or no text."""
    with path.open("rb") as file:
        first = file.read(HEAD_BYTES)
    if not first.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile("the file is empty; choose another, or paste the text")
    for magic, reason in WAY_OUT.items():
        if first.startswith(magic):
            raise UnreadableFile(reason)
    if b"\x00" in first and not _utf_16(first):
        raise UnreadableFile("not a text file; save it as plain text (.txt, UTF-8), or paste the text")
    return first


def decoded(first: bytes) -> str:
    """The head as text, good enough to tell formats apart."""
    encoding = _marked(first) or "utf-8"
    return first.decode(encoding, errors="replace").lstrip("\ufeff")


def open_text(path: Path) -> TextIO:
    """The file as a stream of text in its encoding, lines ended as they are in the file."""
    return path.open(encoding=_encoding(path), errors="replace", newline="")


def _encoding(path: Path) -> str:
    """The name of the file's encoding; it is read through once, a chunk at a time, to be sure of UTF-8."""
    with path.open("rb") as file:
        marked = _marked(file.read(HEAD_BYTES))
        if marked:
            return marked
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk := file.read(CHUNK_BYTES):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            start = max(0, file.tell() - CHUNK_BYTES)
            file.seek(start)
            return _code_page(file.read(CHUNK_BYTES))
    return "utf-8"


def _marked(first: bytes) -> str | None:
    """The encoding that a byte order mark or the zeros of UTF-16 tell."""
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if first.startswith(mark):
            return encoding
    return _utf_16(first) if b"\x00" in first else None


def _utf_16(first: bytes) -> str | None:
    """UTF-16 where zeros fill the one half of each pair of bytes and not the other, as in English text."""
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = first[::2], first[1::2]
    zeros = (even.count(0) / max(1, len(even)), odd.count(0) / max(1, len(odd)))
    if zeros[1] > 0.5 and zeros[0] < 0.05:
        return "utf-16-le"
    return "utf-16-be" if zeros[0] > 0.5 and zeros[1] < 0.05 else None


def _code_page(chunk: bytes) -> str:
    """UTF-8 where only some bytes of it are broken, else the likeliest code page."""
    text = chunk.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    if whole > broken:
        return "utf-8"
    if sum(byte > 0x7F for byte in chunk) < MOSTLY * len(chunk):
        return "cp1252"
    best = charset_normalizer.from_bytes(chunk[:HEAD_BYTES], cp_isolation=CODE_PAGES).best()
    return best.encoding if best else "cp1252"
