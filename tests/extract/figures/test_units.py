"""Ranges, units and money of an amount."""

import pytest

from sitrep.extract.figures.numbers import _amounts

READ = [
    ("70 mph", (70, "mile per hour")),
    ("90 kilometers an hour", (90, "km/h")),
    ("6 liters per 100 km", (6, "litre per 100 kilometre")),
    ("a 16-megapixel camera", (16, "megapixel")),
    ("32GB", (32, "gigabyte")),
    ("50 megabits per second", (50, "megabit per second")),
    ("200 hp", (200, "horsepower")),
    ("300 lb-ft", (300, "pound-foot")),
    ("-4°C", (-4, "celsius")),
    ("100 degrees Fahrenheit", (100, "fahrenheit")),
    ("25 basis points", (25, "basis point")),
    ("two percentage points", (2, "percent")),
    ("5-percent", (5, "percent")),
    ("half a percentage point", (0.5, "percent")),
    ("a mile and a half", (1.5, "mile")),
    ("three-quarters of a mile", (0.75, "mile")),
    ("two-fifths of the crop", (40, "percent")),
    ("3/4 of the crop", (75, "percent")),
    ("a magnitude 7.1 quake", (7.1, "magnitude")),
    ("40 cents", (0.4, "USD")),
    ("40 euro cents", (0.4, "EUR")),
    ("45p", (0.45, "GBP")),
    ("2 euros 50", (2.5, "EUR")),
    ("300 Swiss francs", (300, "CHF")),
    ("300 West African CFA francs", (300, "XOF")),
    ("300 CFA francs", (300, "cfa franc")),
    ("40 million naira", (40_000_000, "NGN")),
    ("12 Brazilian reals", (12, "BRL")),
    ("12 real friends", (12, None)),
    ("3 won medals", (3, None)),
    ("he lost 30 pounds", (30, "pound-mass")),
    ("he paid 30 pounds", (30, "GBP")),
    ("3 p.m.", (3, None)),
]


@pytest.mark.parametrize(("text", "wanted"), READ)
def test_what_stands_beside_the_number_tells_the_unit(text: str, wanted: tuple[float, str | None]) -> None:
    (amount,) = _amounts.find(text)
    assert (amount.value, amount.unit) == wanted


RANGES = [
    ("$5-6 million", 5e6, 6e6),
    ("$3-$4 billion", 3e9, 4e9),
    ("two to three dozen", 24, 36),
    ("anywhere from 3 to 5 percent", 3, 5),
    ("between £10 and £20", 10, 20),
    ("between 10 miles and 20 miles", 10, 20),
    ("10 or 12 dollars", 10, 12),
    ("six- to 10-bedroom", 6, 10),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_two_numbers_make_a_range(text: str, low: float, high: float) -> None:
    (amount,) = _amounts.find(text)
    assert (amount.low, amount.high) == (low, high)


@pytest.mark.parametrize("text", ["rose from 3 to 5 percent", "7-Eleven", "3-2", "in 2010 and 12 more"])
def test_two_numbers_are_no_range_where_they_are_levels_a_score_or_apart(text: str) -> None:
    assert not any(amount.is_range for amount in _amounts.find(text))
