"""What a rule of the grammar is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sitrep.extract.dates import hints
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.words import pattern

Reading = Callable[[re.Match[str], Context], Period | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`read` gives the period that a match means, or None where it is no date after all."""

    pattern: re.Pattern[str]
    read: Reading
    needs: tuple[int, ...]
    """Masks of classes of hints; all of one of these must be near."""

    def may_match(self, classes: int) -> bool:
        """Whether a stretch with these classes of hints may hold a match."""
        return any(classes & needed == needed for needed in self.needs)


def rule(needs: str, source: str) -> Callable[[Reading], Rule]:
    """Makes a rule of a reading: `source` is a pattern with the parts of `words.PARTS` in angle brackets.

    `needs` names the classes of `hints` that every match holds: "digit month"; "month|season" where one is enough.
    """
    masks = tuple(hints.mask(names) for names in needs.split("|"))

    def make(read: Reading) -> Rule:
        return Rule(pattern(source), read, masks)

    return make
