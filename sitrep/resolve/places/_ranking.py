"""The candidates of one name in order, with how sure each is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp

from sitrep.records import RunnerUp
from sitrep.reference.gazetteer import GazetteerPlace
from sitrep.resolve.places.scoring import kilometres

SAME_PLACE_KM = 60.0
"""Candidates nearer than this (a town and its province) are no rivals."""
MOST_RUNNERS_UP = 3
_ALONE = 3.0
"""Margin of a candidate that has no rival."""
_SURENESS = 3.0
"""A margin of a third of a point makes the better of two candidates e times as likely."""
_LEAST = 0.05

Scored = tuple[float, GazetteerPlace]


def ranked(places: Iterable[GazetteerPlace], scores: Iterable[float]) -> list[Scored]:
    """Places with their scores, the best first."""
    return sorted(zip(scores, places, strict=True), key=lambda pair: -pair[0])


def certainty(order: Sequence[Scored]) -> float:
    """How sure the first of `order` is, 0-1: by what speaks for it, and by how far behind its nearest rival is."""
    best, place = order[0]
    rival = next((score for score, other in order[1:] if kilometres(place, other) > SAME_PLACE_KM), None)
    return _sure(best, best - rival if rival is not None else _ALONE)


def runners_up(order: Sequence[Scored], chosen: GazetteerPlace | None) -> tuple[RunnerUp, ...]:
    """The best of `order` that were not chosen."""
    best = order[0][0]
    others = [(score, place) for score, place in order if place is not chosen][:MOST_RUNNERS_UP]
    return tuple(_runner_up(place, _sure(score, score - best)) for score, place in others)


def _sure(score: float, margin: float) -> float:
    return round(min(1.0, max(_LEAST, score)) / (1 + exp(-_SURENESS * margin)), 3)


def _runner_up(place: GazetteerPlace, score: float) -> RunnerUp:
    return RunnerUp(
        name=place.name.lstrip("`‘’ʻ"),
        country=place.country,
        admin1=place.admin1,
        lat=place.lat,
        lon=place.lon,
        geonameid=place.geonameid,
        score=score,
    )
