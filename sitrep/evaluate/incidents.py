"""Scores which reports are joined into one incident: the sample collection's, and those of groups of articles.

Precision, recall and F1 count pairs of reports of one happening in different articles, all read as one collection. A
report is marked by words of a sentence that tells of it, first or again. Two articles that share an incident which is
no marked happening of both are a wrong pair.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from sitrep.evaluate import incident_groups
from sitrep.evaluate.tally import GOLDEN, Tally
from sitrep.records import Extraction, Failure, RawArticle

TABLE = GOLDEN / "incidents.csv"
SAMPLE = GOLDEN.parents[1] / "sample_data"

Marked = tuple[str, str]
"""An article (its title or id) and words of the sentence."""
Happenings = Mapping[str, Sequence[Marked]]
Mark = tuple[str, str]
"""A happening, and words of a sentence that tells of it."""
Pair = tuple[str, Marked, Marked]
"""A happening or, where none is marked, an incident; and two reports of it in different articles."""
UNMARKED: Mark = ("", "")


@dataclass(frozen=True)
class Score:
    """Pairs of reports that share an incident."""

    right: frozenset[Pair]
    wrong: frozenset[Pair]
    labelled: frozenset[Pair]
    read: frozenset[Pair]
    """Those labelled of which both reports were found at all."""

    @property
    def pairs(self) -> Tally:
        """Reading and joining together."""
        return Tally(len(self.right), len(self.right) + len(self.wrong), len(self.labelled))

    @property
    def joining(self) -> Tally:
        """Joining alone: of pairs whose reports were both found."""
        return Tally(len(self.right), len(self.right) + len(self.wrong), len(self.read))


def score(extractions: Iterable[Extraction], happenings: Happenings, by_title: bool = False) -> Score:
    """The pairs that the extractions' incidents make, beside those marked."""
    told: dict[str, dict[Mark, set[str]]] = {}
    for one in extractions:
        name = one.article.title if by_title else one.article.id
        marks = [(happening, words) for happening, all_ in happenings.items() for at, words in all_ if at == name]
        told[name] = _incidents(one, marks)
    labelled: set[Pair] = set()
    right: set[Pair] = set()
    read: set[Pair] = set()
    for happening, all_ in happenings.items():
        for one_, other in combinations(sorted(all_), 2):
            if one_[0] == other[0]:
                continue
            pair = happening, one_, other
            mine, its = (told.get(at, {}).get((happening, words), set()) for at, words in (one_, other))
            labelled.add(pair)
            if mine and its:
                read.add(pair)
            if mine & its:
                right.add(pair)
    return Score(frozenset(right), frozenset(_wrong(told)), frozenset(labelled), frozenset(read))


def _incidents(extraction: Extraction, marks: Sequence[Mark]) -> dict[Mark, set[str]]:
    """The incidents of each mark, and under `UNMARKED` those of all other sentences."""
    found: dict[Mark, set[str]] = {}
    for event in extraction.events:
        if event.incident is not None:
            told = [extraction.article.text[slice(*sentence)] for sentence in (event.sentence, *event.retold)]
            for mark in [mark for mark in marks if any(mark[1] in text for text in told)] or [UNMARKED]:
                found.setdefault(mark, set()).add(event.incident)
    return found


def _wrong(told: Mapping[str, Mapping[Mark, set[str]]]) -> Iterable[Pair]:
    for (one, mine), (other, its) in combinations(sorted(told.items()), 2):
        for incident in set().union(*mine.values()) & set().union(*its.values()):
            here, there = ({mark for mark, incidents in of.items() if incident in incidents} for of in (mine, its))
            if not {name for name, _ in here - {UNMARKED}} & {name for name, _ in there}:
                yield incident, (one, min(here)[1]), (other, min(there)[1])


def of_sample() -> Score:
    """The score of the sample collection, read by the whole pipeline."""
    from sitrep import load

    happenings: dict[str, list[Marked]] = {}
    with TABLE.open(encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="|"):
            happenings.setdefault(row["incident"], []).append((row["title"], row["words"]))
    return score(_read(load.articles(SAMPLE)), happenings, by_title=True)


def of_groups(path: Path) -> tuple[Score, Tally]:
    """The score of a file of groups, all read as one collection; and of the pairs of copies told."""
    groups = list(incident_groups.read(path))
    found = list(_read(article for group in groups for article in group.articles))
    happenings = {name: marked for group in groups for name, marked in group.happenings.items()}
    return score(found, happenings), _copies(found, groups)


def _copies(found: Iterable[Extraction], groups: Iterable[incident_groups.Group]) -> Tally:
    told = {tuple(sorted((one.article.id, event.copy_of))) for one in found for event in one.events if event.copy_of}
    labelled = {pair for group in groups for ids in group.copies for pair in combinations(sorted(ids), 2)}
    return Tally(len(told & labelled), len(told), len(labelled))


def _read(raws: Iterable[RawArticle | Failure]) -> Iterable[Extraction]:
    from sitrep import joining, pipeline

    return (one for one in joining.joined(pipeline.read(raws)) if isinstance(one, Extraction))
