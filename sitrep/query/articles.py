"""The chosen articles themselves: listed, searched, and one to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Connection, Select, func, null, select, true

from sitrep.query import _chosen, _details
from sitrep.query._frame import DAY, TEXT, WHOLE, answer
from sitrep.query.filters import Filters
from sitrep.store import Store, fulltext
from sitrep.store.schema import article, article_text, source

LISTED = {
    **{"article_id": WHOLE, "title": TEXT, "outlet": TEXT, "published_on": DAY, "added_at": DAY, "words": WHOLE},
    **{"events": WHOLE, "figures": WHOLE, "snippet": TEXT},
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
    published_on: date | None
    origin: str
    text: str
    raw_text: str
    mentions: pd.DataFrame
    """`mention_id, kind, start, end, text, entity_id, name, detail` in order of the text."""


def listed(store: Store, filters: Filters, text: str = "", limit: int | None = 50, offset: int = 0) -> pd.DataFrame:
    """Articles that hold `text` (all of them, where it has no words), the best match first, else the newest.

    `snippet` is the beginning, or the passage found. `.attrs["total"]` counts all of them.
    """
    with store.reading() as connection:
        found = fulltext.found(connection, text)
        asked = _newest(filters) if found is None else _best(filters, found)
        page = answer(connection, asked.limit(limit).offset(offset), LISTED)
        if found is not None:
            passages = fulltext.snippets(connection, text, page["article_id"].tolist())
            page["snippet"] = page["article_id"].map(passages).astype(object)
        page.attrs["total"] = _total(connection, filters, found)
    return page


def _columns(snippet: ColumnElement[Any]) -> Select[Any]:
    first = (article.c.id, article.c.title, source.c.name, article.c.published_on, article.c.added_at)
    return (
        select(*first, article.c.words, article.c.events, article.c.figures, snippet).select_from(article).join(source)
    )


def _newest(filters: Filters) -> Select[Any]:
    beginning = func.substr(article_text.c.text, 1, _SNIPPET_CHARACTERS)
    return (
        _columns(beginning)
        .join(article_text, article_text.c.article_id == article.c.id)
        .where(_chosen.among(article.c.id, filters))
        .order_by(article.c.published_on.desc().nulls_last(), article.c.id.desc())
    )


def _best(filters: Filters, found: Select[Any]) -> Select[Any]:
    matches = found.subquery()
    return (
        _columns(null())
        .join(matches, matches.c.article_id == article.c.id)
        .where(_chosen.among(article.c.id, filters))
        .order_by(matches.c.rank, article.c.id.desc())
    )


def _total(connection: Connection, filters: Filters, found: Select[Any] | None) -> int:
    holds = true() if found is None else article.c.id.in_(found.with_only_columns(found.selected_columns.article_id))
    asked = select(func.count()).select_from(article).where(holds, _chosen.among(article.c.id, filters))
    return connection.execute(asked).scalar_one()


def one(store: Store, article_id: int) -> ArticleView | None:
    """The article, or None where there is none with this id."""
    of_article = (article.c[name] for name in ("id", "title", "author", "url", "published_on", "origin"))
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
