"""Answers are remembered until the store changes, and never mixed up."""

from pathlib import Path

import pytest

from components import cached
from sitrep import store as stores
from sitrep.query.filters import Filters
from tests.pages import collection


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store of the test's own."""
    monkeypatch.setenv("SITREP_DATA", str(tmp_path))


def test_an_answer_is_asked_for_once() -> None:
    assert cached.events(Filters()) is cached.events(Filters())


def test_a_write_makes_answers_new() -> None:
    assert cached.key_figures(Filters())["articles"] == 0
    stores.save(cached.opened(), collection.extractions())
    assert cached.key_figures(Filters())["articles"] == 7


def test_questions_and_filters_do_not_share_answers() -> None:
    stores.save(cached.opened(), collection.extractions())
    assert len(cached.offered("person").labels) == 2
    assert len(cached.offered("outlet").labels) == 4
    assert cached.key_figures(Filters(outlets=("Nile Observer",)))["articles"] == 2
    assert cached.key_figures(Filters())["articles"] == 7


def test_two_stores_do_not_share_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stores.save(cached.opened(), collection.extractions())
    assert cached.key_figures(Filters())["articles"] == 7
    monkeypatch.setenv("SITREP_DATA", str(tmp_path / "other"))
    stores.save(cached.opened(), collection.extractions()[:1])
    assert cached.key_figures(Filters())["articles"] == 1
