"""Every number that somebody reports, with what it measures, whose it is, where it holds and who says so.

amounts   the numbers, with hedge, range and unit          refuse   what is no figure
phrase    what is counted, and the verb over it            measures, changes, zeros
places, actors, dates                                      parts    which is part of which
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
