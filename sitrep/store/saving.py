"""Puts extractions into the store, so that doing it twice changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Literal, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from sitrep import settings
from sitrep.records import Article, Extraction
from sitrep.store import fulltext, incidents, matching, rows, schema
from sitrep.store.engine import Store
from sitrep.store.matching import Stored

T = TypeVar("T")
Status = Literal["added", "unchanged", "updated", "failed"]


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one article."""

    origin: str
    article_id: int | None
    status: Status
    reason: str = ""
    """Why it failed, and what the user can do."""
    lacks: tuple[str, ...] = ()
    """Details not known of the stored article: "title", "published_on", "outlet"."""
    language: str = ""
    """ISO 639-1 code of the article; "" where not sure."""


def save(store: Store, extractions: Iterable[Extraction]) -> list[Saved]:
    """Store each article with all that was read out of it, in transactions of `TRANSACTION_ARTICLES`.

    A text that is stored already is "unchanged", unless a detail unknown before is now given: then the detail is
    filled in and what was read is replaced ("updated").
    """
    saved: list[Saved] = []
    for batch in batches(extractions, settings.TRANSACTION_ARTICLES):
        saved += _save_batch(store, batch)
    return saved


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`, the last one shorter."""
    left = iter(items)
    return iter(lambda: list(islice(left, size)), [])


def _save_batch(store: Store, batch: Sequence[Extraction]) -> Iterator[Saved]:
    with store.reading() as connection:
        known = matching.stored(connection, {one.article.content_hash for one in batch})
    old = [matching.same(one.article, known) for one in batch]
    if all(stored and not matching.is_news(one.article, stored) for one, stored in zip(batch, old, strict=True)):
        return iter([unchanged(one.article, stored) for one, stored in zip(batch, old, strict=True) if stored])
    with store.writing() as connection:
        known = matching.stored(connection, {one.article.content_hash for one in batch})
        return iter([_save_one(connection, one, known) for one in batch])


def unchanged(article: Article, old: Stored) -> Saved:
    """The answer for an article that the store knows already."""
    return _saved(article, old, "unchanged")


def _saved(article: Article, old: Stored, status: Status) -> Saved:
    lacks = tuple(name for name in ("title", "published_on", "outlet") if not getattr(old, name))
    return Saved(article.origin, old.id, status, lacks=lacks, language=article.language)


def _save_one(connection: Connection, extraction: Extraction, known: list[Stored]) -> Saved:
    given = extraction.article
    old = matching.same(given, known)
    if old and not matching.is_news(given, old):
        return _saved(given, old, "unchanged")
    article = matching.completed(given, old) if old else given
    if old:
        known.remove(old)
        _update(connection, article, old)
    id_ = old.id if old else _insert(connection, article)
    # a reading without the date that is stored would lose every date that depends on it
    if article.published_on == given.published_on:
        _replace_mentions(connection, extraction, id_)
    known.append(Stored(id_, article.content_hash, **{name: getattr(article, name) for name in matching.DETAILS}))
    return _saved(article, known[-1], "updated" if old else "added")


def _insert(connection: Connection, article: Article) -> int:
    row = _article(connection, article) | {
        "input_id": article.id,
        "content_hash": article.content_hash,
        "origin": article.origin,
        "added_at": datetime.now(UTC).replace(tzinfo=None),
        "words": len(article.text.split()),
        "figures": 0,
        "events": 0,
        "metadata": dict(article.metadata),
    }
    id_ = connection.execute(insert(schema.article).values(row).returning(schema.article.c.id)).scalar_one()
    texts = {"article_id": id_, "title": article.title, "text": article.text, "raw_text": article.raw_text}
    connection.execute(insert(schema.article_text).values(texts))
    fulltext.add(connection, id_)
    return int(id_)


def _update(connection: Connection, article: Article, old: Stored) -> None:
    table, texts = schema.article, schema.article_text
    fulltext.remove(connection, old.id)
    connection.execute(update(table).where(table.c.id == old.id).values(_article(connection, article)))
    connection.execute(update(texts).where(texts.c.article_id == old.id).values(title=article.title))
    fulltext.add(connection, old.id)


def _article(connection: Connection, article: Article) -> rows.Row:
    day = article.published_on
    return {
        "source_id": _source(connection, article.outlet),
        "title": article.title,
        "author": article.author,
        "url": article.url,
        "language": article.language,
        "published_on": day,
        "year_month": day.year * 100 + day.month if day else None,
    }


def _source(connection: Connection, name: str) -> int:
    asked = select(schema.source.c.id).where(schema.source.c.name == name)
    found = connection.execute(asked).scalar_one_or_none()
    if found is None:
        found = connection.execute(insert(schema.source).values(name=name).returning(schema.source.c.id)).scalar_one()
    return int(found)


def _replace_mentions(connection: Connection, extraction: Extraction, article_id: int) -> None:
    incidents.free(connection, [article_id])
    connection.execute(delete(schema.mention).where(schema.mention.c.article_id == article_id))
    connection.execute(delete(schema.article_entity).where(schema.article_entity.c.article_id == article_id))
    _save_entities(connection, rows.entities(extraction))
    for name, found in rows.of_mentions(extraction, article_id).items():
        _insert_all(connection, schema.metadata.tables[name], found)
    _insert_all(connection, schema.article_entity, rows.counted(extraction, article_id))
    happened = sum(event.modality == "actual" for event in extraction.events)
    counts = {"figures": len(extraction.figures), "events": happened}
    connection.execute(update(schema.article).where(schema.article.c.id == article_id).values(counts))


def _insert_all(connection: Connection, table: Table, found: list[rows.Row]) -> None:
    if found:
        connection.execute(insert(table), found)


def _save_entities(connection: Connection, found: list[rows.Row]) -> None:
    """Add those that are new; of those that are known fill in only what was not."""
    if not found:
        return
    dialect: Any = sqlite if connection.dialect.name == "sqlite" else postgresql
    table = schema.entity
    adding = dialect.insert(table)
    filled = {
        key: func.coalesce(table.c[key], adding.excluded[key])
        for key in ("actor_class", "lat", "lon", "geonameid", "country", "admin1", "feature")
    }
    filled["where_prec"] = func.coalesce(adding.excluded.where_prec, table.c.where_prec)
    filled["named"] = table.c.named | adding.excluded.named
    # always in the same order, so that two writers cannot wait for each other
    ordered = sorted(found, key=lambda row: str(row["id"]))
    connection.execute(adding.on_conflict_do_update(index_elements=["id"], set_=filled), ordered)
