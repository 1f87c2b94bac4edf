"""Joins reports into incidents, the surest pairs first, never two that an article tells apart.

Agglomerative, by the best and the mean of the evidence between two groups of articles. What may go to either of two
incidents that are told apart goes to neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

from sitrep.records import Report
from sitrep.resolve.incidents import _blocks, _evidence, _signs
from sitrep.resolve.incidents._evidence import ENOUGH
from sitrep.resolve.incidents._signs import Signs

BEST = 0.8
"""Weight of the best evidence between two groups; the mean has the rest."""
ROUNDING = 1e-9
UNSURE = 0.4
"""Evidence for two incidents that differs by less does not choose between them."""

Pair = tuple[int, int]


def partition(reports: Iterable[Report]) -> list[list[Report]]:
    """The reports of each incident; the same whatever the order of `reports`, incidents and reports by their keys."""
    told = [_signs.of(report) for report in sorted(reports, key=lambda report: report.key)]
    scores = _scores(told)
    groups = _Groups(told, scores).joined()
    return sorted(([told[n].report for n in group] for group in groups), key=lambda group: group[0].key)


def near_by(reports: Sequence[Report], others: Sequence[Report]) -> list[Report]:
    """Those of `others` that are near one of `reports` in kind, place and time, whatever else they tell."""
    every = [*reports, *others]
    found: set[int] = set()
    for one, other in _blocks.pairs(every, frozenset(range(len(reports)))):
        if other not in found and _evidence.may_be_near(every[one], every[other]):
            found.add(other)
    return [every[n] for n in sorted(found)]


def touching(reports: Sequence[Report], others: Sequence[Report]) -> list[Report]:
    """Those of `others` that would be joined with one of `reports` if there were no more."""
    every = [*reports, *others]
    told: dict[int, Signs] = {}
    found: set[int] = set()
    for one, other in _blocks.pairs(every, frozenset(range(len(reports)))):
        if other not in found:
            for n in (one, other):
                if n not in told:
                    told[n] = _signs.of(every[n])
            score = _evidence.between(told[one], told[other])
            if score is not None and score >= ENOUGH:
                found.add(other)
    return [every[n] for n in sorted(found)]


def _scores(told: Sequence[Signs]) -> dict[Pair, float | None]:
    """Evidence between each two reports that may lie near."""
    pairs = _blocks.pairs([one.report for one in told])
    return {(one, other): _evidence.between(told[one], told[other]) for one, other in pairs}


class _Groups:
    """Groups of reports, each called by its first, and what ties them."""

    def __init__(self, told: Sequence[Signs], scores: dict[Pair, float | None]) -> None:
        self._told, self._scores = told, scores
        self._groups: dict[int, list[int]] = {n: [n] for n in range(len(told))}
        self._links: dict[int, dict[int, tuple[float, int, float]]] = {}
        """Group -> group -> sum, number and best of the evidence between their reports."""
        self._apart: set[Pair] = set()
        for (one, other), score in scores.items():
            if score is not None:
                self._links.setdefault(one, {})[other] = self._links.setdefault(other, {})[one] = score, 1, score

    def joined(self) -> list[list[int]]:
        """Join all that may be joined."""
        ties = ((self._tie(*pair), pair) for pair, score in self._scores.items() if score is not None)
        heap = [(-tie, *pair) for tie, pair in ties if tie is not None and tie >= ENOUGH - ROUNDING]
        heapify(heap)
        while heap:
            score, one, other = heappop(heap)
            if self._tie(one, other) == -score and not self._are_apart(one, other) and not self._is_torn(one, other):
                self._join(one, other)
                for third in self._links[one]:
                    tie = self._tie(one, third)
                    if tie is not None and tie >= ENOUGH - ROUNDING:
                        heappush(heap, (-tie, *_pair(one, third)))
        return list(self._groups.values())

    def _tie(self, one: int, other: int) -> float | None:
        """Evidence between two groups, the best and the mean; None where nothing ties them.

        A follow-up that says little is sure of one report and not of the others, so the best weighs more.
        """
        total, number, best = self._links.get(one, {}).get(other, (0.0, 0, 0.0))
        return BEST * best + (1 - BEST) * total / number if number else None

    def _are_apart(self, one: int, other: int) -> bool:
        """Whether two reports of these groups cannot be one happening."""
        pair = _pair(one, other)
        if pair not in self._apart and any(
            self._cannot_be_one(a, b) for a in self._groups[one] for b in self._groups[other]
        ):
            self._apart.add(pair)
        return pair in self._apart

    def _cannot_be_one(self, one: int, other: int) -> bool:
        pair, told, its = _pair(one, other), self._told[one], self._told[other]
        if pair not in self._scores:
            self._scores[pair] = _evidence.between(told, its)
        is_of_article = told.report.article == its.report.article
        return self._scores[pair] is None or (is_of_article and _evidence.tells_apart(told, its))

    def _is_torn(self, one: int, other: int) -> bool:
        """Whether another group, told apart from one of the two, has as much claim to the other."""
        enough = max(ENOUGH, (self._tie(one, other) or 0.0) - UNSURE)
        return any(
            rival != there
            and (self._tie(here, rival) or 0.0) >= enough
            and self._are_apart(rival, there)
            and not self._are_apart(rival, here)
            for here, there in ((one, other), (other, one))
            for rival in self._links[here]
        )

    def _join(self, one: int, other: int) -> None:
        """Make the second group part of the first."""
        for third, (total, number, best) in self._links.pop(other).items():
            del self._links[third][other]
            if third != one:
                mine, my_number, my_best = self._links[one].get(third, (0.0, 0, best))
                joined = mine + total, my_number + number, max(my_best, best)
                self._links[one][third] = self._links[third][one] = joined
        self._groups[one] = sorted(self._groups[one] + self._groups.pop(other))


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
