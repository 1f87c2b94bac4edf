"""Takes articles out of the store."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select

from sitrep.store import fulltext, incidents, schema
from sitrep.store.engine import Store


def remove_articles(store: Store, article_ids: Iterable[int]) -> int:
    """Remove these articles with all that was read out of them; the number of those that were there.

    Outlets, people, groups and places that no other article names go too. What other articles report of the same
    incidents waits to be joined again.
    """
    article_ids = list(article_ids)
    with store.writing() as connection:
        incidents.free(connection, article_ids)
        removed = sum(_remove(connection, article_id) for article_id in article_ids)
        _sweep(connection)
    return removed


def remove_outlet(store: Store, name: str) -> int:
    """Remove all articles of the outlet called `name`; how many there were."""
    asked = select(schema.article.c.id).join(schema.source).where(schema.source.c.name == name)
    with store.reading() as connection:
        found = list(connection.execute(asked).scalars())
    return remove_articles(store, found) if found else 0


def _sweep(connection: Connection) -> None:
    """Take out what no article names any more."""
    named, published = schema.mention, schema.article
    is_named = select(named.c.id).where(named.c.entity_id == schema.entity.c.id).exists()
    connection.execute(delete(schema.entity).where(~is_named))
    has_published = select(published.c.id).where(published.c.source_id == schema.source.c.id).exists()
    connection.execute(delete(schema.source).where(~has_published))


def _remove(connection: Connection, article_id: int) -> int:
    fulltext.remove(connection, article_id)
    return connection.execute(delete(schema.article).where(schema.article.c.id == article_id)).rowcount
