"""Units by any of their names, numbers up to rounding."""

import pytest

from sitrep.evaluate.values import close, same_unit


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("mph", "mile per hour", True),
        ("km/h", "kilometre per hour", True),
        ("Cel", "degree Celsius", True),
        ("[degF]", "fahrenheit", True),
        ("percentage point", "percent", True),
        ("litre/100km", "L/100km", True),
        ("barrel/day", "bpd", True),
        ("km", "mile", False),
        ("km", "km/h", False),
        ("person", "count", False),
        ("USD", "CAD", False),
    ],
)
def test_a_unit_may_be_told_by_any_of_its_names(one: str, other: str, same: bool) -> None:
    assert same_unit(one, other) == same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (33.3, 33.333, True),
        (1_000_000, 1_000_050, True),
        (0.3, 0.34, False),
        (12, 13, False),
        (-5, 5, False),
        (None, None, True),
        (None, 0, False),
    ],
)
def test_numbers_are_the_same_up_to_rounding(one: float | None, other: float | None, same: bool) -> None:
    assert close(one, other) == same
