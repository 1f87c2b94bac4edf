"""Where sentences part around quotations, by the text itself: the model often splits at closing marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from sitrep.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_ENDS = re.compile(r"[.!?…*][\"”’»')\]]*\s*$")
_BEGINS = re.compile(r"[\"“‘«„'`(\[—–-]*[A-Z0-9]")


class Layout:
    """One article's text, its tokens by where they start, and the borders between its sentences."""

    def __init__(self, text: str, tokens: dict[int, Token], sentences: list[Span]) -> None:
        self.text = text
        self._tokens = list(tokens.values())
        self._starts = list(tokens)
        self.borders = [start for start, _ in sentences if self._is_border(start)]
        """Where sentences begin."""

    def _is_border(self, start: int) -> bool:
        if not start:
            return True
        if "\n\n" in self.text[max(0, start - 3) : start]:
            return True
        ahead = self.text[max(0, start - 6) : start]
        return bool(_ENDS.search(ahead)) and _BEGINS.match(self.text, start) is not None

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that begin in the span."""
        return self._tokens[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def parted(self, start: int, end: int) -> bool:
        """Whether a sentence begins behind `start` and not behind `end`."""
        following = bisect_right(self.borders, start)
        return following < len(self.borders) and self.borders[following] <= end

    def begin(self, offset: int) -> int:
        """Where the sentence begins that holds the character at `offset`."""
        at = bisect_right(self.borders, offset) - 1
        return self.borders[at] if at >= 0 else 0

    def end(self, offset: int) -> int:
        """Where the next sentence begins behind `offset`; the end of the text where none does."""
        at = bisect_right(self.borders, offset)
        return self.borders[at] if at < len(self.borders) else len(self.text)

    def paragraph(self, offset: int) -> int:
        """Where the paragraph begins that holds the character at `offset`."""
        blank = self.text.rfind("\n", 0, offset)
        return blank + 1
