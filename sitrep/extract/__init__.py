"""Reads one parsed article: each module or folder here with ORDER and `extract` reads one kind of thing out of it."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from sitrep import plugins
from sitrep.extract import _spans
from sitrep.extract._legible import legible_article, restored
from sitrep.plugins import Extractor
from sitrep.records import Article, Extraction

if TYPE_CHECKING:
    from spacy.tokens import Doc


__all__ = ["extractors", "legible_article", "restored", "run"]


def run(doc: Doc, article: Article) -> Extraction:
    """All that the extractors read out of `article`; `doc` is its text as spaCy parsed it, unchanged."""
    found = Extraction(article)
    found.sentences = _spans.sentences(doc)
    for extractor in extractors():
        extractor.extract(doc, article, found)
    return found


@lru_cache(maxsize=1)
def extractors() -> list[Extractor]:
    """The extractors of this folder in the order in which they run."""
    return plugins.find(sys.modules[__name__], Extractor)
