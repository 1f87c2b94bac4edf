"""Time expressions: what day, month or year is meant, how long, how often.

The grammar is the rules of these modules, `_MODULES`; where two match, the longer stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc

from sitrep.extract import _spans
from sitrep.extract.dates import (
    absolute,
    dateline,
    durations,
    fiscal,
    hints,
    named,
    openness,
    ranges,
    relative,
    thread,
    vague,
    windows,
)
from sitrep.extract.dates.context import Context
from sitrep.extract.dates.periods import Period
from sitrep.extract.dates.rules import Rule
from sitrep.records import Article, DateMention, Extraction, NameMention, Span

ORDER = 30

_MODULES = (absolute, ranges, relative, windows, named, fiscal, thread, vague, durations)
_RULES: list[Rule] = [rule for module in _MODULES for rule in module.RULES]


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    period: Period


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the time expressions of `doc`, reckoned from `article.published_on` where it is known."""
    written_on = dateline.reckoned_from(article.text, article.published_on)
    context = Context(doc, written_on, article.outlet, article.url)
    names = [mention for mention in found.names if mention.named]
    for match in _matches(doc, article.text, context):
        if not _is_dateline(article, match) and not _in_name(names, match):
            found.dates.append(_mention(article.text, _spans.sentence_at(found, match.start), match))


def _matches(doc: Doc, text: str, context: Context) -> Iterator[_Match]:
    """The longest readings, in order, none overlapping; the parser ends sentences inside of dates."""
    at = 0
    for stretch, classes in hints.stretches(doc, text):
        candidates = sorted(
            ((match, rule) for rule in _rules(classes) for match in rule.pattern.finditer(text, *stretch)),
            key=lambda pair: (pair[0].start(), -pair[0].end()),
        )
        for match, rule in candidates:
            if match.start() < at:
                continue
            period = rule.read(match, context)
            if period is None:
                continue
            start, end = _spans.trimmed(text, *match.span())
            at = match.end()
            context.note(period, match[0], match.start())
            yield _Match(start, end, openness.opened(period, text, start, end))


@cache
def _rules(classes: int) -> tuple[Rule, ...]:
    """The rules that may match near hints of these classes; classes are few, so is what is kept."""
    return tuple(rule for rule in _RULES if rule.may_match(classes))


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
