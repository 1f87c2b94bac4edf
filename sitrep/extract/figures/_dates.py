"""When a figure holds: the day or period that its clause names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import Saying
from sitrep.records import DateMention, Extraction, Span

if TYPE_CHECKING:
    from spacy.tokens import Token


class Calendar:
    """The dates of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.said = said
        self._tokens = said.tokens
        self._of_sentence: dict[Span, list[DateMention]] = {}
        for date in found.dates:
            if date.precision not in ("duration", "set") and date.start_date is not None:
                self._of_sentence.setdefault(date.sentence, []).append(date)

    def date(self, token: Token, sentence: Span) -> DateMention | None:
        """The date of the figure's sentence that hangs on its verb, else the nearest; never the day it was said."""
        here = [date for date in self._of_sentence.get(sentence, []) if not self._is_saying_day(date)]
        if not here:
            return None
        over = {above.i for above in token.ancestors}
        return min(here, key=lambda date: (not self._hangs_on(date, over), abs(date.start - token.idx)))

    def _is_saying_day(self, date: DateMention) -> bool:
        token = self._tokens.get(date.start)
        return token is not None and self.said.in_cue(token)

    def _hangs_on(self, date: DateMention, over: set[int]) -> bool:
        token = self._tokens.get(date.start)
        return token is not None and any(above.i in over for above in list(token.ancestors)[:3])
