"""The store opens safely, says why when it cannot, and is read and written by several at once."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from sitrep import store as stores
from sitrep.errors import StoreError
from sitrep.query import counts, in_article
from sitrep.query.filters import Filters
from sitrep.records import Extraction
from sitrep.store import Store, engine, views
from tests.store.builders import TEXT, article, extraction

ROOT = Path(__file__).resolve().parents[2]


def pragma(store: Store, name: str) -> object:
    with store.reading() as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar_one()


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("busy_timeout", 30000), ("foreign_keys", 1), ("mmap_size", 0)],
)
def test_sqlite_is_set_to_lose_nothing(store: Store, name: str, value: object) -> None:
    assert pragma(store, name) == value


def test_another_versions_store_is_refused_with_the_way_out(store: Store) -> None:
    with store.writing() as connection:
        connection.execute(text("UPDATE meta SET value = 99 WHERE key = 'schema_version'"))
    engine._open.cache_clear()
    with pytest.raises(StoreError, match="SITREP_DATA"):
        stores.open_(store.url)


OLDER = {
    3: ("DROP TABLE saved_view", "ALTER TABLE article DROP COLUMN language"),
    2: (
        "DROP TABLE incident",
        "DROP INDEX event_by_incident",
        *(f"ALTER TABLE event DROP COLUMN {name}" for name in ("copy_of", "modality", "is_background")),
    ),
    1: ("ALTER TABLE mention DROP COLUMN metonym",),
}
"""Version -> what makes the tables of the next version those of this one."""


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_store_of_an_older_version_is_brought_up_to_date_with_its_articles(store: Store, version: int) -> None:
    stores.save(store, [extraction()])
    with store.writing() as connection:
        for older in range(engine.schema.SCHEMA_VERSION - 1, version - 1, -1):
            for statement in OLDER[older]:
                connection.execute(text(statement))
        connection.execute(text(f"UPDATE meta SET value = {version} WHERE key = 'schema_version'"))
    engine._open.cache_clear()
    upgraded = stores.open_(store.url)
    stores.save(upgraded, [extraction("Another text: Harad was quiet, rebels and Omar Said left. " + TEXT)])
    assert counts.key_figures(upgraded, Filters())["articles"] == 2
    assert views.saved(upgraded) == []
    assert in_article.events(upgraded, 1)[["modality", "is_background"]].to_numpy().tolist() == [["actual", False]]


@pytest.mark.parametrize(
    "url", ["sqlite:////proc/nowhere/sitrep.db", "nonsense", "postgresql://x:secret@127.0.0.1:1/x"]
)
def test_a_store_that_cannot_be_opened_says_so_without_the_password(url: str) -> None:
    with pytest.raises(StoreError, match="cannot be opened") as told:
        stores.open_(url)
    assert "secret" not in str(told.value)


def test_a_file_that_is_no_store_says_so(tmp_path: Path) -> None:
    (tmp_path / "sitrep.db").write_text("not a database, " * 100)
    with pytest.raises(StoreError, match="not a database"):
        stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}")


def test_the_version_rises_with_each_write_and_not_with_one_that_failed(store: Store) -> None:
    first = stores.version(store)
    with store.writing():
        pass
    with pytest.raises(ZeroDivisionError), store.writing():
        _ = 1 / 0
    assert stores.version(store) == first + 1


def test_threads_read_while_one_writes(store: Store) -> None:
    """As Streamlit does: every session is a thread, and an import may be running."""
    failures: list[Exception] = []

    def ask() -> None:
        try:
            for _ in range(20):
                counts.key_figures(store, Filters())
        except Exception as error:
            failures.append(error)

    readers = [threading.Thread(target=ask) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(20):
        stores.save(store, [Extraction(article(f"Text {number}."))])
    for reader in readers:
        reader.join()
    assert not failures
    assert counts.key_figures(store, Filters())["articles"] == 20


def test_two_processes_write_the_same_articles_and_none_is_doubled(store: Store) -> None:
    code = """if True:
        import sys
        from sitrep import store as stores
        from sitrep.records import Extraction
        from tests.store.builders import article
        store = stores.open_(sys.argv[1])
        for number in range(30):
            stores.save(store, [Extraction(article(f"Text {number}."))])
    """
    running = [subprocess.Popen([sys.executable, "-c", code, store.url], cwd=ROOT) for _ in range(2)]
    assert [process.wait(60) for process in running] == [0, 0]
    assert counts.key_figures(store, Filters())["articles"] == 30
