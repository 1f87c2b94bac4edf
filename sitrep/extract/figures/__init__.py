"""Every number that somebody reports, with what it measures, whose it is, where it holds and who says so.

numbers/     the numbers, with hedge, range and unit     refusing/   what is no figure
_phrase      what is counted, and the verb over it       measuring/  what it measures (reference.measures)
scene/       whose it is, where and when it holds        _parts      which is part of which
_reading     puts them together; the claimant comes from `extract._saying`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures import _reading
from sitrep.records import Article, Extraction

if TYPE_CHECKING:
    from spacy.tokens import Doc

ORDER = 50


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the figures of `doc`, in order of the text, numbered "f1", "f2" …"""
    found.figures += _reading.figures(doc, found)
