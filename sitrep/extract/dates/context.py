"""What a date without a year, or a day of the week, is read against: the day of publication and the clause's tense."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc, Token

from sitrep.extract import _text
from sitrep.extract.dates import periods, words
from sitrep.extract.dates.periods import PRECISIONS, Period

_AHEAD = frozenset(("will", "shall", "'ll", "’ll", "wo", "may", "might", "would", "should"))
_PERFECT = frozenset(("have", "had", "has", "'ve", "’ve"))
_PLANS = words.lemmas(
    """agree aim anticipate due expect forecast hope intend likely plan pledge promise schedule set slate threaten vow
    urge"""
)
_SAYING = words.lemmas("say tell add announce warn confirm declare report state urge call demand")
_RECENT_DAYS = 31
_AGAINST_PAST_DAYS = 4000
"""Nothing told in the past tense is still to come."""
_AGAINST_BACKGROUND_DAYS = 250
"""What is named without a tense, "the attack of 7 October", is over, unless the day is less than two months off."""
_AGAINST_FUTURE_DAYS = 90
_SINCE = re.compile(r"\b(?:ever )?since\s+(?:about |around |late |early )*$", re.IGNORECASE)
_LOOK_BACK = 24
"""Characters before a date that may hold "ever since about"."""


@dataclass
class Context:
    """One article's surroundings of a date. `published_on` None: nothing is reckoned from it."""

    doc: Doc
    published_on: date | None
    last_day: date | None = None
    """The day that the text named last, for "the next day"."""

    def token(self, offset: int) -> Token | None:
        """The token that begins at `offset`."""
        span = self.doc.char_span(offset, offset + 1, alignment_mode="expand")
        return span[0] if span is not None and span.start_char == offset else None

    def is_recent(self, period: Period) -> bool:
        """Whether a period begins in the month up to publication."""
        if self.published_on is None or period.start is None:
            return False
        return 0 <= (self.published_on - period.start).days <= _RECENT_DAYS

    def verb(self, offset: int) -> Token | None:
        """The verb of the clause that holds the character at `offset`."""
        token = self.token(offset)
        if token is None:
            return None
        for ancestor in token.ancestors:
            if ancestor.pos_ in ("VERB", "AUX"):
                return ancestor
        return None

    def tense(self, offset: int) -> int:
        """1 where the clause tells what is to come, -1 what has happened, 0 where it does not show."""
        verb = self.verb(offset)
        if verb is None:
            return 0
        helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
        if helpers & _AHEAD:
            return -1 if helpers & _PERFECT else 1
        if _is_planned(verb, helpers):
            return 1
        if verb.tag_ in ("VBD", "VBN") or helpers & {"was", "were", "had", "has", "have", "did"}:
            return -1
        return 0

    def _is_background(self, offset: int) -> bool:
        """Whether the date hangs on a noun, whose time the verb does not tell: "the 7 October attack"."""
        token, verb = self.token(offset), self.verb(offset)
        if token is None or verb is None or token.head == verb:
            return False
        holder = next((ancestor for ancestor in token.ancestors if ancestor.pos_ in ("NOUN", "PROPN")), None)
        if holder is None or holder.ent_type_ == "DATE":
            return False
        return verb.lemma_ in _SAYING or token.dep_ in ("compound", "nummod", "nmod")

    def is_since(self, offset: int) -> bool:
        """Whether "since" stands before it."""
        return _SINCE.search(_text.of(self.doc)[max(0, offset - _LOOK_BACK) : offset]) is not None

    def moved(self, unit: str, by: int) -> Period:
        """The day, week, month … that lies `by` of them from publication; without days in an undated article."""
        if self.published_on is None:
            return Period(PRECISIONS[unit])
        return periods.moved(self.published_on, unit, by)

    @property
    def is_early_in_week(self) -> bool:
        """Whether "the weekend" is, on the day of publication, the one before: Monday to Thursday."""
        return self.published_on is not None and self.published_on.weekday() < 4

    def _is_limit(self, offset: int) -> bool:
        """Whether "until" stands before it: that day is still to come."""
        return _text.of(self.doc)[max(0, offset - 10) : offset].lower().split()[-1:] in (["until"], ["till"])

    def nearest(self, offset: int, years: Callable[[int], Period | None]) -> Period | None:
        """The period in the year that the tense asks for; `years` gives it for a year, None where there is none."""
        if self.published_on is None:
            return None
        around = (self.published_on.year + step for step in (-1, 0, 1))
        choices = [period for period in map(years, around) if period is not None]
        return self._choose(offset, choices)

    def _choose(self, offset: int, choices: Iterable[Period]) -> Period | None:
        """The nearest; what lies on the other side of publication than the tense says counts as further off."""
        on = self.published_on
        if on is None:
            return None
        tense = -1 if self.is_since(offset) else self.tense(offset)
        background = tense == 0 or (tense < 0 and not self.is_since(offset) and self._is_background(offset))
        past_cost = _AGAINST_FUTURE_DAYS if tense > 0 else 0
        future_cost = _AGAINST_BACKGROUND_DAYS if background else _AGAINST_PAST_DAYS if tense < 0 else 0

        def distance(period: Period) -> int:
            start, end = period.start or on, period.end or on
            if start > on:
                return (start - on).days + future_cost
            return max(0, (on - end).days) + (past_cost if end < on else 0)

        return min(choices, key=distance, default=None)

    def weekday(self, offset: int, number: int, step: int = 0) -> Period | None:
        """The day of the week meant: the latest up to publication, the next one in a clause that looks ahead.

        `step` -1 for "last Friday", 1 for "next Friday", 0 for "Friday".
        """
        on = self.published_on
        if on is None:
            return None
        back = (on.weekday() - number) % 7
        if step > 0 or (step == 0 and (self.tense(offset) > 0 or self._is_limit(offset))):
            return periods.day(on + ((7 - back) % 7 or (7 if step > 0 else 0)) * periods.DAY)
        if step < 0 and back == 0:
            back = 7
        return periods.day(on - back * periods.DAY)

    def after_last_day(self, number: int) -> Period | None:
        """The first such day of the week after the day that the text named last."""
        if self.last_day is None:
            return None
        return periods.day(self.last_day + ((number - self.last_day.weekday() - 1) % 7 + 1) * periods.DAY)


def _is_planned(verb: Token, helpers: set[str]) -> bool:
    """Whether the words say that it is yet to be done: "agreed to meet", "talks to be held", "was due"."""
    if "to" in helpers and (verb.head.lemma_ in _PLANS or verb.dep_ in ("relcl", "acl", "ccomp")):
        return True
    if "to" in helpers and verb.head.lemma_ == "be" and verb.dep_ == "xcomp":
        return True
    if verb.tag_ == "VBN" and verb.lemma_ in ("schedule", "plan", "expect", "slate", "set"):
        return True
    return verb.lemma_ == "be" and any(child.lower_ in ("due", "scheduled", "slated") for child in verb.children)
