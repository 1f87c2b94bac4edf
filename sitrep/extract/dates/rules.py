"""What a rule of the grammar is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.words import pattern

Reading = Callable[[re.Match[str], Context], Period | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`read` gives the period that a match means, or None where it is no date after all."""

    pattern: re.Pattern[str]
    read: Reading


def rule(source: str) -> Callable[[Reading], Rule]:
    """Makes a rule of a reading: `source` is a pattern with the parts of `words.PARTS` in angle brackets."""

    def make(read: Reading) -> Rule:
        return Rule(pattern(source), read)

    return make
