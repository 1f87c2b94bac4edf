"""Many figures by the week or month in which they hold. Pure: rows of `figure_charts.drawable` in, periods out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

MOST = 60
"""More columns than this are thinner than a reader can point at."""

_DAYS = {"D": 1, "W-SUN": 7, "M": 31, "Q": 92, "Y": 366}
_NAMES = {"D": "day", "W-SUN": "week", "M": "month", "Q": "quarter", "Y": "year"}


class Window(NamedTuple):
    """A period that the reader has opened."""

    first: pd.Timestamp
    last: pd.Timestamp


def finest(days: pd.Series) -> str:
    """The finest of pandas's periods of which at most `MOST` lie between the first and the last day."""
    span = (days.max() - days.min()).days + 1
    return next((freq for freq, length in _DAYS.items() if span <= MOST * length), "Y")


def name(freq: str) -> str:
    """ "week" for "W-SUN"."""
    return _NAMES[freq]


def counted(drawn: pd.DataFrame, freq: str) -> pd.DataFrame:
    """One row a period with figures: `period` (its first day), `last`, `reports`, and of the numbers reported `low`,
    `quarter`, `middle`, `three_quarters`, `high`. Nothing is added up: the numbers may be of different things."""
    periods = drawn["_day"].dt.to_period(freq)
    numbers = drawn.groupby(periods)["_at"]
    found = numbers.agg(reports="size", low="min", middle="median", high="max")
    parts = numbers.quantile(np.array([0.25, 0.75])).unstack() if len(found) else pd.DataFrame(columns=[0.25, 0.75])
    found = found.assign(quarter=parts[0.25], three_quarters=parts[0.75])
    index = pd.PeriodIndex(found.index)
    return found.assign(period=index.start_time, last=index.end_time.normalize()).reset_index(drop=True)


def within(drawn: pd.DataFrame, window: Window | None) -> pd.DataFrame:
    """The figures of the opened period."""
    return drawn if window is None else drawn[drawn["_day"].between(*window)]
