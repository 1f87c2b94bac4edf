"""Counts of right answers, and the shares that are told of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

GOLDEN = Path(__file__).parents[2] / "tests" / "golden"
"""The marked passages and tables; they come with the repository."""


@dataclass(slots=True)
class Tally:
    """`right` of `marked` in the golden text were found, by `read` answers."""

    right: int = 0
    read: int = 0
    marked: int = 0

    def count(self, read: bool, marked: bool, right: bool) -> None:
        """Count one question: whether there was an answer, whether there should be one, whether it is right."""
        self.read += read
        self.marked += marked
        self.right += right

    @property
    def precision(self) -> float:
        """Percent of the answers that are right."""
        return 100 * self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Percent of what is marked that was found."""
        return 100 * self.right / self.marked if self.marked else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in percent."""
        return 200 * self.right / (self.read + self.marked) if self.read + self.marked else 0.0
