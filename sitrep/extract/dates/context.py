"""What a date without a year, or a day of the week, is read against: the day of publication and the clause's tense."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import takewhile

from spacy.tokens import Doc, Token

from sitrep.extract import _text
from sitrep.extract.dates import periods, words
from sitrep.extract.dates.periods import PRECISIONS, Period
from sitrep.reference import countries, outlets

_AHEAD = frozenset(("will", "shall", "'ll", "’ll", "wo", "may", "might", "would", "should"))
_PERFECT = frozenset(("have", "had", "has", "'ve", "’ve"))
_PLANS = words.lemmas(
    """agree aim anticipate due expect forecast hope intend likely plan pledge promise schedule set slate threaten vow
    urge"""
)
_SCHEDULED = words.lemmas(
    """arrive begin choose convene decide end expect expire hope intend leave meet open plan resume return run start
    travel visit vote"""
)
"""What is done at a set time: "the council meets on Friday" is of the Friday to come."""
_SAYING = words.lemmas("say tell add announce warn confirm declare report state urge call demand")
_AGAINST_PAST_DAYS = 4000
"""Nothing told in the past tense is still to come."""
_AGAINST_BACKGROUND_DAYS = 250
"""What is named without a tense, "the attack of 7 October", is over, unless the day is less than two months off."""
_AGAINST_FUTURE_DAYS = 90
_SINCE = re.compile(r"\b(?:ever )?since\s+(?:about |around |late |early )*$", re.IGNORECASE)
_COURSE = words.lemmas("begin start end finish erupt last")
_LIMIT = re.compile(r"\b(?:until|till|ahead of|in time for)\s+(?:the )?$", re.IGNORECASE)
_BY = re.compile(r"\bby\s+$", re.IGNORECASE)
_FOLLOWING_DAYS = 183
_WITHOUT_SEASONS = 10
"""Degrees from the equator within which nobody speaks of summer and winter as others do."""
_MONTH_FIRST = frozenset(("US", "PH", "FM", "PW", "GU", "PR"))
"""Countries whose English papers write the month first in figures."""
_NUMERIC = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:\d{4}|\d\d)(?![\d/])")
_LOOK_BACK = 24
"""Characters before a date that may hold "ever since about"."""


@dataclass
class Context:
    """One article's surroundings of a date. `published_on` None: nothing is reckoned from it."""

    doc: Doc
    published_on: date | None
    outlet: str = ""
    url: str = ""
    last: Period | None = None
    """What the text named last of days, months and years, for "that year", "two weeks later"."""
    last_day: date | None = None
    """The day that the text named last, for "the next day"."""
    stated: tuple[int, int] | None = None
    """The year that the text wrote out last, and where."""

    def note(self, period: Period, text: str, at: int) -> None:
        """Keep what was read last: `text` begins at the character `at`."""
        if period.start is None or period.precision in ("range", "duration", "set", "vague"):
            return
        self.last = period
        if period.precision == "day":
            self.last_day = period.start
        if str(period.start.year) in text:
            self.stated = (period.start.year, at)

    def token(self, offset: int) -> Token | None:
        """The token that begins at `offset`."""
        span = self.doc.char_span(offset, offset + 1, alignment_mode="expand")
        return span[0] if span is not None and span.start_char == offset else None

    def is_ruled_out(self, offset: int, period: Period) -> bool:
        """Whether a period is yet to come, though the clause tells what has happened."""
        on = self.published_on
        return on is not None and period.start is not None and period.start > on and self.tense(offset) < 0

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
        if _is_planned(verb, helpers) or _is_scheduled(verb, helpers):
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
        """Whether words before it say that it is still to come: "until", "ahead of"; "by" unless it is over."""
        before = _text.of(self.doc)[max(0, offset - _LOOK_BACK) : offset]
        return bool(_LIMIT.search(before)) or (bool(_BY.search(before)) and self.tense(offset) == 0)

    def nearest(self, offset: int, years: Callable[[int], Period | None]) -> Period | None:
        """The period in the year that the tense asks for; `years` gives it for a year, None where there is none."""
        if self.published_on is None:
            return self._behind_last(years)
        if self.stated and self._is_told_with(self.stated[1], offset):
            return years(self.stated[0])
        around = (self.published_on.year + step for step in (-1, 0, 1))
        choices = [period for period in map(years, around) if period is not None]
        return self._choose(offset, choices)

    def _behind_last(self, years: Callable[[int], Period | None]) -> Period | None:
        """The first such period within half a year from what the text named last, or within a year that it named."""
        last = self.last
        if last is None or last.start is None or last.end is None:
            return None
        for year in (last.start.year, last.start.year + 1):
            period = years(year)
            if period and period.end and period.start and period.end >= last.start:
                is_next = year == last.start.year or (period.start - last.end).days <= _FOLLOWING_DAYS
                return period if is_next else None
        return None

    def _is_told_with(self, at: int, offset: int) -> bool:
        """Whether the year at `at` is that of the date at `offset`: of one verb, or of verbs joined by "and".

        As "In 2012 he was jailed on 7 August", "the war of 2008 began on 7 August"; who survived a massacre of 2008 and
        was freed on 7 August was not freed in 2008.
        """
        year, one, other = self.token(at), self.verb(at), self.verb(offset)
        if year is None or one is None or other is None or other not in (one, *one.conjuncts):
            return False
        between = list(takewhile(lambda ancestor: ancestor != one, year.ancestors))
        if any(token.lower_ == "since" for token in between):
            return False
        return all(token.pos_ == "ADP" for token in between) or one.lemma_ in _COURSE

    @cached_property
    def homes(self) -> frozenset[str]:
        """Codes of the countries of the outlet."""
        return outlets.homes(self.outlet, self.url)

    def season(self, year: int, name: str) -> Period:
        """A season; without days where the text does not tell in which hemisphere."""
        period = periods.season(year, name, is_southern=self._is_southern is True)
        return period if self._is_southern is not None else Period("season", edtf=period.edtf)

    @cached_property
    def _is_southern(self) -> bool | None:
        """Where the outlet is at home, else where all countries that the text names lie; None near the equator."""
        known = [countries.by_code(code) for code in self.homes] or [
            countries.by_name(entity.text.removeprefix("the ")) or countries.demonym(entity.text)
            for entity in self.doc.ents
            if entity.label_ in ("GPE", "NORP")
        ]
        sides = {one.lat < 0 for one in known if one and abs(one.lat) > _WITHOUT_SEASONS}
        return sides.pop() if len(sides) == 1 else None

    @property
    def is_month_first(self) -> bool | None:
        """Whether "03/04/2021" is in March: by dates of the text that can be read in one way, else by the outlet."""
        orders = {int(match[1]) <= 12 for match in _NUMERIC.finditer(_text.of(self.doc)) if _is_telling(match)}
        if len(orders) == 1:
            return orders.pop()
        sides = {code in _MONTH_FIRST for code in self.homes}
        return sides.pop() if len(sides) == 1 and not orders else None

    def _choose(self, offset: int, choices: Iterable[Period]) -> Period | None:
        """The nearest; what lies on the other side of publication than the tense says counts as further off."""
        on = self.published_on
        if on is None:
            return None
        tense = -1 if self.is_since(offset) else 1 if self._is_limit(offset) else self.tense(offset)
        background = tense == 0 or (tense < 0 and not self.is_since(offset) and self._is_background(offset))
        past_cost = _AGAINST_FUTURE_DAYS if tense > 0 else 0
        future_cost = _AGAINST_BACKGROUND_DAYS if background else _AGAINST_PAST_DAYS if tense < 0 else 0

        def distance(period: Period) -> int:
            start, end = period.start or on, period.end or on
            if start > on:
                return (start - on).days + future_cost
            return max(0, (on - end).days) + (past_cost if end < on else 0)

        return min(choices, key=distance, default=None)

    def this_weekday(self, offset: int, number: int) -> Period | None:
        """As "this Friday": the next one, unless the clause tells what has happened."""
        on = self.published_on
        if on is None or self.tense(offset) < 0:
            return self.weekday(offset, number)
        return periods.day(on + (number - on.weekday()) % 7 * periods.DAY)

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


def _is_scheduled(verb: Token, helpers: set[str]) -> bool:
    return verb.tag_ in ("VBZ", "VBP") and not helpers and verb.lemma_ in _SCHEDULED


def _is_telling(match: re.Match[str]) -> bool:
    """Whether one of the first two numbers of "25/03/2021" can be no month, the other one can."""
    first, second = int(match[1]), int(match[2])
    return (first > 12) != (second > 12)


def _is_planned(verb: Token, helpers: set[str]) -> bool:
    """Whether the words say that it is yet to be done: "agreed to meet", "talks to be held", "was due"."""
    if "to" in helpers and (verb.head.lemma_ in _PLANS or verb.dep_ in ("relcl", "acl", "ccomp")):
        return True
    if "to" in helpers and verb.head.lemma_ == "be" and verb.dep_ == "xcomp":
        return verb.head.tag_ != "VBD"
    if verb.tag_ == "VBN" and verb.lemma_ in ("schedule", "plan", "expect", "slate", "set"):
        return True
    return verb.lemma_ == "be" and any(child.lower_ in ("due", "scheduled", "slated") for child in verb.children)
