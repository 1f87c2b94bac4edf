"""Scores figures with all their fields; the form of a row is told at the head of `figures.txt`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from sitrep import extract
from sitrep.evaluate import labelled
from sitrep.evaluate.labelled import Row
from sitrep.evaluate.tally import Tally
from sitrep.evaluate.values import close, same_unit
from sitrep.records import Article, Extraction, Figure, Link

LINKS = ("place", "actor", "claimant", "via")
WHATS = ("figures", "complete rows", *LINKS, "subject", "hedge", "stance", "of")
"""What is told, in its order. `figures`: value, unit and measure; `complete rows`: place and claimant too."""
_PLAIN = ("period", "change", "low", "high", "part", "total")

Scores = dict[str, Tally]


@dataclass(slots=True)
class Expected:
    """One figure that a careful reader takes from a passage."""

    value: float | None
    unit: str
    measure: str
    details: dict[str, str]


@dataclass(slots=True)
class _Found:
    """A figure, with that which it is a part of or changes from."""

    figure: Figure
    whole: Figure | None


def read(nlp: Language, text: str) -> Extraction:
    """What the extractors read in `text`; nothing is resolved."""
    article = Article(id="golden", text=text, raw_text=text, content_hash="golden", origin="golden")
    return extract.run(nlp(text), article)


def score(path: Path, misses: list[str] | None = None) -> Scores:
    """The tallies of a file: `WHATS`, and what is asked only of rows that say it: period, change, low, high, part …

    `place`, `actor`, `claimant` and `via` are asked of every figure found: unknown must stay unknown.
    """
    misses = [] if misses is None else misses
    passages = list(labelled.read(path))
    scores: Scores = defaultdict(Tally)
    for passage, found in zip(passages, labelled.extractions(passages), strict=True):
        expected = [_expected(row) for row in passage.rows]
        misses += [f"{fault}: {labelled.one_line(passage.text)}" for fault in _compare(expected, found.figures, scores)]
    return dict(scores)


def _expected(row: Row) -> Expected:
    value, *unit, measure = row.head.split()
    return Expected(None if value == "?" else float(value), " ".join(unit), measure, row.details)


def _compare(expected: list[Expected], figures: list[Figure], scores: Scores) -> list[str]:
    by_id = {figure.id: figure for figure in figures}
    answers = [_Found(figure, by_id.get(figure.of or "")) for figure in figures]
    paired = labelled.pairs(expected, answers, _fit)
    faults = []
    for what in ("figures", "complete rows"):
        scores[what].read += len(figures)
        scores[what].marked += len(expected)
    for one, found in paired:
        if found is None:
            faults.append(f"missed {one.value} {one.unit} {one.measure}")
            continue
        scores["figures"].right += 1
        wrong = _wrong_details(one, found, scores)
        scores["complete rows"].right += not wrong.keys() & {"place", "claimant"}
        faults += [
            f"{what} {got!r}, not {one.details.get(what)!r} of {found.figure.text!r}" for what, got in wrong.items()
        ]
    rest = (one.figure for one in labelled.rest(answers, paired))
    return faults + [f"wrong {f.value} {f.unit} {f.measure} ({f.text})" for f in rest]


def _fit(one: Expected, found: _Found) -> float | None:
    figure = found.figure
    if (
        figure.measure != one.measure
        or not same_unit(figure.unit or "-", one.unit)
        or not close(figure.value, one.value)
    ):
        return None
    return float(sum(_is_right(one, found, what) for what in (*LINKS, "low", "high", "of")))


def _wrong_details(one: Expected, found: _Found, scores: Scores) -> dict[str, object]:
    """What is wrong -> what was read; counts every detail."""
    wrong: dict[str, object] = {}
    for what in (*LINKS, "subject", *_PLAIN, "hedge", "stance", "of"):
        said = what in one.details
        right = _is_right(one, found, what)
        if what in LINKS or (said and what in ("subject", *_PLAIN)):
            scores[what].count(True, True, right)
        elif what in ("hedge", "stance", "of"):
            scores[what].count(_is_read(found, what), said, said and right)
        if not right:
            got = _got(found, what)
            wrong[what] = got.text if isinstance(got, Link) else got
    return wrong


def _is_read(found: _Found, what: str) -> bool:
    """ "Vague" is left out of many labels: "dozens" tells it."""
    return _got(found, what) not in (None, "asserted", "vague")


def _is_right(one: Expected, found: _Found, what: str) -> bool:
    wanted, got = one.details.get(what), _got(found, what)
    if what in LINKS:
        return labelled.is_same(wanted, got if isinstance(got, Link) else None)
    if what in ("hedge", "stance", "of") and wanted is None:
        return not _is_read(found, what)
    if wanted is None:
        return True
    if what == "change":
        return got == "change"
    if isinstance(got, float | int):
        return close(float(wanted), got)
    return isinstance(got, str) and labelled.folded(wanted) == labelled.folded(got)


def _got(found: _Found, what: str) -> object:
    if what == "of":
        return found.whole.value if found.whole else None
    return getattr(found.figure, what)
