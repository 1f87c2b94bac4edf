"""The head of a text file: "Title: / Date: / Source:" lines, else a first short line as the title."""

from __future__ import annotations

import re
from typing import Any

from sitrep.load import _dates, _fields

LINE = re.compile(r"[ \t]*(?P<key>[A-Za-z]+(?:[_ ][A-Za-z]+)?)[ \t]*:[ \t]*(?P<value>[^\n]*)\n?")
KEYS = {name: field for name, field in _fields.MEANING.items() if field != "text"} | {"by": "author"}
LONGEST_TITLE = 120
TITLE = re.compile(rf"\s*(?P<title>\S[^\n]{{2,{LONGEST_TITLE}}}?)[ \t]*\n[ \t]*\n\s*(?=\S)")
NO_TITLE = re.compile(r"\s*(?:By [A-Z]|(?:Posted|Updated|Published)\b)")
"""A byline, or when the page was put up."""
SENTENCE_END = (".", "!", ";", ":", ",", "...", "…", '."', ".”", ".’")


def fields(text: str, *, may_have_title_line: bool = True) -> dict[str, Any]:
    """Fields of a RawArticle from a text and its head; lines of unknown keys become metadata."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    head, body = split(text)
    if head:
        return _from_head(head, body)
    found = TITLE.match(text) if may_have_title_line else None
    if found and not NO_TITLE.match(found["title"]) and not found["title"].endswith(SENTENCE_END):
        return {"title": found["title"].strip(), "text": text[found.end() :]}
    return {"text": text}


def split(text: str) -> tuple[dict[str, str], str]:
    """Key (lower case) -> value of the head lines, and what follows them; no head where the first line is none."""
    head: dict[str, str] = {}
    position = len(text) - len(text.lstrip())
    while (line := LINE.match(text, position)) and _is_head(key := line["key"].lower().replace(" ", "_"), head):
        head[key] = line["value"].strip()
        position = line.end()
    body = text[position:]
    return (head, body.strip("\n")) if body.strip() else ({}, text)


def _is_head(key: str, head: dict[str, str]) -> bool:
    """The first key must be known; after it any one word may be one ("Desk: foreign")."""
    return key in KEYS or (bool(head) and "_" not in key)


def _from_head(head: dict[str, str], body: str) -> dict[str, Any]:
    known = {KEYS[key]: value for key, value in head.items() if key in KEYS and value}
    published_on = _dates.day(known.pop("date", ""))
    metadata = {key: value for key, value in head.items() if key not in KEYS and value}
    if published_on is None and head.get("date"):
        metadata["date"] = head["date"]
    return {**known, "published_on": published_on, "text": body, "metadata": metadata}
