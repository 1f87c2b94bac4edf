"""Scores quotations, direct and indirect, and their speakers; the form of a row is told at the head of `quotes.txt`.

A quotation is found where half of its words at least are read as one of its kind. Its speaker and cue are asked only
of what was found; an answer that touches no quotation of its kind is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from sitrep.errors import SitrepError
from sitrep.evaluate import labelled
from sitrep.evaluate.labelled import Row
from sitrep.evaluate.tally import Tally
from sitrep.records import Extraction, Link, Quote

WHATS = ("direct", "direct speaker", "indirect", "indirect speaker", "cue")

Scores = dict[str, Tally]


@dataclass(slots=True)
class Expected:
    """One quotation of a passage; `speaker` is None where the text does not tell, `cue` None where there is none."""

    start: int
    end: int
    text: str
    is_direct: bool
    speaker: str | None
    cue: str | None

    @property
    def kind(self) -> str:
        """As `WHATS` has it."""
        return "direct" if self.is_direct else "indirect"


def score(path: Path, misses: list[str] | None = None) -> Scores:
    """The tallies of a file, by what is scored."""
    misses = [] if misses is None else misses
    passages = [(passage, expected(passage)) for passage in labelled.read(path)]
    scores: Scores = defaultdict(Tally)
    read = labelled.extractions(passage for passage, _ in passages)
    for (passage, wanted), found in zip(passages, read, strict=True):
        misses += [f"{fault}: {labelled.one_line(passage.text)}" for fault in _compare(wanted, found, scores)]
    return dict(scores)


def expected(passage: labelled.Passage) -> list[Expected]:
    """The quotations of a passage, in its order. One whose words are not in its text is a SitrepError."""
    found: list[Expected] = []
    for row in passage.rows:
        words = labelled.unfolded(row.head[1:-1])
        after = found[-1].end if found else 0
        start = passage.text.find(words, after)
        start = start if start >= 0 else passage.text.find(words)
        if start < 0 or not words:
            raise SitrepError(f"{row.origin}: the passage does not hold these words.")
        found.append(_expected(row, start, words))
    return found


def _expected(row: Row, start: int, words: str) -> Expected:
    if ("direct" in row.details) == ("indirect" in row.details) or "speaker" not in row.details:
        raise SitrepError(f"{row.origin}: a row tells speaker=, and either direct or indirect.")
    speaker, cue = (None if (said := row.details.get(what, "-")) == "-" else said for what in ("speaker", "cue"))
    return Expected(start, start + len(words), words, "direct" in row.details, speaker, cue)


def _compare(wanted: list[Expected], found: Extraction, scores: Scores) -> list[str]:
    faults = []
    for one in wanted:
        best = max(_of_kind(one, found.quotes), key=lambda quote: _overlap(one, quote), default=None)
        read = sum(_overlap(one, quote) for quote in _of_kind(one, found.quotes))
        tally = scores[one.kind]
        is_found = best is not None and 2 * read >= one.end - one.start
        tally.count(read > 0, True, is_found)
        faults += (
            _compare_speaker(one, best, found, scores) if best and is_found else [f"missed {one.kind} {one.text!r}"]
        )
    for quote in found.quotes:
        if not any(_is_excused(quote, one) for one in wanted):
            kind = "direct" if quote.direct else "indirect"
            scores[kind].read += 1
            faults.append(f"wrong {kind} {quote.text!r}")
    return faults


def _of_kind(one: Expected, quotes: list[Quote]) -> list[Quote]:
    return [quote for quote in quotes if quote.direct == one.is_direct]


def _overlap(one: Expected, quote: Quote) -> int:
    return max(0, min(one.end, quote.end) - max(one.start, quote.start))


def _is_excused(quote: Quote, one: Expected) -> bool:
    """An indirect quote may hold a partial direct one."""
    return _overlap(one, quote) > 0 and (quote.direct == one.is_direct or one.is_direct)


def _compare_speaker(one: Expected, quote: Quote, found: Extraction, scores: Scores) -> list[str]:
    is_right = one.speaker is not None and quote.speaker is not None and _is_meant(one.speaker, quote.speaker, found)
    scores[f"{one.kind} speaker"].count(quote.speaker is not None, one.speaker is not None, is_right)
    has_cue = one.cue is not None and one.cue.lower() == (quote.cue or "").lower()
    scores["cue"].count(quote.cue is not None, one.cue is not None, has_cue)
    got = quote.speaker and (quote.speaker.name or quote.speaker.text)
    return [] if is_right or got == one.speaker else [f"speaker {got!r}, not {one.speaker!r}, of {one.text!r}"]


def _is_meant(label: str, speaker: Link, found: Extraction) -> bool:
    """By the same words, by a name that holds the other, or as the entity of a mention of those words."""
    if labelled.is_same(label, speaker):
        return True
    words = set(labelled.folded(label).split())
    names = [set(labelled.folded(name).split()) for name in (speaker.text, speaker.name or speaker.text)]
    if any(words <= name or name <= words for name in names if name):
        return True
    of_label = {one.entity for one in found.names if labelled.folded(one.text) == labelled.folded(label)}
    return speaker.entity is not None and speaker.entity in of_label
