"""Scores time expressions: where they are and what they mean.

A row is `- WORDS | VALUE`, VALUE being a day, `FIRST/LAST` (inclusive; `..` for an end that is open), `duration`, `set`
or `none`, for words that tell no stretch of the calendar; `edtf=` where the interval does not say it all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sitrep.errors import SitrepError
from sitrep.evaluate import labelled
from sitrep.evaluate.labelled import Passage, Row
from sitrep.evaluate.tally import Tally
from sitrep.records import DateMention, Span

WHATS = ("extent", "value", "edtf", "days, undated")
"""Found by overlap; found, and interval or kind right; the EDTF, where labelled; days read in texts without a day of
publication."""

Scores = dict[str, Tally]
_KINDS = ("duration", "set", "none")
_OPEN = ".."


@dataclass(slots=True)
class Expression:
    """A time expression as labelled."""

    span: Span
    text: str
    value: str
    edtf: str | None


def score(path: Path, misses: list[str] | None = None) -> Scores:
    """The tallies of a file."""
    misses = [] if misses is None else misses
    passages = list(labelled.read(path))
    scores: Scores = defaultdict(Tally)
    for passage, found in zip(passages, labelled.extractions(passages), strict=True):
        expected = _expected(passage)
        faults = _compare(expected, found.dates, scores)
        if passage.published_on is None:
            _count_days(expected, found.dates, scores["days, undated"])
        misses += [f"{fault}: {labelled.one_line(passage.text)}" for fault in faults]
    return dict(scores)


def _expected(passage: Passage) -> list[Expression]:
    """The rows with their spans; each is looked for behind the one before it."""
    end, found = 0, []
    for row in passage.rows:
        start = passage.text.find(row.head, end)
        if start < 0:
            raise SitrepError(f"{row.origin}: {row.head!r} is not in its passage, behind the row before it.")
        end = start + len(row.head)
        found.append(Expression((start, end), row.head, _value(row), row.details.get("edtf")))
    return found


def _value(row: Row) -> str:
    values = [detail for detail, words in row.details.items() if not words]
    if len(values) != 1 or not _is_value(values[0]):
        raise SitrepError(f"{row.origin}: a row tells one day, FIRST/LAST, or one of {', '.join(_KINDS)}.")
    first, _, last = values[0].partition("/")
    return first if first == last else values[0]


def _is_value(words: str) -> bool:
    if words in _KINDS:
        return True
    try:
        return all(end == _OPEN or date.fromisoformat(end) for end in words.split("/", maxsplit=1))
    except ValueError:
        return False


def _compare(expected: list[Expression], answers: list[DateMention], scores: Scores) -> list[str]:
    paired = labelled.pairs(expected, answers, _fit)
    for what in ("extent", "value"):
        scores[what].read += len(answers)
        scores[what].marked += len(expected)
    faults = []
    for one, found in paired:
        scores["edtf"].count(one.edtf is not None and found is not None, one.edtf is not None, _has_edtf(one, found))
        if found is None:
            faults.append(f"missed {one.text!r} ({one.value})")
            continue
        is_right = _means(found, one.value)
        scores["extent"].right += 1
        scores["value"].right += is_right
        faults += [] if is_right else [f"{found.text!r} read as {_read(found)}, not {one.value}"]
        if one.edtf and not _has_edtf(one, found):
            faults.append(f"EDTF {found.edtf} of {found.text!r}, not {one.edtf}")
    return faults + [f"wrong {one.text!r} ({_read(one)})" for one in labelled.rest(answers, paired)]


def _count_days(expected: list[Expression], answers: list[DateMention], tally: Tally) -> None:
    """Count the answers that have days, and those of them that are right."""
    tally.marked += sum(one.value not in _KINDS for one in expected)
    for one, found in labelled.pairs(expected, [each for each in answers if each.start_date], _fit):
        tally.right += found is not None and _means(found, one.value)
    tally.read += sum(each.start_date is not None for each in answers)


def _fit(one: Expression, found: DateMention) -> float | None:
    shared = min(one.span[1], found.end) - max(one.span[0], found.start)
    if shared <= 0:
        return None
    return _means(found, one.value) + shared / (one.span[1] - one.span[0])


def _has_edtf(one: Expression, found: DateMention | None) -> bool:
    return found is not None and one.edtf is not None and one.edtf == found.edtf


def _means(found: DateMention, value: str) -> bool:
    """Whether a mention means what a row says; an open end is the EDTF's."""
    if _OPEN not in value:
        return _read(found) == value
    first, _, last = value.partition("/")
    ends = (found.edtf or "").partition("/")
    return all(
        end == told if told == _OPEN else day is not None and day.isoformat() == told
        for end, told, day in ((ends[0], first, found.start_date), (ends[2], last, found.end_date))
    )


def _read(found: DateMention) -> str:
    if found.start_date is None or found.end_date is None:
        return found.precision if found.precision in _KINDS else "none"
    if found.start_date == found.end_date:
        return found.start_date.isoformat()
    return f"{found.start_date.isoformat()}/{found.end_date.isoformat()}"
