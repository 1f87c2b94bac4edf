"""What the tests of extraction share: a text read by some extractors, nothing resolved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from types import ModuleType

import pytest
from spacy.language import Language

from sitrep.extract import _spans, dates, names, places
from sitrep.records import Article, Extraction


@pytest.fixture(scope="session")
def extracted(nlp: Language) -> Callable[..., Extraction]:
    """Text, day of publication and extractors (names, places and dates if not said) -> what they find."""

    def extract(text: str, published_on: date | None = None, *extractors: ModuleType, outlet: str = "") -> Extraction:
        article = Article(
            id="a",
            text=text,
            raw_text=text,
            content_hash="",
            origin="test",
            published_on=published_on,
            outlet=outlet,
        )
        doc = nlp(text)
        found = Extraction(article, _spans.sentences(doc))
        for extractor in extractors or (names, places, dates):
            extractor.extract(doc, article, found)
        return found

    return extract
