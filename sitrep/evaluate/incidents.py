"""Scores which reports of the sample collection share an incident, against `incidents.csv`.

Precision, recall and F1 count pairs of reports in different articles. A line of the table is one report: its incident,
its article's title, words of its sentence. Reports of no line are incidents of their own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from sitrep.evaluate.tally import GOLDEN
from sitrep.records import Event, Extraction

TABLE = GOLDEN / "incidents.csv"
SAMPLE = GOLDEN.parents[1] / "sample_data"

Report = tuple[str, str]
"""Title of an article, and the words of the table or else those of the event's sentence."""
Pair = frozenset[Report]


@dataclass(frozen=True)
class Score:
    """Pairs of reports that share an incident."""

    found: frozenset[Pair]
    labelled: frozenset[Pair]

    @property
    def precision(self) -> float:
        """Percent of the pairs found that are labelled."""
        return 100 * len(self.found & self.labelled) / max(1, len(self.found))

    @property
    def recall(self) -> float:
        """Percent of the labelled pairs that are found."""
        return 100 * len(self.found & self.labelled) / max(1, len(self.labelled))

    @property
    def f1(self) -> float:
        """F1 of the pairs, in percent."""
        return 200 * len(self.found & self.labelled) / max(1, len(self.found) + len(self.labelled))


def labels() -> dict[Report, str]:
    """Each report of the table -> its incident."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        return {(row["title"], row["words"]): row["incident"] for row in csv.DictReader(lines, delimiter="|")}


def score(extractions: Iterable[Extraction]) -> Score:
    """The pairs that the extractions' incidents make, beside those of the table."""
    wanted = labels()
    read = {report: incident for extraction in extractions for report, incident in _reports(extraction, wanted)}
    return Score(frozenset(_pairs(read)), frozenset(_pairs(wanted)))


def _reports(extraction: Extraction, wanted: Iterable[Report]) -> Iterator[tuple[Report, str]]:
    for event in extraction.events:
        if event.incident is not None:
            yield _report(event, extraction, wanted), event.incident


def _report(event: Event, extraction: Extraction, wanted: Iterable[Report]) -> Report:
    title = extraction.article.title
    sentence = extraction.article.text[slice(*event.sentence)]
    labelled = (report for report in wanted if report[0] == title and report[1] in sentence)
    return next(labelled, (title, sentence))


def _pairs(incidents: dict[Report, str]) -> Iterator[Pair]:
    for (one, incident), (other, same) in combinations(incidents.items(), 2):
        if incident == same and one[0] != other[0]:
            yield frozenset((one, other))


def of_sample() -> Score:
    """The score of the sample collection, read by the whole pipeline."""
    from sitrep import joining, load, pipeline

    found = joining.joined(pipeline.read(load.articles(SAMPLE)))
    return score(read for read in found if isinstance(read, Extraction))
