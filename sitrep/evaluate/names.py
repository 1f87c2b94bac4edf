"""Scores names, roles, places and joins over golden passages.

A name is found where an answer of its kind overlaps it. Parties called by what they are may be found or not. A
place's country and centre, and whether two names are one entity, are asked only of what was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from sitrep.evaluate import labelled
from sitrep.evaluate.passages import Mark, Passage, read
from sitrep.evaluate.tally import Tally
from sitrep.records import Extraction, NameMention, PlaceMention

NEAR_KM = 161.0
"""100 miles, the measure of the field (Leidner 2008)."""

WHATS = (
    "person",
    "organisation",
    "place",
    "all names",
    "roles",
    "located within 161 km",
    "right country",
    "relations",
    "metonyms",
    "joins",
)
"""What is scored, in the order in which it is told."""

Answer = NameMention | PlaceMention
Scores = dict[str, Tally]


def score(path: Path, misses: list[str] | None = None) -> Scores:
    """The tallies of a file, by what is scored; `misses` takes a line for each name missed or wrong."""
    passages = list(read(path))
    scores: Scores = defaultdict(Tally)
    for passage, found in zip(
        passages, labelled.extractions(labelled.Passage(one.text) for one in passages), strict=True
    ):
        _score_passage(passage, found, scores, misses if misses is not None else [])
    return dict(scores)


def _score_passage(passage: Passage, found: Extraction, scores: Scores, misses: list[str]) -> None:
    answers: list[Answer] = [*found.names, *found.places]
    pairs: list[tuple[Mark, Answer]] = []
    for kind in ("person", "organisation", "place"):
        marks = [mark for mark in passage.marks if mark.kind == kind]
        of_kind = [answer for answer in answers if _kind(answer) == kind]
        hits = _pair(marks, of_kind)
        used = {id(answer) for _, answer in hits}
        wrong = [a for a in of_kind if id(a) not in used and not _is_excused(a, passage.marks)]
        for tally in (scores[kind], scores["all names"]):
            tally.right += len(hits)
            tally.marked += len(marks)
            tally.read += len(hits) + len(wrong)
        hit_marks = {id(mark) for mark, _ in hits}
        misses += [f"missed {kind} {m.text!r}: {passage.text}" for m in marks if id(m) not in hit_marks]
        misses += [f"wrong {kind} {a.text!r}: {passage.text}" for a in wrong]
        pairs += hits
    described = [mark for mark in passage.marks if mark.kind == "described"]
    pairs += _pair(described, [a for a in found.names if all(a is not b for _, b in pairs)])
    for mark, answer in pairs:
        _score_answer(mark, answer, scores)
    _score_joins(pairs, scores["joins"])


def _kind(answer: Answer) -> str:
    return answer.kind if isinstance(answer, NameMention) else "place"


def _overlaps(mark: Mark, answer: Answer) -> bool:
    return mark.start < answer.end and answer.start < mark.end


def _pair(marks: list[Mark], answers: Iterable[Answer]) -> list[tuple[Mark, Answer]]:
    """One answer to a mark at most, the same span before any overlap."""
    rest, hits = list(answers), []
    for mark in sorted(marks, key=lambda one: one.start):
        touching = [answer for answer in rest if _overlaps(mark, answer)]
        if touching:
            best = min(touching, key=lambda a: abs(a.start - mark.start) + abs(a.end - mark.end))
            rest = [answer for answer in rest if answer is not best]
            hits.append((mark, best))
    return hits


def _is_excused(answer: Answer, marks: list[Mark]) -> bool:
    """Whether an answer that hits no mark is no fault: a described party, or words that may be marked or not."""
    if isinstance(answer, NameMention) and not answer.named:
        return True
    free = ("either",) if isinstance(answer, PlaceMention) else ("either", "described")
    return any(mark.kind in free and _overlaps(mark, answer) for mark in marks)


def _score_answer(mark: Mark, answer: Answer, scores: Scores) -> None:
    if isinstance(answer, PlaceMention):
        _score_place(mark, answer, scores)
    elif mark.kind == "person":
        is_right = bool(mark.role and answer.role) and _is_same_role(mark.role or "", answer.role or "")
        scores["roles"].count(bool(answer.role), bool(mark.role), is_right)


def _is_same_role(one: str, other: str) -> bool:
    first, second = ({w.strip(".").lower() for w in role.split()} - {"the", "a", "an"} for role in (one, other))
    return 2 * len(first & second) >= max(1, min(len(first | second), 2 * min(len(first), len(second))))


def _score_place(mark: Mark, place: PlaceMention, scores: Scores) -> None:
    located = place.lat is not None and place.lon is not None
    if mark.lat is not None and mark.lon is not None:
        is_near = located and _km(mark.lat, mark.lon, place.lat or 0.0, place.lon or 0.0) <= NEAR_KM
        scores["located within 161 km"].count(located, True, is_near)
    if mark.country:
        scores["right country"].count(place.country is not None, True, place.country == mark.country)
    if mark.where:
        scores["relations"].count(place.relation is not None, True, place.relation == mark.where)
    is_metonym = bool(getattr(place, "metonym", False))
    scores["metonyms"].count(is_metonym, mark.is_metonym, is_metonym and mark.is_metonym)


def _km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance of two points in degrees, by the haversine formula."""
    a, b = radians(lat), radians(other_lat)
    half = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))


def _score_joins(pairs: list[tuple[Mark, Answer]], tally: Tally) -> None:
    """Pairs of persons and organisations of one passage, where the words differ."""
    of_names = [(mark, answer) for mark, answer in pairs if isinstance(answer, NameMention)]
    for (one, answer), (other, second) in combinations(of_names, 2):
        if one.text.lower() == other.text.lower():
            continue
        same, joined = one.means == other.means, answer.entity is not None and answer.entity == second.entity
        tally.count(joined, same, same and joined)
