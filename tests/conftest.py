"""What all tests share: the language model and the gazetteer are loaded once, stores are real and empty."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from spacy.language import Language

from sitrep import language
from sitrep import store as stores
from sitrep.records import Extraction, RawArticle
from sitrep.reference import gazetteer as gazetteers

DATABASE_URL_OF_USER = os.environ.pop("DATABASE_URL", None)  # no test may touch a store of the user


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The spaCy pipeline that the app uses."""
    return language.load()


@pytest.fixture(scope="session")
def gazetteer() -> gazetteers.Gazetteer:
    """The gazetteer, built at its usual place where it is missing."""
    return gazetteers.open_()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[stores.Store]:
    """A new, empty SQLite store on disk."""
    opened = stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}")
    yield opened
    opened.engine.dispose()


@pytest.fixture(scope="session")
def read(nlp: Language, gazetteer: gazetteers.Gazetteer) -> Callable[..., Extraction]:
    """Text (and, where it matters, the day of publication and other fields) -> what the whole pipeline reads in it."""
    from sitrep import pipeline

    def read_text(text: str, published_on: date | None = None, **fields: str) -> Extraction:
        raw = RawArticle(text=text, origin="test", published_on=published_on, is_clean=True, **fields)
        (result,) = pipeline.read([raw])
        assert isinstance(result, Extraction), result
        return result

    return read_text
