"""Opens the store, and reads or writes it a transaction at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from sitrep import settings
from sitrep.errors import StoreError
from sitrep.store import fulltext, schema

OLDEST_SQLITE = (3, 35, 0)
"""First with RETURNING, which saving uses."""

FIRST_VERSION = 1
"""Data version of a store to which nothing has been written."""

_ON_CONNECT = (
    # first, so that the others wait too where another process is making the tables
    "PRAGMA busy_timeout=30000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    # a damaged or shrunken file then gives an error, not a crash
    "PRAGMA mmap_size=0",
)

_ONE_WRITER = 7_485_767
"""Number of the PostgreSQL lock that does what BEGIN IMMEDIATE does in SQLite."""


@dataclass(frozen=True, slots=True, eq=False)
class Store:
    """An open store. Each `reading()` or `writing()` has a connection of its own, so threads may share a Store."""

    engine: Engine
    url: str

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the store until closed."""
        with self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one writer's connection: all or nothing of what is done on it is kept, and the data version rises."""
        with self.transaction() as connection:
            yield connection
            meta = schema.meta
            raised = update(meta).where(meta.c.key == "data_version").values(value=meta.c.value + 1)
            connection.execute(raised)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """As `writing`, for what no answer about articles depends on: the data version stays."""
        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            if self.engine.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_ONE_WRITER})"))
            yield connection


def open_(url: str | None = None) -> Store:
    """The store at `url` (by default the settings' `database_url`), its tables made where there are none.

    Raises StoreError where it cannot be opened or was written by another version of Sitrep.
    """
    return _open(url or settings.current().database_url)


@lru_cache(maxsize=8)
def _open(url: str) -> Store:
    store = Store(_engine(url), url)
    try:
        with store.transaction() as connection:
            _prepare(connection, url)
    except SQLAlchemyError as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        raise _unopened(_shown(url), reason) from error
    return store


def version(store: Store) -> int:
    """The data version, which rises with each write: what was asked under the same version is still true."""
    with store.reading() as connection:
        asked = select(schema.meta.c.value).where(schema.meta.c.key == "data_version")
        return int(connection.execute(asked).scalar_one())


def is_new(store: Store) -> bool:
    """Whether nothing was ever written: a store whose articles were all removed is not new."""
    return version(store) == FIRST_VERSION


def analyze(store: Store) -> None:
    """Let the database count its rows, after a bulk load: it chooses its ways by them."""
    with store.transaction() as connection:
        connection.execute(text("ANALYZE"))


def _unopened(url: str, reason: object) -> StoreError:
    return StoreError(f"The store {url} cannot be opened: {reason}. Check DATABASE_URL or SITREP_DATA.")


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)


def _engine(url: str) -> Engine:
    try:
        address = make_url(url)
        if address.get_backend_name() != "sqlite":
            return create_engine(_with_driver(url))
        if address.database:
            Path(address.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(address, module=_sqlite(), poolclass=NullPool)
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise _unopened(url.rpartition("@")[2], error) from error
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _with_driver(url: str) -> str:
    """`postgres://…`, as hosts write it, with the driver that Sitrep uses."""
    scheme, _, rest = url.partition("://")
    return f"postgresql+psycopg://{rest}" if scheme in {"postgres", "postgresql"} else url


def _sqlite() -> ModuleType:
    """SQLite bundled with `pysqlite3` where there is one: many systems' own is old and loses data to two writers."""
    try:
        import pysqlite3 as module
    except ImportError:
        module = sqlite3
    if module.sqlite_version_info < OLDEST_SQLITE:
        raise StoreError(f"SQLite {module.sqlite_version} is too old. Run `pip install pysqlite3`.")
    return module


def _set_up(raw: Any, _record: object) -> None:
    raw.isolation_level = None
    for pragma in _ON_CONNECT:
        raw.execute(pragma)


def _begin(connection: Connection) -> None:
    # a writer that began by reading could not become one after another has written
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare(connection: Connection, url: str) -> None:
    meta = schema.meta
    if inspect(connection).has_table(meta.name):
        found = connection.execute(select(meta.c.value).where(meta.c.key == "schema_version")).scalar_one_or_none()
        if found in schema.UPGRADES:
            found = _upgrade(connection, found)
        if found != schema.SCHEMA_VERSION:
            raise StoreError(
                f"The store {_shown(url)} was written by another version of Sitrep (its tables: {found}, "
                f"these: {schema.SCHEMA_VERSION}). Move it away, or set SITREP_DATA to another folder, and add the "
                "articles again."
            )
        return
    schema.metadata.create_all(connection)
    fulltext.create(connection)
    versions = {"schema_version": schema.SCHEMA_VERSION, "data_version": FIRST_VERSION}
    connection.execute(insert(meta), [{"key": key, "value": value} for key, value in versions.items()])


def _upgrade(connection: Connection, found: int) -> int:
    """Bring the tables of an older version up to this one; returns the version that they then have."""
    while found in schema.UPGRADES:
        for statement in schema.UPGRADES[found]:
            connection.execute(text(statement))
        found += 1
    schema.metadata.create_all(connection)
    meta = schema.meta
    connection.execute(update(meta).where(meta.c.key == "schema_version").values(value=found))
    return found
