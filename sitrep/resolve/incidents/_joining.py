"""Joins reports into incidents, the surest pairs first, never two that an article tells apart.

Agglomerative, by the mean of the evidence between two groups of articles. What may go to either of two incidents that
are told apart goes to neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from sitrep.records import Report
from sitrep.resolve.incidents import _blocks, _evidence, _signs
from sitrep.resolve.incidents._signs import Signs

UNSURE = 0.4
"""Evidence for two incidents that differs by less does not choose between them."""

Pair = tuple[int, int]


def partition(reports: Iterable[Report]) -> list[list[Report]]:
    """The reports of each incident; the same whatever the order of `reports`, incidents and reports by their keys."""
    told = [_signs.of(report) for report in sorted(reports, key=lambda report: report.key)]
    scores = _scores(told)
    groups: list[list[Report]] = []
    for component in _components(len(told), scores):
        groups += [[told[n].report for n in group] for group in _joined(told, component, scores)]
    return sorted(groups, key=lambda group: group[0].key)


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
            if score is not None and score >= _evidence.ENOUGH:
                found.add(other)
    return [every[n] for n in sorted(found)]


def _scores(told: Sequence[Signs]) -> dict[Pair, float | None]:
    """Evidence between each two reports that may lie near."""
    pairs = _blocks.pairs([one.report for one in told])
    return {(one, other): _evidence.between(told[one], told[other]) for one, other in pairs}


def _components(count: int, scores: dict[Pair, float | None]) -> list[list[int]]:
    """Reports that a chain of sufficient evidence ties together."""
    parent = list(range(count))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for (one, other), score in scores.items():
        if score is not None and score >= _evidence.ENOUGH:
            parent[max(root(one), root(other))] = min(root(one), root(other))
    found: dict[int, list[int]] = {}
    for n in range(count):
        found.setdefault(root(n), []).append(n)
    return list(found.values())


class _Groups:
    """Groups of reports and what ties or parts them."""

    def __init__(self, told: Sequence[Signs], members: Sequence[int], scores: dict[Pair, float | None]) -> None:
        self.groups: dict[int, list[int]] = {n: [n] for n in members}
        self.links: dict[Pair, float] = {}
        self.apart: set[Pair] = set()
        for one, other in combinations(sorted(members), 2):
            score = scores.get((one, other))
            is_same_article = told[one].report.article == told[other].report.article
            if (is_same_article and _evidence.tells_apart(told[one], told[other])) or score is None:
                self.apart.add((one, other))
            if score is not None:
                self.links[one, other] = score

    def best(self) -> Pair | None:
        """The two groups with the most evidence between them that may be joined."""
        ranked = sorted(
            (pair for pair in self.links if self.links[pair] >= _evidence.ENOUGH and pair not in self.apart),
            key=lambda pair: (-self.links[pair], pair),
        )
        return next((pair for pair in ranked if not self._is_torn(pair)), None)

    def _is_torn(self, pair: Pair) -> bool:
        """Whether another group, told apart from one of the two, has as much claim to the other."""
        enough = max(_evidence.ENOUGH, self.links[pair] - UNSURE)
        for here, there in (pair, pair[::-1]):
            for rival in self.groups:
                if rival in pair or _pair(rival, there) not in self.apart or _pair(rival, here) in self.apart:
                    continue
                if self.links.get(_pair(rival, here), 0.0) >= enough:
                    return True
        return False

    def join(self, pair: Pair) -> None:
        """Make the second group part of the first."""
        one, other = pair
        for third in self.groups:
            if third in pair:
                continue
            mine, its = _pair(one, third), _pair(other, third)
            if its in self.apart:
                self.apart.add(mine)
            sizes = (mine, len(self.groups[one])), (its, len(self.groups[other]))
            known = [(self.links[key], size) for key, size in sizes if key in self.links]
            if known:
                self.links[mine] = sum(link * size for link, size in known) / sum(size for _, size in known)
            self.links.pop(its, None)
        self.links.pop(pair, None)
        self.groups[one] = sorted(self.groups[one] + self.groups.pop(other))


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _joined(told: Sequence[Signs], members: Sequence[int], scores: dict[Pair, float | None]) -> list[list[int]]:
    groups = _Groups(told, members, scores)
    while pair := groups.best():
        groups.join(pair)
    return list(groups.groups.values())
