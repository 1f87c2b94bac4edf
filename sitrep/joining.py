"""Joins the incidents of articles that are read in one run and not stored.

What was read waits in a temporary file, so that memory holds the reports only.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from tempfile import TemporaryFile
from typing import IO

from sitrep.records import Extraction, Failure, Report
from sitrep.resolve import incidents

TEXTS_KEPT = 256
"""Articles whose 4-grams are kept while copies are told."""

Of = tuple[str, str | None]
"""An event's incident, and the article that its article reprints."""


def joined(found: Iterable[Extraction | Failure]) -> Iterator[Extraction | Failure]:
    """What is found, in order, each event that happened with the `incident` that it shares over all articles.

    Yields nothing until all is found.
    """
    reports: list[Report] = []
    offsets: dict[str, int] = {}
    with TemporaryFile() as spool:
        for one in found:
            if isinstance(one, Extraction):
                told = [report for _, report in incidents.reports(one)]
                reports += told
                offsets.update((report.article, spool.tell()) for report in told)
            pickle.dump(one, spool)
        end = spool.tell()
        known = _join(reports, _grams(spool, offsets))
        spool.seek(0)
        while spool.tell() < end:
            yield _filled(pickle.load(spool), known)


def _filled(one: Extraction | Failure, known: dict[str, Of]) -> Extraction | Failure:
    if isinstance(one, Extraction):
        for event, report in incidents.reports(one):
            event.incident, event.copy_of = known[report.key]
    return one


def _join(reports: list[Report], grams_of: Callable[[str], tuple[str, frozenset[int]]]) -> dict[str, Of]:
    known: dict[str, Of] = {}
    for members in incidents.partition(reports):
        copy_of = incidents.copies(members, lambda article: grams_of(article)[1])
        id_ = incidents.incident(members, copy_of).id
        for report in members:
            original = copy_of.get(report.article)
            known[report.key] = id_, grams_of(original)[0] if original else None
    return known


def _grams(spool: IO[bytes], offsets: dict[str, int]) -> Callable[[str], tuple[str, frozenset[int]]]:
    @lru_cache(maxsize=TEXTS_KEPT)
    def grams(article: str) -> tuple[str, frozenset[int]]:
        """The article's id and its text's 4-grams."""
        spool.seek(offsets[article])
        one: Extraction = pickle.load(spool)
        return one.article.id, incidents.grams(one.article.text)

    return grams
