"""The day of publication is read from the forms that files use, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from sitrep.load import _dates

SEVENTH_OF_MAY = date(2016, 5, 7)


@pytest.mark.parametrize(
    "text",
    [
        "2016-05-07",
        "2016-05-07 00:00:00",
        "2016-05-07T23:10:00Z",
        "2016/5/7",
        "20160507",
        "7 May 2016",
        "7th of May 2016",
        "May 7, 2016",
        "MAY 7 2016",
        "Sat, 07 May 2016 08:15:00 GMT",
        "  7   May   2016 ",
    ],
)
def test_forms_of_one_day(text: str) -> None:
    assert _dates.day(text) == SEVENTH_OF_MAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("03/04/2016", None),
        ("3.4.2016", None),
        ("25/04/2016", date(2016, 4, 25)),
        ("04/25/2016", date(2016, 4, 25)),
        ("4/4/2016", date(2016, 4, 4)),
        ("28.06.2022", date(2022, 6, 28)),
        ("Sept. 9, 2015", date(2015, 9, 9)),
    ],
)
def test_two_numbers_are_a_day_only_if_they_can_mean_but_one(text: str, expected: date | None) -> None:
    assert _dates.day(text) == expected


@pytest.mark.parametrize(
    "text", ["", "May 2016", "2016", "2016.0", "yesterday", "31/02/2016", "2016-13-01", "7/5/16", "nan"]
)
def test_what_names_no_day_gives_none(text: str) -> None:
    assert _dates.day(text) is None
