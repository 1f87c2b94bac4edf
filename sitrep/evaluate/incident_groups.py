"""Groups of articles on one or on several happenings, and which of their reports tell of the same.

    === group about what
    --- a | 2021-06-14 | Outlet | Title
    Text of article a, in as many lines as it has paragraphs.
    --- b | 2021-06-15 | Other Outlet | Title
    Text of article b.
    * name of the happening: a "words of its sentence" ; b "words of its sentence"
    copy: a b

A happening that one article reports has a line too. Articles on `copy` lines print one text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sitrep.errors import SitrepError
from sitrep.records import RawArticle

_REPORT = re.compile(r"(\w+)\s+[\"“](.+?)[\"”]\s*(?:;|$)")

Marked = tuple[str, str]
"""Article id and words of the report's sentence."""


@dataclass(slots=True)
class Group:
    """One group of a file."""

    name: str
    articles: list[RawArticle] = field(default_factory=list)
    happenings: dict[str, list[Marked]] = field(default_factory=dict)
    copies: list[list[str]] = field(default_factory=list)
    """Ids of articles that print one text."""


def read(path: Path) -> Iterator[Group]:
    """The groups of a file; ids of articles are unique within it. SitrepError names the line that cannot be read."""
    group: Group | None = None
    head: tuple[str, ...] | None = None
    text: list[str] = []
    number = 0
    for line_number, line in enumerate(path.read_text(encoding="utf8").splitlines(), start=1):
        origin = f"{path.name}, line {line_number}"
        is_mark = line.startswith(("=== ", "--- ", "* ", "copy:"))
        if is_mark and head and group:
            group.articles.append(_article(head, text, number))
            head, text = None, []
        if line.startswith("=== "):
            if group:
                yield group
            number += 1
            group = Group(line[4:].strip())
        elif group is None:
            if line.strip() and not line.startswith("#"):
                raise SitrepError(f"{origin}: no group stands before this line.")
        elif line.startswith("--- "):
            head = tuple(part.strip() for part in line[4:].split("|", 3))
        elif line.startswith("* "):
            name, marked = _happening(line[2:], number, origin)
            group.happenings[name] = marked
        elif line.startswith("copy:"):
            group.copies.append([f"{number}{letter}" for letter in line[5:].split()])
        elif head is not None:
            text.append(line)
    if group:
        if head:
            group.articles.append(_article(head, text, number))
        yield group


def _article(head: tuple[str, ...], lines: list[str], number: int) -> RawArticle:
    letter, day, outlet, title = (*head, "", "", "", "")[:4]
    paragraphs = [line.strip() for line in lines if line.strip()]
    return RawArticle(
        text="\n\n".join(paragraphs),
        origin=f"group {number}, article {letter}",
        id=f"{number}{letter}",
        title=title,
        published_on=date.fromisoformat(day) if day else None,
        outlet=outlet,
        is_clean=True,
    )


def _happening(line: str, number: int, origin: str) -> tuple[str, list[Marked]]:
    name, colon, rest = line.partition(":")
    marked = [(f"{number}{letter}", words) for letter, words in _REPORT.findall(rest.strip())]
    if not colon or not marked:
        raise SitrepError(f'{origin}: expected * name: a "words" ; b "words".')
    return f"{number} {name.strip()}", marked
