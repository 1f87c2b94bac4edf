"""How far a reported number reaches."""

import math
from typing import Any

import pytest

from components import bounds
from tests.components.figures import figures


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        ({"value": 12}, 12, 12),
        ({"value": 12, "low": 12, "high": 12}, 12, 12),
        ({"value": 12, "low": 12, "hedge": "at least"}, 12, math.nan),
        ({"value": 12, "low": 12, "hedge": "more than"}, 12, math.nan),
        ({"value": 150, "high": 150, "hedge": "at most"}, 0, 150),
        ({"value": 1000, "low": 800, "high": 1200}, 800, 1200),
        ({"value": 30, "hedge": "about"}, 27, 33),
        ({"value": 30, "low": 30, "high": 30, "hedge": "nearly"}, 27, 33),
        ({"value": 30, "low": 28, "high": 32, "hedge": "about"}, 28, 32),
        ({"low": 24, "hedge": "vague"}, 24, math.nan),
        ({"value": 0}, 0, 0),
    ],
)
def test_a_hedge_opens_the_end_that_it_leaves_open(figure: dict[str, Any], low: float, high: float) -> None:
    lowest, highest = bounds.of(figures(figure))
    assert (lowest[0], highest[0]) == pytest.approx((low, high), nan_ok=True)
