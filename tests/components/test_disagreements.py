"""Reports of the same thing that give different numbers."""

from typing import Any

import pytest

from components import disagreements
from tests.components.figures import figures

WIRE = {"value": 12.0, "place_id": "p1", "place": "Harad", "start_date": "2015-05-04", "claimant": "Omar Said"}
POST = WIRE | {"value": 31.0, "claimant": None, "outlet": "Post"}


def test_reports_of_one_place_and_day_stand_side_by_side_smallest_first() -> None:
    (found,) = disagreements.found(figures(POST, WIRE))
    assert (found.place, found.low, found.high) == ("Harad", 12, 31)
    assert list(found.figures["value"]) == [12, 31]


@pytest.mark.parametrize(
    "other",
    [
        {"value": 12.0},
        {"place_id": "p2"},
        {"place_id": None},
        {"start_date": "2015-05-05"},
        {"unit": "percent"},
        {"period": "day"},
        {"change": "change"},
        {"of": "f1"},
        {"measure": "injuries"},
        {"value": None},
    ],
)
def test_not_compared_is_what_is_not_the_same_thing_or_does_not_differ(other: dict[str, Any]) -> None:
    assert not disagreements.found(figures(WIRE, POST | other))


def test_two_numbers_of_one_source_are_no_disagreement() -> None:
    assert not disagreements.found(figures(WIRE, WIRE | {"value": 3.0}))


def test_people_are_compared_whatever_they_are_called_but_not_with_some_of_them() -> None:
    assert disagreements.found(figures(WIRE | {"subject": "civilians"}, POST | {"subject": "young men"}))
    assert not disagreements.found(figures(WIRE | {"subject": "people"}, POST | {"subject": "soldiers"}))


def test_things_are_compared_only_by_the_same_name() -> None:
    tanks = WIRE | {"measure": "weapons", "unit": "count", "subject": "burnt tanks"}
    others = POST | {"measure": "weapons", "unit": "count", "subject": "rifles"}
    assert not disagreements.found(figures(tanks, others))
    assert len(disagreements.found(figures(tanks, others | {"subject": "Tanks"}))) == 1


def test_the_widest_spread_comes_first() -> None:
    elsewhere = {"place_id": "p2", "place": "Sanaa"}
    near = (WIRE | elsewhere | {"value": 90.0}, POST | elsewhere | {"value": 100.0})
    assert [found.place for found in disagreements.found(figures(*near, WIRE, POST))] == ["Harad", "Sanaa"]


def test_none_among_no_figures() -> None:
    assert not disagreements.found(figures())
