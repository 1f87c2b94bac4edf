"""What in a report tells its incident from others, worked out once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import combining, normalize

from sitrep.records import Party, Report
from sitrep.reference import countries, scene_words

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.]\d{2})?\s?(a|p)\.?m\b|\b([01]?\d|2[0-3]):[0-5]\d\b")
_ENDING = re.compile(r"(?:ies|ied|es|ed|ing|s|['’]s)$")
_PERSON = re.compile(r"(?:[^\W\d_a-z][\w'’.-]+ ){1,3}[^\W\d_a-z][\w'’-]+")
TOLD_WITHIN = timedelta(days=10)
"""What a report tells without a day happened at most this long before."""
RECALLED_WITHIN = timedelta(days=20 * 366)
"""What is recalled without a day happened at most this long before."""
EXACT = 2
"""UCDP date_prec up to which a day is known well enough to set reports apart."""


@dataclass(frozen=True, slots=True)
class Signs:
    """A report with its signs."""

    report: Report
    first: date | None
    """Its days; None where it gives none."""
    last: date | None
    is_exact: bool
    hit: frozenset[str]
    """Sites that it names as what was hit."""
    sites: frozenset[str]
    """These, and all other sites of its sentence."""
    hours: frozenset[int]
    """Numbers of `scene_words.SLOTS`."""
    is_another: bool
    """Told as a further happening: "a second blast"."""
    words: frozenset[str]
    """What its sentence says beyond what any report says."""
    names: frozenset[str]
    """Those of the words that are written with a capital or as numbers."""
    actors: frozenset[str]
    targets: frozenset[str]
    victims: frozenset[str]
    """Those of the targets that are called by first and last name."""
    low: int | None
    """Killed."""
    high: int | None
    is_open: bool
    """Whether more may have been killed: "at least 20", "dozens"."""


def of(report: Report) -> Signs:
    """The signs of a report."""
    lower = report.sentence.lower()
    targets = "; ".join(words for _, words in report.targets).lower()
    hit = _sites(targets) | _sites((report.place or "").lower())
    words, names = _words(report)
    first, last = report.start_date, report.end_date or report.start_date
    return Signs(
        report=report,
        first=first,
        last=last,
        is_exact=first is not None and first == last and (report.date_prec or 1) <= EXACT,
        hit=hit,
        sites=hit | _sites(lower),
        hours=_hours(lower),
        is_another=scene_words.another().search(lower) is not None,
        words=words,
        names=names,
        actors=_keys(report.actors),
        targets=_keys(report.targets),
        victims=victims(report),
        low=_first(report.fatalities_low, report.fatalities, report.fatalities_high),
        high=_first(report.fatalities_high, report.fatalities, report.fatalities_low),
        is_open=report.fatalities_low is not None and report.fatalities_high is None,
    )


def victims(report: Report) -> frozenset[str]:
    """The targets that are called by first and last name."""
    return frozenset(words.lower() for _, words in report.targets if _PERSON.fullmatch(words))


def near(report: Report) -> tuple[date | None, date | None]:
    """First and last day between which it may have happened; None where nothing tells."""
    if report.start_date is not None:
        return report.start_date, (report.end_date or report.start_date) + timedelta(days=1)  # over midnight
    if report.published_on is not None:
        return report.published_on - (RECALLED_WITHIN if report.is_background else TOLD_WITHIN), report.published_on
    return None, None


def stem(word: str) -> str:
    """A word without its ending, crudely: "tankers" and "tanker" are one."""
    return _ENDING.sub("", word) if len(word) > 4 else word


def _first(*numbers: int | None) -> int | None:
    return next((number for number in numbers if number is not None), None)


def _sites(text: str) -> frozenset[str]:
    finder, known = scene_words.sites()
    return frozenset(known[found] for found in finder.findall(text))


def _hours(text: str) -> frozenset[int]:
    finder, known = scene_words.hours()
    slots = {scene_words.SLOTS.index(known[found]) for found in finder.findall(text)}
    for twelve, half, whole in _CLOCK.findall(text):
        hour = int(whole) if whole else int(twelve) % 12 + (12 if half == "p" else 0)
        slots.add(_slot(hour))
    return frozenset(slots)


def _slot(hour: int) -> int:
    bounds = (4, 7, 11, 14, 18, 21)
    return (sum(hour >= bound for bound in bounds) - 1) % len(scene_words.SLOTS)


def _keys(parties: tuple[Party, ...]) -> frozenset[str]:
    return frozenset(entity or words.lower() for entity, words in parties)


def _words(report: Report) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the telling words, and those that are names or numbers; without those of the place."""
    skipped = {stem(_folded(word)) for word in _WORD.findall(report.place or "")}
    common = _common_stems()
    told: set[str] = set()
    names: set[str] = set()
    for match in _WORD.finditer(report.sentence):
        word = match.group()
        key = stem(_folded(word))
        is_country = word[0].isupper() and (countries.demonym(word) or countries.by_name(word))
        if (len(word) < 4 and not word.isdigit()) or key in common or key in skipped or is_country:
            continue
        told.add(key)
        if word[0].isupper() and match.start() > 0:
            names.add(key)
    return frozenset(told), frozenset(names)


def _folded(word: str) -> str:
    """In lower case, without accents."""
    return "".join(part for part in normalize("NFKD", word.lower()) if not combining(part))


_cached: list[frozenset[str]] = []


def _common_stems() -> frozenset[str]:
    if not _cached:
        common = scene_words.common()
        _cached.append(common | {stem(word) for word in common})
    return _cached[0]
