"""How much longer the Timeline takes where there are 100,000 reports of events than where there are a hundred."""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from streamlit.testing.v1 import AppTest

from benchmarks import importing
from benchmarks.result import Result
from sitrep.settings import ROOT

EVENTS = 100_000
RERUNS = 7
RERUN_BOUND = 1.5
PAGE = "pages/explore/timeline.py"


def run() -> list[Result]:
    """Reruns of the page by turns on both collections, in one process."""
    small = importing.collection_of(ROOT / "sample_data")
    large, events = grown(small, EVENTS)
    pages = [_opened(small), _opened(large)]
    pairs = [
        tuple(_seconds(page, data) for page, data in zip(pages, (small, large), strict=True)) for _ in range(RERUNS)
    ]
    few, many = (median(side) for side in zip(*pairs, strict=True))
    note = f"{1000 * many:.0f} ms with {events:,} reports of events, {1000 * few:.0f} ms with the sample collection"
    return [Result("Rerun of the Timeline, many events against few", many / few, "×", RERUN_BOUND, note)]


def _opened(data: Path) -> AppTest:
    page = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    page.switch_page(PAGE)
    _seconds(page, data)
    return page


def _seconds(page: AppTest, data: Path) -> float:
    os.environ["SITREP_DATA"] = str(data)
    start = time.monotonic()
    page.run()
    seconds = time.monotonic() - start
    if page.exception:
        raise RuntimeError(page.exception[0].value)
    return seconds


def grown(data: Path, events: int) -> tuple[Path, int]:
    """A copy of a collection with its articles repeated, on earlier days, until it holds so many reports of events."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "sitrep.db"
    with sqlite3.connect(data / "sitrep.db") as source, sqlite3.connect(path) as target:
        source.backup(target)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        (held,) = connection.execute("SELECT count(*) FROM event").fetchone()
        for number in range(1, -(-events // held)):
            _repeat(connection, number)
        (now,) = connection.execute("SELECT count(*) FROM event").fetchone()
        connection.execute("ANALYZE")
    gazetteer = data / "gazetteer.sqlite"
    if gazetteer.exists():
        shutil.copy(gazetteer, folder.name)
    return Path(folder.name), now


STEP = 100_000_000
"""Between the ids of one repetition and the next; those of mentions grow by 131,072 an article."""


def _repeat(connection: sqlite3.Connection, number: int) -> None:
    shift = number * STEP
    id_, of_article = {"id": f"id + {shift}"}, {"article_id": f"article_id + {shift}"}
    other = {"id": f"'{number}_' || id"}
    days = {name: f"date({name}, '-{number % 2000} days')" for name in ("start_date", "end_date")}
    hashed = {"content_hash": f"'{number}_' || content_hash"}
    base = f"< {STEP}"
    _copy(connection, "article", f"id {base}", id_ | hashed)
    _copy(connection, "mention", f"id {base} AND kind = 'event'", id_ | of_article)
    _copy(connection, "event", f"id {base}", id_ | of_article | days | {"incident": f"'{number}_' || incident"})
    _copy(connection, "article_entity", f"article_id {base}", of_article)
    _copy(connection, "incident", "id NOT LIKE '%\\_%' ESCAPE '\\'", other | days)


def _copy(connection: sqlite3.Connection, table: str, condition: str, changed: dict[str, str]) -> None:
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    into, told = (", ".join(words) for words in ([f'"{n}"' for n in names], [changed.get(n, f'"{n}"') for n in names]))
    connection.execute(f"INSERT INTO {table} ({into}) SELECT {told} FROM {table} WHERE {condition}")
