"""The text index: FTS5 in SQLite, tsvector in PostgreSQL. The only module that knows which of the two it is."""

from __future__ import annotations

import re

from sqlalchemy import ColumnElement, Connection, Integer, Select, String, column, delete, func, select, table, text

from sitrep.store.schema import article_text

_SQLITE = """CREATE VIRTUAL TABLE article_index USING fts5(
    title, text, content='article_text', content_rowid='article_id', tokenize='porter unicode61 remove_diacritics 2')"""
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


def found(connection: Connection, asked: str) -> Select[tuple[int, float, str]] | None:
    """`article_id`, `rank` (small is good) and `snippet` of the articles that hold all that is asked.

    Words in quotation marks must stand together; the last word may be the beginning of one. Any other sign is passed
    over. None where no word is asked.
    """
    phrases = [words for match in _ASKED.finditer(asked) if (words := _WORD.findall(match[1] or match[2] or ""))]
    if not phrases:
        return None
    is_open = not asked.rstrip().endswith('"')
    return _sqlite_found(phrases, is_open) if _is_sqlite(connection) else _postgres_found(phrases, is_open)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _sqlite_change(connection: Connection, article_id: int, into: str, first: str = "") -> None:
    change = f"{into} SELECT {first}article_id, title, text FROM article_text WHERE article_id = :id"
    connection.execute(text(change), {"id": article_id})


def _sqlite_found(phrases: list[list[str]], is_open: bool) -> Select[tuple[int, float, str]]:
    asked = " ".join(f'"{" ".join(words)}"' for words in phrases) + ("*" if is_open else "")
    index = table("article_index", column("rowid", Integer), column("rank"))
    itself: ColumnElement[str] = column("article_index", String)
    snippet = func.snippet(itself, -1, "", "", " … ", 24)
    chosen = select(index.c.rowid.label("article_id"), index.c.rank.label("rank"), snippet.label("snippet"))
    return chosen.where(itself.op("MATCH")(asked))


def _postgres_found(phrases: list[list[str]], is_open: bool) -> Select[tuple[int, float, str]]:
    parts = ["(" + " <-> ".join(words) + ")" for words in phrases]
    if is_open:
        parts[-1] = parts[-1][:-1] + ":*)"
    query = func.to_tsquery("english", " & ".join(parts))
    index = table("article_index", column("article_id", Integer), column("words"))
    options = 'StartSel="", StopSel="", MaxWords=24, MinWords=12'
    snippet = func.ts_headline("english", article_text.c.text, query, options)
    chosen = select(index.c.article_id, (-func.ts_rank(index.c.words, query)).label("rank"), snippet.label("snippet"))
    return chosen.join_from(index, article_text, article_text.c.article_id == index.c.article_id).where(
        index.c.words.op("@@")(query)
    )
