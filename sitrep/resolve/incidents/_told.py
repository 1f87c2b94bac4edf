"""What the reports of an incident tell together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from sitrep.records import Incident, Party, Report
from sitrep.resolve.incidents import _kinds, _signs, _title, _tolls


def incident(reports: Sequence[Report], copy_of: Mapping[str, str]) -> Incident:
    """The incident of these reports. `copy_of`: article -> the article whose text it prints."""
    texts = _texts(reports, copy_of)
    own = [report for text in texts for report in text]
    kind = _kind(own)
    place, day = _place(own), _day(own)
    actors, targets = (_names(texts, parties) for parties in ("actors", "targets"))
    weapons = _by_number(texts, lambda report: report.weapons)
    killed, hurt = _tolls.fatalities(texts), _tolls.injuries(texts)
    published = [report.published_on for report in reports if report.published_on]
    first, last = _near(reports)
    days = (day.start_date, day.end_date or day.start_date, day.date_prec)
    return Incident(
        id=id_of(reports),
        title=_title.of(
            kind.sub_event_type,
            (place.place, place.where_prec) if place.place else None,
            days,
            actors,
            targets,
            weapons,
            killed.best,
        ),
        event_type=kind.event_type,
        sub_event_type=kind.sub_event_type,
        **{name: getattr(place, name) for name in ("place_id", "place", "country", "lat", "lon", "where_prec")},
        start_date=days[0],
        end_date=days[1],
        date_prec=days[2],
        actors="; ".join(actors),
        targets="; ".join(targets),
        weapons="; ".join(weapons),
        reports=len(reports),
        texts=len(texts),
        outlets=len({report.outlet for report in reports if report.outlet}),
        fatalities=killed.best,
        fatalities_low=killed.low,
        fatalities_high=killed.high,
        injuries=hurt.best,
        injuries_low=hurt.low,
        injuries_high=hurt.high,
        first_published=min(published, default=None),
        last_published=max(published, default=None),
        near_from=first,
        near_to=last,
    )


def id_of(reports: Iterable[Report]) -> str:
    """An id that stays while the report published first stays."""
    first = min(reports, key=lambda report: (report.published_on or date.max, report.key))
    return sha256(first.key.encode()).hexdigest()[:16]


def _texts(reports: Sequence[Report], copy_of: Mapping[str, str]) -> list[list[Report]]:
    """The reports of each independent text, those published first before the others."""
    texts: dict[str, list[Report]] = {}
    for report in sorted(reports, key=lambda report: (report.published_on or date.max, report.article, report.start)):
        if report.article not in copy_of:
            texts.setdefault(report.article, []).append(report)
    return list(texts.values())


def _kind(reports: Sequence[Report]) -> Report:
    """A report of the kind that most give; "attack" and "clash" say less than any other kind."""
    votes = Counter(report.sub_event_type for report in reports)
    return min(
        reports,
        key=lambda report: (
            report.sub_event_type in _kinds.ANY_VIOLENCE and len(votes) > 1,
            -votes[report.sub_event_type],
            report.sub_event_type,
            report.key,
        ),
    )


def _place(reports: Sequence[Report]) -> Report:
    """A report of the finest place, of equals the one that most give."""
    votes = Counter(report.place_id or report.place for report in reports)
    return min(
        reports,
        key=lambda report: (
            report.place is None,
            report.lat is None,
            report.where_prec or 9,
            -votes[report.place_id or report.place],
            report.key,
        ),
    )


def _day(reports: Sequence[Report]) -> Report:
    """A report of the most precise days, of equals those that most give."""
    votes = Counter((report.start_date, report.end_date) for report in reports)

    def width(report: Report) -> int:
        return (report.end_date - report.start_date).days if report.end_date and report.start_date else 0

    return min(
        reports,
        key=lambda report: (
            report.start_date is None,
            report.date_prec or 1,
            width(report),
            -votes[report.start_date, report.end_date],
            report.key,
        ),
    )


def _names(texts: Sequence[Sequence[Report]], which: str) -> list[str]:
    parties: dict[str, str] = {}

    def keys(report: Report) -> list[str]:
        found: tuple[Party, ...] = getattr(report, which)
        for entity, words in found:
            parties.setdefault(entity or words.lower(), words)
        return [entity or words.lower() for entity, words in found]

    return [parties[key] for key in _by_number(texts, keys)]


def _by_number(texts: Sequence[Sequence[Report]], values: Callable[[Report], Iterable[Any]]) -> list[Any]:
    """What the reports give, that of most texts first, of equals that told first."""
    votes: Counter[Any] = Counter()
    for text in texts:
        votes.update(list(dict.fromkeys(value for report in text for value in values(report))))
    return [value for value, _ in votes.most_common()]


def _near(reports: Sequence[Report]) -> tuple[date | None, date | None]:
    spans = [_signs.near(report) for report in reports]
    firsts = [first for first, _ in spans if first is not None]
    lasts = [last for _, last in spans if last is not None]
    return (min(firsts), max(lasts)) if len(firsts) == len(spans) and len(lasts) == len(spans) else (None, None)
