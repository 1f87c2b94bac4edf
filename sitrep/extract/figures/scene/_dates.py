"""When a figure holds: the day or period that its clause names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sitrep.extract._saying import Saying
from sitrep.records import DateMention, Extraction, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_SINCE = re.compile(r"\bsince\s+(?:about |around |late |early |the )*$", re.IGNORECASE)
_LOOK_BACK = 20
"""Characters before a date that may hold "since about"."""


class Calendar:
    """The dates of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.said = said
        self.article = found.article
        self._tokens = said.tokens
        self._of_sentence: dict[Span, list[DateMention]] = {}
        for date in found.dates:
            if date.precision not in ("duration", "set") and date.start_date is not None:
                self._of_sentence.setdefault(date.sentence, []).append(date)

    def date(self, token: Token, sentence: Span) -> DateMention | None:
        """The date of the figure's sentence that hangs on its verb, else the nearest; never the day it was said."""
        here = [date for date in self._of_sentence.get(sentence, []) if not self._is_saying_day(date)]
        over = {token.i, *(above.i for above in token.ancestors)}
        here = [date for date in here if not self._is_compared_with(date)]
        here = [date for date in here if not self._tells_of_other(date, token, over)]
        if not here:
            return None
        nearest = min(here, key=lambda date: self._distance(date, token, over))
        return self._up_to_now(nearest)

    def _distance(self, date: DateMention, token: Token, over: set[int]) -> tuple[bool, bool, int]:
        start, end = sorted((date.start, token.idx))
        is_apart = ";" in self.article.text[start:end]
        return is_apart, not self._hangs_on(date, over), end - start

    def _tells_of_other(self, date: DateMention, counted: Token, over: set[int]) -> bool:
        """Whether it stands in what is said of another noun: "the group, founded in 1997, has 3,000 fighters"."""
        token = self._tokens.get(date.start)
        if token is None or token.i in over:
            return False
        above = next((one for one in token.ancestors if one.i in over or one.dep_ in ("relcl", "acl")), None)
        return above is not None and above.i not in over and above.head.i not in (counted.i, counted.head.i)

    def _up_to_now(self, date: DateMention) -> DateMention:
        """After "since", the time from its first day to publication: "300 have died since October"."""
        now = self.article.published_on
        is_open = now is not None and date.start_date is not None and date.start_date <= now and self._since(date)
        return replace(date, end_date=now) if is_open else date

    def _is_compared_with(self, date: DateMention) -> bool:
        """As 2003 in "the worst since 2003": its "since" hangs on no verb."""
        since = self._since(date)
        return since is not None and since.head.pos_ not in ("VERB", "AUX")

    def _since(self, date: DateMention) -> Token | None:
        before = self.article.text[max(0, date.start - _LOOK_BACK) : date.start]
        token = self._tokens.get(date.start) if _SINCE.search(before) else None
        return next((word for word in token.ancestors if word.lower_ == "since"), None) if token else None

    def _is_saying_day(self, date: DateMention) -> bool:
        token = self._tokens.get(date.start)
        return token is not None and self.said.in_cue(token)

    def _hangs_on(self, date: DateMention, over: set[int]) -> bool:
        token = self._tokens.get(date.start)
        return token is not None and any(above.i in over for above in list(token.ancestors)[:3])
