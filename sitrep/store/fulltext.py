"""The text index: FTS5 in SQLite, tsvector in PostgreSQL. The only module that knows which of the two it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    column,
    delete,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from sitrep.store.schema import article_text

_SQLITE = """CREATE VIRTUAL TABLE article_index USING fts5(
    title, text, content='article_text', content_rowid='article_id', prefix='2 3',
    tokenize='porter unicode61 remove_diacritics 2')"""
_POSTGRES = (
    "CREATE TABLE article_index ("
    "article_id integer PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, words tsvector)",
    "CREATE INDEX article_index_words ON article_index USING gin (words)",
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together, made of letters and digits alone."""

    words: tuple[str, ...]
    is_prefix: bool = False
    """Whether the last word may go on."""
    in_title: bool = False
    """Whether the title alone is meant."""


Clauses = Sequence[Sequence[Phrase]]
"""Of each clause one phrase must be there."""


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


def holds(article_id: ColumnElement[int], clauses: Clauses) -> ColumnElement[bool]:
    """Whether the article holds one phrase of each clause, in either database."""
    return _Holds(article_id, literal(_in_sqlite(clauses)), literal(_in_postgres(clauses)))


def ranked(connection: Connection, clauses: Clauses) -> Select[tuple[int, float]]:
    """`article_id` and `rank` (small is good) of the articles that hold one phrase of each clause."""
    if _is_sqlite(connection):
        index = table("article_index", column("rowid", Integer), column("rank"))
        asked = select(index.c.rowid.label("article_id"), index.c.rank.label("rank"))
        return asked.where(_MATCHES.op("MATCH")(_in_sqlite(clauses)))
    words = func.to_tsquery("english", _in_postgres(clauses))
    rank = -func.ts_rank(_POSTGRES_INDEX.c.words, words)
    asked = select(_POSTGRES_INDEX.c.article_id, rank.label("rank"))
    return asked.where(_POSTGRES_INDEX.c.words.op("@@")(words))


def snippets(connection: Connection, clauses: Clauses, article_ids: Iterable[int]) -> dict[int, str]:
    """The passage of each of these articles that holds most of what is asked; they must be among those found."""
    ids = list(article_ids)
    if not clauses or not ids:
        return {}
    if _is_sqlite(connection):
        index = table("article_index", column("rowid", Integer))
        # the plus sign keeps FTS5 from searching once for each id
        each: ColumnElement[int] = literal_column("+rowid", Integer)
        passage = func.snippet(_MATCHES, -1, "", "", " … ", 24)
        chosen = select(index.c.rowid, passage).where(_MATCHES.op("MATCH")(_in_sqlite(clauses)), each.in_(ids))
    else:
        words = func.to_tsquery("english", _in_postgres(clauses))
        passage = func.ts_headline("english", article_text.c.text, words, 'StartSel="", StopSel="", MaxWords=24')
        chosen = select(article_text.c.article_id, passage).where(article_text.c.article_id.in_(ids))
    return {row[0]: row[1] for row in connection.execute(chosen)}


_MATCHES: ColumnElement[str] = column("article_index", String)
"""FTS5's hidden column with the index's own name."""
_POSTGRES_INDEX = table("article_index", column("article_id", Integer), column("words"))


class _Holds(FunctionElement[bool]):
    """Of an article's id, and of what is asked in FTS5's language and in PostgreSQL's."""

    type = Boolean()
    inherit_cache = True


@compiles(_Holds, "sqlite")
def _holds_in_sqlite(element: _Holds, compiler: SQLCompiler, **options: Any) -> str:
    article_id, query, _ = element.clauses
    index = table("article_index", column("rowid", Integer))
    return compiler.process(article_id.in_(select(index.c.rowid).where(_MATCHES.op("MATCH")(query))), **options)


@compiles(_Holds, "postgresql")
def _holds_in_postgres(element: _Holds, compiler: SQLCompiler, **options: Any) -> str:
    article_id, _, query = element.clauses
    found = _POSTGRES_INDEX.c.words.op("@@")(func.to_tsquery("english", query))
    return compiler.process(article_id.in_(select(_POSTGRES_INDEX.c.article_id).where(found)), **options)


def _in_sqlite(clauses: Clauses) -> str:
    def said(phrase: Phrase) -> str:
        return (
            ("title : " if phrase.in_title else "") + f'"{" ".join(phrase.words)}"' + ("*" if phrase.is_prefix else "")
        )

    return " AND ".join("(" + " OR ".join(map(said, phrases)) + ")" for phrases in clauses)


def _in_postgres(clauses: Clauses) -> str:
    def said(phrase: Phrase) -> str:
        of_title = "A" if phrase.in_title else ""
        signs = [*[of_title] * (len(phrase.words) - 1), ("*" if phrase.is_prefix else "") + of_title]
        pairs = zip(phrase.words, signs, strict=True)
        return "(" + " <-> ".join(f"{word}:{sign}" if sign else word for word, sign in pairs) + ")"

    return " & ".join("(" + " | ".join(map(said, phrases)) + ")" for phrases in clauses)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _sqlite_change(connection: Connection, article_id: int, into: str, first: str = "") -> None:
    change = f"{into} SELECT {first}article_id, title, text FROM article_text WHERE article_id = :id"
    connection.execute(text(change), {"id": article_id})
