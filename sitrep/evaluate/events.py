"""Scores events with their parties, place, day and toll; the form of a row is told at the head of `events.txt`."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast, get_args

from sitrep.errors import SitrepError
from sitrep.evaluate import labelled
from sitrep.evaluate.labelled import Row
from sitrep.evaluate.tally import Tally
from sitrep.records import Event, Link, Modality
from sitrep.reference import acled

PARTIES = ("actor", "target", "place")
WHATS = ("type", *PARTIES, "modality", "killed", "injured", "date", "background")
"""What is told, in its order. All but `modality` is of actual events: only what both tell to have happened is paired.

`type`: events by sub-type. Parties, tolls and days are counted over all actual events, those missed and those read too
much among them. `modality`: what did not happen, by sub-type and how it is told.
"""
_KEYS = {*WHATS} - {"type"}

Scores = dict[str, Tally]
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Told:
    """One event as it is labelled, or as it was read, in what is scored."""

    kind: str
    """Sub-event type of `reference.acled`."""
    modality: Modality = "actual"
    is_background: bool = False
    actor: tuple[frozenset[str], ...] = ()
    """Each party by its words; one that was read by those of the text and of the name it got, both."""
    target: tuple[frozenset[str], ...] = ()
    place: tuple[frozenset[str], ...] = ()
    killed: int | None = None
    injured: int | None = None
    date: Days | None = None

    @property
    def happened(self) -> bool:
        """Whether it is told as actual."""
        return self.modality == "actual"


def score(path: Path, misses: list[str] | None = None) -> Scores:
    """The tallies of a file, `WHATS`. Raises SitrepError where a row is no label, naming its line."""
    misses = [] if misses is None else misses
    passages = list(labelled.read(path))
    scores: Scores = {what: Tally() for what in WHATS}
    for passage, found in zip(passages, labelled.extractions(passages), strict=True):
        wanted = [_labelled(row) for row in passage.rows]
        faults = _compare(wanted, [_read(event) for event in found.events], scores)
        misses += [f"{fault}: {labelled.one_line(passage.text)}" for fault in faults]
    return scores


def _labelled(row: Row) -> Told:
    details = row.details
    modality = details.get("modality", "actual")
    wrong = sorted(details.keys() - _KEYS) or [row.head] * (row.head not in acled.SUB_EVENT_TYPES)
    wrong = wrong or [modality] * (modality not in get_args(Modality))
    if wrong:
        raise SitrepError(f"{row.origin}: {wrong[0]!r} is no sub-type, key or modality of an event.")
    try:
        return Told(
            kind=row.head,
            modality=cast(Modality, modality),
            is_background="background" in details,
            killed=_number(details.get("killed")),
            injured=_number(details.get("injured")),
            date=_days(details["date"]) if "date" in details else None,
            **{what: _parties(details.get(what, "")) for what in PARTIES},
        )
    except ValueError as error:
        raise SitrepError(f"{row.origin}: {error}") from error


def _number(words: str | None) -> int | None:
    return int(words) if words else None


def _days(words: str) -> Days:
    """First and last day of a day, a month, a year or `from/to`."""
    first, _, last = words.partition("/")
    return _first_and_last(first)[0], _first_and_last(last or first)[1]


def _first_and_last(words: str) -> Days:
    year, *rest = (int(part) for part in words.split("-"))
    month, day = [*rest, 0, 0][:2]
    last = month or 12
    return date(year, month or 1, day or 1), date(year, last, day or monthrange(year, last)[1])


def _parties(words: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset([labelled.folded(party)]) for party in words.split(";") if party.strip())


def _read(event: Event) -> Told:
    return Told(
        kind=event.sub_event_type,
        modality=event.modality,
        is_background=event.is_background,
        actor=_names(event.actors),
        target=_names(event.targets),
        place=_names([event.place] if event.place else []),
        killed=event.fatalities,
        injured=event.injuries,
        date=(event.start_date, event.end_date or event.start_date) if event.start_date else None,
    )


def _names(links: Iterable[Link]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(labelled.folded(words) for words in (link.text, link.name or link.text)) for link in links)


def _compare(wanted: Sequence[Told], read: Sequence[Told], scores: Scores) -> list[str]:
    """Count one passage; what is missed or wrong, in words."""
    real, others = [one for one in wanted if one.happened], [one for one in wanted if not one.happened]
    paired = labelled.pairs(real, [one for one in read if one.happened], _fit)
    unreal = labelled.pairs(others, [one for one in read if not one.happened], _same_modality)
    faults = [fault for one, got in paired for fault in _details(one, got, scores)]
    faults += [f"missed {one.modality} {one.kind}" for one, got in unreal if got is None]
    for got in labelled.rest(read, [*paired, *unreal]):
        faults += _details(None, got, scores) if got.happened else [f"wrong {got.modality} {got.kind}"]
    scores["modality"].marked += len(others)
    scores["modality"].read += sum(not one.happened for one in read)
    scores["modality"].right += sum(got is not None for _, got in unreal)
    return faults


def _fit(one: Told, got: Told) -> float | None:
    if one.kind != got.kind:
        return None
    parties = sum(_alike(getattr(one, what), getattr(got, what)) for what in PARTIES)
    return parties + (one.killed == got.killed) + (one.date == got.date) + (one.is_background == got.is_background)


def _same_modality(one: Told, got: Told) -> float | None:
    return _fit(one, got) if one.modality == got.modality else None


def _details(one: Told | None, got: Told | None, scores: Scores) -> list[str]:
    """Count what is labelled of an event (None: nothing) and what was read (None: nothing)."""
    scores["type"].count(got is not None, one is not None, one is not None and got is not None)
    wanted, read = one or Told(""), got or Told("")
    faults = [] if one and got else [f"missed {wanted.kind}" if one else f"wrong {read.kind}"]
    for what in ("killed", "injured", "date", "is_background"):
        name = what.removeprefix("is_")
        asked, told = getattr(wanted, what) or None, getattr(read, what) or None
        scores[name].count(told is not None, asked is not None, told is not None and asked == told)
        faults += [f"{name} {told}, not {asked} of {read.kind}"] if one and got and asked != told else []
    for what in PARTIES:
        asked, told = getattr(wanted, what), getattr(read, what)
        right = _alike(asked, told)
        scores[what].read += len(told)
        scores[what].marked += len(asked)
        scores[what].right += right
        wrong = one and got and not right == len(asked) == len(told)
        faults += [f"{what} {_in_words(told)}, not {_in_words(asked)} of {read.kind}"] if wrong else []
    return faults


def _alike(wanted: Sequence[frozenset[str]], read: Sequence[frozenset[str]]) -> int:
    """How many parties are the same, each taken once."""
    left, right = list(read), 0
    for one in wanted:
        same = next((other for other in left if any(_is_same(a, b) for a in one for b in other)), None)
        if same is not None:
            left.remove(same)
            right += 1
    return right


def _is_same(one: str, other: str) -> bool:
    """Whether all words of the shorter are in the longer, the last one, which says what it is, among them."""
    words, others = sorted((one.split(), other.split()), key=len)
    return bool(words) and set(words) <= set(others)


def _in_words(parties: Sequence[frozenset[str]]) -> str:
    return "; ".join("/".join(sorted(names)) for names in parties) or "none"
