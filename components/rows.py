"""Rows of an answer, one at a time."""

from collections.abc import Iterator
from typing import Any

import pandas as pd


def each(frame: pd.DataFrame) -> Iterator[Any]:
    """Each row with its cells by column name. (To pandas's stubs a cell is of one of twelve types.)"""
    return iter(frame.itertuples(index=False, name="Row"))
