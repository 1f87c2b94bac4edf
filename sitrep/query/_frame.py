"""Rows of the store as a DataFrame whose columns have the same type, whatever the rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, Select

from sitrep.store import Store

TEXT, WHOLE, NUMBER, DAY, FLAG = "object", "int64", "float64", "datetime64[ns]", "bool"
"""Text is Python strings with None where missing; a number that may be missing is a NUMBER with NaN; a day, NaT."""


def ask(store: Store, asked: Select[Any], columns: Mapping[str, str]) -> pd.DataFrame:
    """What `asked` answers; its columns, in order, are called and typed as `columns` says."""
    with store.reading() as connection:
        return answer(connection, asked, columns)


def answer(connection: Connection, asked: Select[Any], columns: Mapping[str, str]) -> pd.DataFrame:
    """As `ask`, on a connection that sees one state of the store."""
    rows = connection.execute(asked).fetchall()
    return frame(rows, columns)


def frame(rows: Sequence[Sequence[Any]], columns: Mapping[str, str]) -> pd.DataFrame:
    """The rows as a DataFrame."""
    values = zip(*rows, strict=True) if rows else ((),) * len(columns)
    series = {name: _column(column, type_) for (name, type_), column in zip(columns.items(), values, strict=True)}
    return pd.DataFrame(series, copy=False)


def _column(values: Sequence[Any], type_: str) -> Any:
    if type_ == DAY:
        return np.array(values, dtype="datetime64[us]").astype(DAY)
    if type_ == TEXT:
        return pd.Series(np.array(values, dtype=object), dtype=object, copy=False)
    return np.array(values, dtype=type_)
