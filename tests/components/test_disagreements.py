"""Reports of the same thing that give different numbers."""

from typing import Any

import pandas as pd
import pytest

from components import disagreements, same_thing
from components.disagreements import Compared
from sitrep.query._frame import frame
from sitrep.query.figure_links import TOLLS
from tests.components.figures import figures

WIRE = {"value": 12.0, "place_id": "p1", "place": "Harad", "start_date": "2015-05-04", "end_date": "2015-05-04"}
WIRE |= {"claimant": "Omar Said", "article_id": 1}
POST = WIRE | {"value": 31.0, "claimant": None, "outlet": "Post", "article_id": 2}
TOLL = {**dict.fromkeys(TOLLS), "article_id": 1, "place_id": "p1", "place": "Harad", "start_date": "2015-05-04"}


def tolls(*rows: dict[str, Any]) -> pd.DataFrame:
    return frame([tuple((TOLL | row)[name] for name in TOLLS) for row in rows], TOLLS)


def differing(*rows: dict[str, Any], known: same_thing.Known | None = None) -> list[Compared]:
    found = disagreements.found(figures(*rows), known)
    return [found.compared(group) for group in found.differing]


def agreeing(*rows: dict[str, Any]) -> list[Compared]:
    found = disagreements.found(figures(*rows))
    return [found.compared(group) for group in found.agreeing]


def test_reports_of_one_place_and_day_stand_side_by_side_smallest_first() -> None:
    (found,) = differing(POST, WIRE)
    assert (found.place, found.low, found.high) == ("Harad", 12, 31)
    assert list(found.figures["value"]) == [12, 31]


@pytest.mark.parametrize(
    "other",
    [
        {"value": 12.0},
        {"place_id": "p2"},
        {"place_id": None},
        {"start_date": "2015-05-05", "end_date": "2015-05-05"},
        {"end_date": "2015-05-30"},
        {"unit": "percent"},
        {"period": "day"},
        {"change": "change"},
        {"of": "f1"},
        {"measure": "injuries"},
        {"value": None},
        {"subject": "two others"},
        {"subject": "its men"},
        {"subject": "soldiers"},
    ],
)
def test_not_compared_is_what_is_not_the_same_thing_or_does_not_differ(other: dict[str, Any]) -> None:
    assert not differing(WIRE, POST | other)


def test_two_numbers_of_one_source_are_no_disagreement() -> None:
    assert not differing(WIRE, WIRE | {"value": 3.0, "article_id": 5})


def test_an_article_that_gives_several_numbers_speaks_of_several_things() -> None:
    assert not differing(WIRE, POST, POST | {"value": 300.0})


def test_a_day_in_a_whole_country_is_not_one_thing() -> None:
    assert not differing(WIRE, POST, known=same_thing.Known(wide=frozenset({"p1"})))


def test_a_growing_total_is_compared_with_those_of_the_same_month() -> None:
    since = {"start_date": "2011-03-01", "end_date": None}
    wide = same_thing.Known(wide=frozenset({"p1"}))
    early, late = ({"published_on": day} for day in ("2015-07-05", "2015-07-09"))
    assert len(differing(WIRE | since | early, POST | since | late, known=wide)) == 1
    assert not differing(WIRE | since | early, POST | since | {"published_on": "2017-10-02"}, known=wide)


def test_people_are_compared_whatever_they_are_called_but_not_with_some_of_them() -> None:
    assert differing(WIRE | {"subject": "civilians"}, POST | {"subject": "young men"})
    assert not differing(WIRE | {"subject": "people"}, POST | {"subject": "soldiers"})


def test_soldiers_of_two_countries_are_not_compared() -> None:
    assert not differing(WIRE | {"subject": "Syrian soldiers"}, POST | {"subject": "Turkish soldiers"})


def test_things_are_compared_only_by_the_same_name() -> None:
    tanks = WIRE | {"measure": "weapons", "unit": "count", "subject": "burnt tanks"}
    others = POST | {"measure": "weapons", "unit": "count", "subject": "rifles"}
    assert not differing(tanks, others)
    assert len(differing(tanks, others | {"subject": "Tanks"})) == 1


def test_units_are_compared_after_conversion_where_that_is_exact() -> None:
    land = {"measure": "territory", "subject": "land"}
    (found,) = differing(WIRE | land | {"unit": "km2", "value": 100.0}, POST | land | {"unit": "square mile"})
    assert (round(found.low, 1), found.high, found.scale) == (80.3, 100.0, "km²")
    assert not differing(WIRE | {"unit": "USD", "subject": "aid"}, POST | {"unit": "EUR", "subject": "aid"})


def test_one_claimant_in_several_outlets_is_one_bar() -> None:
    (found,) = differing(WIRE, WIRE | {"outlet": "Gazette", "article_id": 3}, POST)
    assert list(found.figures["outlets"]) == ["Wire\nGazette", "Post"]


def test_bounds_that_one_number_could_fit_are_said_and_come_last() -> None:
    elsewhere = {"place_id": "p2", "place": "Sanaa"}
    apart = (WIRE | elsewhere | {"value": 90.0}, POST | elsewhere | {"value": 100.0})
    found = differing(WIRE | {"hedge": "at least"}, POST, *apart)
    assert [(one.place, one.overlaps) for one in found] == [("Sanaa", False), ("Harad", True)]


def test_what_somebody_denies_does_not_fit() -> None:
    (found,) = differing(WIRE | {"hedge": "at least"}, POST | {"stance": "denied"})
    assert not found.overlaps


def test_the_widest_spread_comes_first() -> None:
    elsewhere = {"place_id": "p2", "place": "Sanaa"}
    near = (WIRE | elsewhere | {"value": 90.0}, POST | elsewhere | {"value": 100.0})
    assert [found.place for found in differing(*near, WIRE, POST)] == ["Harad", "Sanaa"]


def test_reports_that_agree_are_found_too() -> None:
    (found,) = agreeing(WIRE, POST | {"value": 12.0})
    assert (found.low, found.high, len(found.figures)) == (12, 12, 2)
    assert not agreeing(WIRE, WIRE | {"article_id": 3, "outlet": "Gazette"})
    assert not agreeing(WIRE, WIRE | {"claimant": None})


def test_tolls_of_one_incident_are_compared_whatever_place_and_day_they_name() -> None:
    late = POST | {"place_id": None, "place": None, "start_date": None, "end_date": None, "published_on": "2015-05-09"}
    known = same_thing.Known(
        tolls({"incident": "i1", "fatalities": 12}, {"incident": "i1", "fatalities": 31, "article_id": 2})
    )
    (found,) = differing(WIRE, late, known=known)
    assert (found.place, str(found.day.date()), found.is_told) == ("Harad", "2015-05-04", True)


def test_two_incidents_of_one_place_and_day_are_kept_apart() -> None:
    two = tolls({"incident": "i1", "fatalities": 12}, {"incident": "i2", "fatalities": 31, "article_id": 2})
    assert not differing(WIRE, POST, known=same_thing.Known(two))


def test_a_figure_that_may_be_of_either_of_two_incidents_is_left_out() -> None:
    two = tolls({"incident": "i1", "fatalities": 12}, {"incident": "i2", "fatalities": 31, "article_id": 2})
    third = POST | {"value": 20.0, "outlet": "Gazette", "article_id": 3}
    assert not differing(WIRE, POST, third, known=same_thing.Known(two))


def test_a_number_of_the_whole_war_does_not_join_the_only_incident_of_its_article() -> None:
    one = tolls({"incident": "i1", "fatalities": 12})
    war = WIRE | {"value": 100_000.0, "claimant": "Aid Now", "start_date": None, "end_date": None}
    assert not differing(WIRE, war | {"published_on": "2015-05-05"}, known=same_thing.Known(one))
    assert differing(WIRE, war | {"published_on": "2015-05-05", "value": 40.0}, known=same_thing.Known(one))


def test_none_among_no_figures() -> None:
    assert not differing()
