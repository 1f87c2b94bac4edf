"""The golden texts in which each passage (`> `) is followed by a line (`- `) for everything to be read out of it.

A line is a head and details, parted by ` | `: `- 14 person fatalities | hedge=at least | place=Kadugli`. ` ¶ ` in a
passage stands for the blank line between paragraphs; `#` begins a comment. A passage may open with its day of
publication and its outlet, `> [2019-03-12, The Guardian] Text`; `> [] Text` is one that has neither.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from sitrep import pipeline
from sitrep.errors import SitrepError
from sitrep.records import Article, Extraction, Link

_M = TypeVar("_M")
_A = TypeVar("_A")

_PUBLISHED = re.compile(r"\[(?P<day>\d{4}-\d\d-\d\d)?(?:, (?P<outlet>[^\]]+))?\] (?=\S)")
_ARTICLE = re.compile(r"^(?:the|an?)\s+|['’]s?$", re.IGNORECASE)


@dataclass(slots=True)
class Row:
    """One thing that a careful reader takes from a passage."""

    head: str
    details: dict[str, str]
    """Key -> words; a detail without `=`, as "change", has empty words."""
    origin: str
    """File and line, for messages."""


@dataclass(slots=True)
class Passage:
    """A text of a few sentences, and what is to be read out of it; no row where that is nothing."""

    text: str
    rows: list[Row] = field(default_factory=list)
    published_on: date | None = None
    outlet: str = ""


def read(path: Path) -> Iterator[Passage]:
    """The passages of a file. A row before the first passage is a SitrepError that names the line."""
    passage = None
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), start=1):
        origin = f"{path.name}, line {number}"
        if line.startswith("> "):
            if passage:
                yield passage
            passage = _passage(line[2:], origin)
        elif line.startswith("- "):
            if passage is None:
                raise SitrepError(f"{origin}: no passage stands before this row.")
            passage.rows.append(_row(line[2:], origin))
    if passage:
        yield passage


def _passage(line: str, origin: str) -> Passage:
    published = _PUBLISHED.match(line)
    if published is None:
        return Passage(unfolded(line))
    try:
        day = date.fromisoformat(published["day"]) if published["day"] else None
    except ValueError as error:
        raise SitrepError(f"{origin}: {error}") from error
    return Passage(unfolded(line[published.end() :]), published_on=day, outlet=published["outlet"] or "")


def unfolded(words: str) -> str:
    """`words` with paragraphs as an article has them."""
    return words.strip().replace(" ¶ ", "\n\n")


def one_line(text: str) -> str:
    """The opposite of `unfolded`, for messages."""
    return text.replace("\n\n", " ¶ ")


def _row(line: str, origin: str) -> Row:
    head, *rest = (part.strip() for part in line.split(" | "))
    return Row(head, {key: words for part in rest for key, _, words in [part.partition("=")]}, origin)


def extractions(passages: Iterable[Passage]) -> list[Extraction]:
    """What the whole pipeline reads in each passage by itself, mentions resolved."""
    articles = [
        Article(
            id=f"golden-{n}",
            text=one.text,
            raw_text=one.text,
            content_hash=f"golden-{n}",
            origin="golden",
            published_on=one.published_on,
            outlet=one.outlet,
        )
        for n, one in enumerate(passages)
    ]
    found = pipeline.read_articles(articles)
    failed = [one.reason for one in found if not isinstance(one, Extraction)]
    if failed:
        raise SitrepError(f"A golden passage could not be read: {failed[0]}")
    return [one for one in found if isinstance(one, Extraction)]


def pairs(
    marked: Sequence[_M], answers: Sequence[_A], fit: Callable[[_M, _A], float | None]
) -> list[tuple[_M, _A | None]]:
    """Each mark with an answer of its own or None; the best fits first. `fit` is None where they are not the same."""
    fits = [(fit(mark, answer), i, j) for i, mark in enumerate(marked) for j, answer in enumerate(answers)]
    taken: dict[int, int] = {}
    for _, i, j in sorted((-share, i, j) for share, i, j in fits if share is not None):
        if i not in taken and j not in taken.values():
            taken[i] = j
    return [(mark, answers[taken[i]] if i in taken else None) for i, mark in enumerate(marked)]


def rest(answers: Iterable[_A], paired: Iterable[tuple[object, object]]) -> list[_A]:
    """The answers that are in no pair."""
    used = {id(answer) for _, answer in paired}
    return [answer for answer in answers if id(answer) not in used]


def folded(words: str) -> str:
    """Words without article, possessive and capitals: what does not make another party or place of them."""
    return _ARTICLE.sub("", words.strip().replace("’", "'")).lower()


def is_same(label: str | None, link: Link | None) -> bool:
    """Whether a link has the words or the name of the label; nothing is the same as nothing."""
    if label is None or link is None:
        return label is None and link is None
    return folded(label) in {folded(link.text), folded(link.name or link.text)}
