"""What a benchmark says: a value, its bound, and what it was measured against."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table."""

    what: str
    value: float
    unit: str
    """`×` for a ratio; `MB`, `articles/s`."""
    bound: float | None = None
    """The value is to be at most this; None where it is only told."""
    note: str = ""
    """Both sides of the ratio, as they were measured here."""

    @property
    def is_within(self) -> bool:
        """Whether the bound is kept; True where there is none."""
        return self.bound is None or self.value <= self.bound
