"""Time expressions: what day, month or year is meant, how long, how often.

The grammar is the rules of `absolute`, `ranges`, `relative`, `windows`, `vague` and `durations`; where two match, the
longer stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from sitrep.extract import _spans
from sitrep.extract.dates import absolute, durations, ranges, relative, vague, windows
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule
from sitrep.records import Article, DateMention, Extraction, NameMention, Span

ORDER = 30

_RULES: list[Rule] = [*absolute.RULES, *ranges.RULES, *relative.RULES, *windows.RULES, *vague.RULES, *durations.RULES]
_LINE = re.compile(r"[^\n]+")
_HINT = re.compile(
    r"\d|day|week|month|year|decade|hour|minute|night|morning|evening|afternoon|recent|now|current|quarter|tomorrow|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|annual|daily|present|past|future|"
    r"moment|second|time|term|centur",
    re.IGNORECASE,
)
"""Where none of these is near there is no date."""
_NEAR = 48
"""Characters of an expression before or behind any of its hints, at most."""


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    period: Period


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the time expressions of `doc`, reckoned from `article.published_on` where it is known."""
    context = Context(doc, article.published_on)
    named = [mention for mention in found.names if mention.named]
    for line in _LINE.finditer(article.text):
        for match in _matches(article.text, line.span(), context):
            if not _is_dateline(article, match) and not _in_name(named, match):
                found.dates.append(_mention(article.text, _spans.sentence_at(found, match.start), match))


def _matches(text: str, line: Span, context: Context) -> Iterator[_Match]:
    """The longest readings of a line, in order, none overlapping; the parser ends sentences inside of dates."""
    stretches = list(_stretches(text, line))
    candidates = sorted(
        ((match, rule) for at in stretches for rule in _RULES for match in rule.pattern.finditer(text, *at)),
        key=lambda pair: (pair[0].start(), -pair[0].end()),
    )
    at = line[0]
    for match, rule in candidates:
        if match.start() < at:
            continue
        period = rule.read(match, context)
        if period is None:
            continue
        start, end = _spans.trimmed(text, *match.span())
        at = match.end()
        if period.precision == "day" and period.start:
            context.last_day = period.start
        yield _Match(start, end, period)


def _stretches(text: str, line: Span) -> Iterator[Span]:
    """The parts of a line, from blank to blank, that may hold a date: those near a hint."""
    start = end = line[0]
    for hint in _HINT.finditer(text, *line):
        first, last = max(line[0], hint.start() - _NEAR), min(line[1], hint.end() + _NEAR)
        if first > end:
            if end > start:
                yield _to_blanks(text, line, start, end)
            start = first
        end = max(end, last)
    if end > start:
        yield _to_blanks(text, line, start, end)


def _to_blanks(text: str, line: Span, start: int, end: int) -> Span:
    before, after = text.rfind(" ", line[0], start), text.find(" ", end, line[1])
    return before + 1 if before >= 0 else line[0], after if after >= 0 else line[1]


def _in_name(named: list[NameMention], match: _Match) -> bool:
    """Whether a date is part of a name, as in "the March 14 Alliance"."""
    holder = _spans.overlapping(named, (match.start, match.end))
    return holder is not None and holder.start <= match.start and match.end <= holder.end


def _is_dateline(article: Article, match: _Match) -> bool:
    """Whether a line holds nothing but the day of publication: it dates the article, not what is told in it."""
    if article.published_on is None or match.period.start != article.published_on:
        return False
    before = article.text[: match.start].rpartition("\n")[2]
    after = article.text[match.end :].partition("\n")[0]
    return not before.strip() and not after.strip(" .")


def _mention(text: str, sentence: Span, match: _Match) -> DateMention:
    period = match.period
    return DateMention(
        start=match.start,
        end=match.end,
        text=text[match.start : match.end],
        sentence=sentence,
        start_date=period.start,
        end_date=period.end,
        edtf=period.edtf,
        precision=period.precision,
        date_prec=period.date_prec,
    )
