"""Scores the figures read out of a labelled table of sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language

from sitrep import extract
from sitrep.evaluate.tally import GOLDEN
from sitrep.records import Article, Extraction, Figure, Link

TABLE = GOLDEN / "figures.txt"
UNSEEN = GOLDEN / "figures_unseen.txt"
"""Labelled before any rule was made on them."""
WORDS = ("place", "actor", "claimant", "via", "subject")
PLAIN = ("hedge", "stance", "period", "low", "high", "part", "total")


@dataclass
class Expected:
    """One figure that a careful reader takes from a sentence."""

    value: float | None
    unit: str
    measure: str
    details: dict[str, str] = field(default_factory=dict)


@dataclass
class Score:
    """Counts over the table."""

    right: int = 0
    read: int = 0
    labelled: int = 0
    details: Counter[str] = field(default_factory=Counter)
    details_right: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """F1 of value, unit and measure, in percent."""
        return 200 * self.right / max(1, self.read + self.labelled)

    def share(self, detail: str) -> float:
        """Percent of the figures found whose `detail` is as labelled; None that is not None counts as wrong."""
        return 100 * self.details_right[detail] / max(1, self.details[detail])


def cases(table: Path = TABLE) -> Iterator[tuple[str, list[Expected]]]:
    """(sentence, its figures) of a table."""
    sentence = ""
    figures: list[Expected] = []
    for line in table.read_text(encoding="utf8").splitlines():
        if line.startswith("> "):
            if sentence:
                yield sentence, figures
            sentence, figures = line[2:], []
        elif line.startswith("- "):
            figures.append(_expected(line[2:]))
    yield sentence, figures


def read(nlp: Language, text: str) -> Extraction:
    """What the extractors read in `text`."""
    article = Article(id="golden", text=text, raw_text=text, content_hash="golden", origin="golden")
    return extract.run(nlp(text), article)


def score(nlp: Language, table: Path = TABLE) -> Score:
    """The score of a whole table."""
    result = Score()
    for sentence, expected in cases(table):
        figures = read(nlp, sentence).figures
        _compare(sentence, expected, figures, result)
    return result


def _expected(line: str) -> Expected:
    head, *rest = (part.strip() for part in line.split(" | "))
    value, *unit, measure = head.split()
    details = {key: text for part in rest for key, _, text in [part.partition("=")]}
    return Expected(None if value == "?" else float(value), " ".join(unit), measure, details)


def _compare(sentence: str, expected: list[Expected], figures: list[Figure], result: Score) -> None:
    rest = list(figures)
    by_id = {figure.id: figure for figure in figures}
    result.read += len(figures)
    result.labelled += len(expected)
    for one in expected:
        match = next((figure for figure in rest if _is_same(one, figure)), None)
        if match is None:
            result.misses.append(f"missed {one.value} {one.unit} {one.measure}: {sentence}")
            continue
        rest.remove(match)
        result.right += 1
        _compare_details(sentence, one, match, by_id, result)
    result.misses += [f"wrong {f.value} {f.unit} {f.measure} ({f.text}): {sentence}" for f in rest]


def _is_same(one: Expected, figure: Figure) -> bool:
    return (one.value, one.unit, one.measure) == (figure.value, figure.unit or "-", figure.measure)


def _compare_details(sentence: str, one: Expected, figure: Figure, by_id: dict[str, Figure], result: Score) -> None:
    for detail in (*WORDS, "change", "of", *PLAIN):
        wanted = one.details.get(detail)
        if wanted is None and detail not in ("place", "actor", "claimant", "via", "of"):
            continue
        got = _detail(figure, detail, by_id)
        result.details[detail] += 1
        if got == wanted or (detail == "change" and got == "change"):
            result.details_right[detail] += 1
        else:
            result.misses.append(f"{detail} {got!r}, not {wanted!r} of {figure.text!r}: {sentence}")


def _detail(figure: Figure, detail: str, by_id: dict[str, Figure]) -> str | None:
    got = getattr(figure, detail)
    if detail == "of" and got is not None:
        got = by_id[got].value
    if isinstance(got, Link):
        return got.text
    return f"{got:.12g}" if isinstance(got, float | int) else got
