"""Which pairs of reports are worth comparing: near in place and time, so that 100,000 are joined as quickly as few."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date

from sitrep.records import Report
from sitrep.reference import gazetteer
from sitrep.resolve.incidents import _near, _signs

Pair = tuple[int, int]

CELLS_A_DEGREE = 3
"""A cell is some 37 km high: what lies beside lies in it or in the next."""
FEW = 3
"""A toll below this brings nothing together."""


def pairs(reports: Sequence[Report], among: frozenset[int] | None = None) -> Iterator[Pair]:
    """Pairs (smaller number first) that may be one happening. `among`: one of the two is of these numbers."""
    spans = [_signs.near(report) for report in reports]
    # what has no time may be of any time
    order = sorted(range(len(reports)), key=lambda n: (spans[n][0] or date.min, n))
    open_: dict[Hashable, list[int]] = {}
    for n in order:
        first = spans[n][0] or date.min
        met: set[int] = set()
        for key in _asks(reports[n]):
            if key in open_:
                open_[key] = [other for other in open_[key] if (spans[other][1] or date.max) >= first]
                met.update(open_[key])
        for key in _offers(reports[n]):
            open_.setdefault(key, []).append(n)
        yield from ((min(n, other), max(n, other)) for other in sorted(met) if _is_asked(n, other, among))


def _is_asked(one: int, other: int, among: frozenset[int] | None) -> bool:
    return among is None or (one in among) != (other in among)


def _offers(report: Report) -> Iterable[Hashable]:
    """Under what others find it."""
    yield "article", report.article
    yield from _named(report)
    yield from _told(report)
    yield from (("somewhere", *day) for day in _on(report))
    if _is_nowhere(report):
        yield from (("nowhere", *told) for told in (*_told(report), *_on(report)))
    elif report.lat is None or report.lon is None:
        yield from (("nowhere", *day) for day in _on(report))
    elif (report.where_prec or 1) >= _near.PROVINCE:
        yield "province", report.country, report.admin1
    else:
        yield "cell", _cell(report.lat), _cell(report.lon)
        yield "inside", report.country, report.admin1


def _asks(report: Report) -> Iterable[Hashable]:
    """Under what it finds others."""
    yield "article", report.article
    yield from _named(report)
    if _is_nowhere(report):
        yield from _told(report)
        yield from (("somewhere", *day) for day in _on(report))
        return
    yield from (("nowhere", *told) for told in (*_told(report), *_on(report)))
    if report.lat is None or report.lon is None:
        yield from (("somewhere", *day) for day in _on(report))
        return
    yield "province", report.country, report.admin1
    if (report.where_prec or 1) >= _near.PROVINCE:
        yield "inside", report.country, report.admin1
        return
    row, column = _cell(report.lat), _cell(report.lon)
    yield from (("cell", row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1))


def _named(report: Report) -> Iterable[Hashable]:
    """The name of its place, which may be known in one report only, and those of its victims."""
    if report.place is not None and (report.where_prec or 1) < _near.FUZZY:
        yield "name", gazetteer.key(report.place)
    yield from (("victim", name) for name in _signs.victims(report))


def _told(report: Report) -> Iterable[tuple[Hashable, ...]]:
    """What brings reports together whose place is not known, or a whole country."""
    for what, number in (("killed", report.fatalities), ("injured", report.injuries)):
        if number is not None and number >= FEW:
            yield what, number


def _on(report: Report) -> Iterable[tuple[Hashable, ...]]:
    """The day, where it is known: what has no known position is compared with all of its day."""
    if report.start_date is not None and report.start_date == (report.end_date or report.start_date):
        yield "day", report.start_date


def _is_nowhere(report: Report) -> bool:
    """A stretch of road has its cell; a region over borders is in many."""
    return report.place is None or ((report.where_prec or 1) >= _near.FUZZY and not _near.is_stretch(report))


def _cell(degrees: float) -> int:
    return int(degrees * CELLS_A_DEGREE // 1)
