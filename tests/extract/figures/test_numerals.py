"""Numbers as news writes them, in digits and in words."""

import pytest

from sitrep.extract.figures.numbers import _numerals

READ = [
    ("12 300 000 votes", [12_300_000]),
    ("20\u00a0000 pages", [20_000]),
    ("18 747s", [18, 747]),
    ("1,25,000 farmers", [125_000]),
    ("7.5 crore and 40 lakh", [75_000_000, 4_000_000]),
    ("3 lakh crore", [3_000_000_000_000]),
    ("2½ tons, 3 1/2 miles, ¾ cup", [2.5, 3.5, 0.75]),
    ("4,5 million", [4_500_000]),
    ("one and a half million", [1_500_000]),
    ("a million and a half", [1_500_000]),
    ("two and a quarter", [2.25]),
    ("a quarter of a billion", [250_000_000]),
    ("half a dozen", [6]),
    ("a half-million", [500_000]),
    ("a hundred and one", [101]),
    ("-5 and −7", [-5, -7]),
    ("minus 12", [-12]),
    ("7-5", [7, 5]),
    ("minus two", [-2]),
    ("a pair of shoes", [2]),
    ("€3bn, ₦40m, Rs 30 and US$5 mln", [3e9, 4e7, 30, 5e6]),
    ("30M users of 4K screens", [30_000_000, 4]),
    ("$4 b", [4]),
    ("tens of thousands", [20_000]),
    ("several hundred thousand", [200_000]),
    ("hundreds and hundreds", [200]),
    ("a few dozen", [24]),
    ("the thousandth", []),
    ("someone atones", []),
]


@pytest.mark.parametrize(("text", "values"), READ)
def test_numbers_are_read_however_they_are_written(text: str, values: list[float]) -> None:
    assert [numeral.value for numeral in _numerals.find(text)] == values


@pytest.mark.parametrize(
    ("text", "currency"),
    [("$5", "USD"), ("₹5", "INR"), ("€5", "EUR"), ("A$5", "AUD"), ("¥5", "JPY"), ("EUR 5", "EUR"), ("Rs 5", "rupee")],
)
def test_a_sign_before_the_number_tells_the_currency(text: str, currency: str) -> None:
    (numeral,) = _numerals.find(text)
    assert numeral.currency == currency


@pytest.mark.parametrize("text", ["TOP 5", "COP 5", "FIFA 5", "DAX 5", "AUS$5"])
def test_capitals_before_the_number_are_no_currency_for_that(text: str) -> None:
    (numeral,) = _numerals.find(text)
    assert (numeral.value, numeral.currency) == (5, None)
