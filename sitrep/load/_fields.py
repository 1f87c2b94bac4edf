"""Which names of columns and keys mean what, and how a record of them becomes a raw article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sitrep.errors import UnreadableFile
from sitrep.load import _dates

TEXT = ("content", "article", "text", "body", "articleBody")
NAMES = {
    "text": TEXT,
    "id": ("id", "article_id"),
    "title": ("title", "headline"),
    "date": ("date", "datePublished", "published_on", "published", "publish_date", "pubDate"),
    "outlet": ("source", "publication", "outlet", "publisher", "newspaper"),
    "author": ("author", "authors", "byline"),
    "url": ("url", "link"),
}
"""Accepted names for each field, the likeliest first; they are compared without regard to case."""

LONGEST_NAME_SHOWN, MOST_NAMES_SHOWN = 30, 15
"""A table without a header has its first article for names: a message shows only their beginning."""

MEANING = {name.lower(): field for field, names in NAMES.items() for name in names}


def columns(names: Iterable[str]) -> dict[str, str]:
    """Field -> the first of `names` that means it, by the order of `NAMES`."""
    given = {name.strip().lower(): name for name in reversed(list(names))}
    ranked = {
        field: [given[name.lower()] for name in accepted if name.lower() in given] for field, accepted in NAMES.items()
    }
    return {field: names[0] for field, names in ranked.items() if names}


def has_text(names: Iterable[str]) -> bool:
    """Whether one of `names` holds an article's text."""
    return "text" in columns(names)


def no_text(names: Iterable[str]) -> str:
    """What to tell a user whose columns or keys hold no text."""
    shown = [name if len(name) <= LONGEST_NAME_SHOWN else name[:LONGEST_NAME_SHOWN] + "…" for name in names if name]
    found = ", ".join(map(repr, shown[:MOST_NAMES_SHOWN])) or "none"
    return f"no column with the article's text; found: {found}; name it one of: {', '.join(TEXT)}"


def raw(record: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a RawArticle from one record. Raises UnreadableFile where it holds no text."""
    known = columns(record)
    if "text" not in known:
        raise UnreadableFile(no_text(record))
    text = record[known["text"]]
    if not isinstance(text, str):
        kind = "is missing" if text is None else "holds nested data, not text"
        raise UnreadableFile(f"its {known['text']!r} {kind}; give the article's text as one string")
    if not text.strip():
        raise UnreadableFile(f"its {known['text']!r} is empty; fill it, or leave the row out")
    said = {field: plain(record[name]) for field, name in known.items() if field != "text"}
    return {
        "text": text,
        "id": said.get("id") or None,
        "title": said.get("title", ""),
        "published_on": _dates.day(said.get("date", "")),
        "outlet": said.get("outlet", ""),
        "author": said.get("author", ""),
        "url": said.get("url", ""),
        "metadata": _others(record, known),
    }


def plain(value: Any) -> str:
    """A value as text: schema.org's {"name": …} by its name, a list by its parts."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return plain(value.get("name") or value.get("@id"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(plain, value)))
    return " ".join(str(value).split())


def _others(record: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, str]:
    """What has no field of its own, and the date as written where no day could be read in it."""
    others = {name: plain(value) for name, value in record.items() if name and name not in known.values()}
    if "date" in known and not _dates.day(written := plain(record[known["date"]])):
        others["date"] = written
    return {name: value for name, value in others.items() if value}
