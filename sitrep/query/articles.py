"""The chosen articles themselves: listed, searched, and one to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Select, func, null, select

from sitrep.query import _chosen, _details, search
from sitrep.query._frame import DAY, TEXT, WHOLE, answer
from sitrep.query.filters import Filters
from sitrep.store import Store, fulltext
from sitrep.store.schema import article, article_text, source

LISTED = {
    **{"article_id": WHOLE, "title": TEXT, "outlet": TEXT, "published_on": DAY, "added_at": DAY, "words": WHOLE},
    **{"events": WHOLE, "figures": WHOLE, "language": TEXT, "snippet": TEXT},
}
_SNIPPET_CHARACTERS = 240


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article, to be read with its mentions marked."""

    article_id: int
    title: str
    outlet: str
    author: str
    url: str
    language: str
    published_on: date | None
    origin: str
    text: str
    raw_text: str
    mentions: pd.DataFrame
    """`mention_id, kind, start, end, text, entity_id, name, detail` in order of the text."""


def listed(store: Store, filters: Filters, limit: int | None = 50, offset: int = 0) -> pd.DataFrame:
    """The chosen articles: the best match first where `filters.text` asks for words of the text, else the newest.

    `snippet` is the passage found, or the beginning. `.attrs["total"]` counts all of them.
    """
    words = search.parse(filters.text).in_text
    chosen = _chosen.among(article.c.id, filters)
    with store.reading() as connection:
        asked = _best(fulltext.ranked(connection, words)) if words else _newest()
        page = answer(connection, asked.where(chosen).limit(limit).offset(offset), LISTED)
        if words:
            passages = fulltext.snippets(connection, words, page["article_id"].tolist())
            page["snippet"] = page["article_id"].map(passages).astype(object)
        page.attrs["total"] = connection.execute(select(func.count()).select_from(article).where(chosen)).scalar_one()
    return page


def _columns(snippet: ColumnElement[Any]) -> Select[Any]:
    first = (article.c.id, article.c.title, source.c.name, article.c.published_on, article.c.added_at)
    return (
        select(*first, article.c.words, article.c.events, article.c.figures, article.c.language, snippet)
        .select_from(article)
        .join(source)
    )


def _newest() -> Select[Any]:
    beginning = func.substr(article_text.c.text, 1, _SNIPPET_CHARACTERS)
    return (
        _columns(beginning)
        .join(article_text, article_text.c.article_id == article.c.id)
        .order_by(article.c.published_on.desc().nulls_last(), article.c.id.desc())
    )


def _best(found: Select[Any]) -> Select[Any]:
    matches = found.subquery()
    return (
        _columns(null())
        .join(matches, matches.c.article_id == article.c.id)
        .order_by(matches.c.rank, article.c.id.desc())
    )


def one(store: Store, article_id: int) -> ArticleView | None:
    """The article, or None where there is none with this id."""
    of_article = (article.c[name] for name in ("id", "title", "author", "url", "language", "published_on", "origin"))
    asked = (
        select(*of_article, source.c.name.label("outlet"), article_text.c.text, article_text.c.raw_text)
        .select_from(article)
        .join(source)
        .join(article_text, article_text.c.article_id == article.c.id)
        .where(article.c.id == article_id)
    )
    with store.reading() as connection:
        row = connection.execute(asked).mappings().one_or_none()
        if row is None:
            return None
        details = {name: value for name, value in row.items() if name != "id"}
        return ArticleView(article_id=row["id"], mentions=_details.mentions(connection, article_id), **details)
