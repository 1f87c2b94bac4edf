"""Which stored article a text is: the same text from the same outlet, or from one not known, is one article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, select

from sitrep.records import Article
from sitrep.store.engine import Store
from sitrep.store.schema import article, source

DETAILS = ("title", "published_on", "outlet", "author", "url")
"""What may be unknown of an article at first and be filled in later."""


@dataclass(frozen=True, slots=True)
class Stored:
    """The details of an article in the store."""

    id: int
    content_hash: str
    title: str
    published_on: date | None
    outlet: str
    author: str
    url: str


def stored(connection: Connection, hashes: Iterable[str]) -> list[Stored]:
    """The stored articles with one of these content hashes, oldest first."""
    columns = (article.c.id, article.c.content_hash, article.c.title, article.c.published_on)
    asked = select(*columns, source.c.name, article.c.author, article.c.url).join(source)
    rows = connection.execute(asked.where(article.c.content_hash.in_(list(hashes))).order_by(article.c.id))
    return [Stored(*row) for row in rows]


def same(given: Article, among: Iterable[Stored]) -> Stored | None:
    """The one of `among` that `given` is, by text and outlet."""
    alike = [old for old in among if old.content_hash == given.content_hash]
    by_outlet = [old for old in alike if old.outlet == given.outlet]
    unknown = [old for old in alike if not (old.outlet and given.outlet)]
    return next(iter(by_outlet + unknown), None)


def completed(given: Article, old: Stored) -> Article:
    """`given` with the details as stored, and its own where the store has none."""
    return replace(given, **{name: getattr(old, name) or getattr(given, name) for name in DETAILS})


def is_news(given: Article, old: Stored) -> bool:
    """Whether `given` knows a detail that the stored article lacks."""
    return any(getattr(given, name) and not getattr(old, name) for name in DETAILS)


def look_up(store: Store, articles: Iterable[Article]) -> list[tuple[Article, Stored | None]]:
    """Each article, completed with what is stored of it, beside the stored one if it needs no reading again.

    So that what is known is not read twice: `(article, old)` is unchanged, `(article, None)` is to be read.
    """
    given = list(articles)
    with store.reading() as connection:
        known = stored(connection, {one.content_hash for one in given})
    return [_looked_up(one, same(one, known)) for one in given]


def _looked_up(given: Article, old: Stored | None) -> tuple[Article, Stored | None]:
    if old is None:
        return given, None
    return completed(given, old), None if is_news(given, old) else old
