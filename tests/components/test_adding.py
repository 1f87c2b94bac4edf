"""A batch on its way into the store: stopped without loss, seen from every tab, one at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from components import adding
from sitrep import store as stores
from sitrep.query import articles
from sitrep.query.filters import Filters
from sitrep.records import RawArticle
from sitrep.store import Store

MANY = [RawArticle(origin=f"{n}.txt", text=f"Shelling killed {n + 2} people in Mosul on Friday.") for n in range(400)]


@pytest.fixture
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("SITREP_WORKERS", "1")
    return stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}")


def titles(store: Store) -> int:
    return int(articles.listed(store, Filters(), limit=1).attrs["total"])


def test_a_stopped_batch_keeps_what_was_read_and_can_be_gone_on_with(own_store: Store) -> None:
    batch = adding.begin(MANY, own_store)
    assert adding.running(own_store) is batch
    assert adding.begin(MANY[:1], own_store) is batch, "one at a time"
    batch.stop()
    batch.wait(120)
    assert batch.was_stopped
    assert adding.running(own_store) is None
    kept = len(batch.results)
    assert kept < len(MANY)
    assert titles(own_store) == kept
    again = adding.begin(MANY[: kept + 5], own_store)
    again.wait(120)
    assert not again.was_stopped
    assert [saved.status for saved in again.results] == ["unchanged"] * kept + ["added"] * 5


def test_a_batch_that_ends_by_itself_was_not_stopped(own_store: Store) -> None:
    batch = adding.begin(MANY[:3], own_store)
    batch.wait(120)
    batch.stop()
    assert not batch.was_stopped
    assert [saved.status for saved in batch.results] == ["added"] * 3
