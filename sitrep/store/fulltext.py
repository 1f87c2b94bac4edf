"""The text index: FTS5 in SQLite, tsvector in PostgreSQL. The only module that knows which of the two it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    column,
    delete,
    func,
    literal_column,
    select,
    table,
    text,
)

from sitrep.store.schema import article_text

_SQLITE = """CREATE VIRTUAL TABLE article_index USING fts5(
    title, text, content='article_text', content_rowid='article_id', prefix='2 3',
    tokenize='porter unicode61 remove_diacritics 2')"""
_POSTGRES = (
    "CREATE TABLE article_index ("
    "article_id integer PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, words tsvector)",
    "CREATE INDEX article_index_words ON article_index USING gin (words)",
)
_ASKED = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")


def create(connection: Connection) -> None:
    """Make the index, empty."""
    for statement in (_SQLITE,) if _is_sqlite(connection) else _POSTGRES:
        connection.execute(text(statement))


def add(connection: Connection, article_id: int) -> None:
    """Index the title and text of an article that is in `article_text`."""
    if _is_sqlite(connection):
        _sqlite_change(connection, article_id, "INSERT INTO article_index(rowid, title, text)")
    else:
        words = "setweight(to_tsvector('english', title), 'A') || to_tsvector('english', text)"
        copy = f"INSERT INTO article_index SELECT article_id, {words} FROM article_text WHERE article_id = :id"
        connection.execute(text(copy), {"id": article_id})


def remove(connection: Connection, article_id: int) -> None:
    """Forget an article; to be called while `article_text` still holds what was indexed."""
    if _is_sqlite(connection):
        _sqlite_change(
            connection, article_id, "INSERT INTO article_index(article_index, rowid, title, text)", "'delete', "
        )
    else:
        index = table("article_index", column("article_id", Integer))
        connection.execute(delete(index).where(index.c.article_id == article_id))


def found(connection: Connection, asked: str) -> Select[tuple[int, float]] | None:
    """`article_id` and `rank` (small is good) of the articles that hold all that is asked.

    Words in quotation marks must stand together; the last word may be the beginning of one. Any other sign is passed
    over. None where no word is asked.
    """
    query = _query(connection, asked)
    if query is None:
        return None
    if _is_sqlite(connection):
        index = table("article_index", column("rowid", Integer), column("rank"))
        return select(index.c.rowid.label("article_id"), index.c.rank.label("rank")).where(_MATCHES.op("MATCH")(query))
    index = table("article_index", column("article_id", Integer), column("words"))
    words = func.to_tsquery("english", query)
    rank = -func.ts_rank(index.c.words, words)
    return select(index.c.article_id, rank.label("rank")).where(index.c.words.op("@@")(words))


def snippets(connection: Connection, asked: str, article_ids: Iterable[int]) -> dict[int, str]:
    """The passage of each of these articles that holds most of what is asked; they must be among those found."""
    query, ids = _query(connection, asked), list(article_ids)
    if query is None or not ids:
        return {}
    if _is_sqlite(connection):
        index = table("article_index", column("rowid", Integer))
        # the plus sign keeps FTS5 from searching once for each id
        each: ColumnElement[int] = literal_column("+rowid", Integer)
        passage = func.snippet(_MATCHES, -1, "", "", " … ", 24)
        chosen = select(index.c.rowid, passage).where(_MATCHES.op("MATCH")(query), each.in_(ids))
    else:
        words = func.to_tsquery("english", query)
        passage = func.ts_headline("english", article_text.c.text, words, 'StartSel="", StopSel="", MaxWords=24')
        chosen = select(article_text.c.article_id, passage).where(article_text.c.article_id.in_(ids))
    return {row[0]: row[1] for row in connection.execute(chosen)}


_MATCHES: ColumnElement[str] = column("article_index", String)
"""FTS5's hidden column with the index's own name."""


def _query(connection: Connection, asked: str) -> str | None:
    """What is asked, in the database's own language."""
    phrases = [words for match in _ASKED.finditer(asked) if (words := _WORD.findall(match[1] or match[2] or ""))]
    if not phrases:
        return None
    is_open = not asked.rstrip().endswith('"')
    if _is_sqlite(connection):
        return " ".join(f'"{" ".join(words)}"' for words in phrases) + ("*" if is_open else "")
    parts = ["(" + " <-> ".join(words) + (":*)" if is_open and words is phrases[-1] else ")") for words in phrases]
    return " & ".join(parts)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _sqlite_change(connection: Connection, article_id: int, into: str, first: str = "") -> None:
    change = f"{into} SELECT {first}article_id, title, text FROM article_text WHERE article_id = :id"
    connection.execute(text(change), {"id": article_id})
