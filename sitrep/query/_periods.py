"""What happened, counted by period and kind."""

from __future__ import annotations

from typing import Literal

import pandas as pd
from sqlalchemy import ColumnElement, Table, case, func, select

from sitrep.query._frame import DAY, TEXT, WHOLE, ask
from sitrep.store import Store

Period = Literal["day", "week", "month"]

_COARSEST = {"day": 2, "week": 3, "month": 4}
"""The least precise date (UCDP date_prec) that still tells the period."""


def counted(store: Store, table: Table, is_one: ColumnElement[bool], freq: Period, label: str) -> pd.DataFrame:
    """Rows of `table` by the period (its first day; weeks begin on Monday): `period, event_type` and the number.

    `.attrs["undated"]` is the number of those whose date does not tell the period.
    """
    is_told = table.c.start_date.is_not(None) & (func.coalesce(table.c.date_prec, 1) <= _COARSEST[freq])
    day = case((is_told, table.c.start_date))
    asked = select(day, table.c.event_type, func.count()).where(is_one).group_by(day, table.c.event_type)
    days = ask(store, asked, {"period": DAY, "event_type": TEXT, label: WHOLE})
    dated = days.dropna(subset=["period"])
    periods = dated.assign(period=first_days(dated["period"], freq)).groupby(["period", "event_type"])
    found = periods[label].sum().reset_index().astype({"event_type": TEXT})
    found.attrs["undated"] = int(days[label].sum() - dated[label].sum())
    return found


def first_days(days: pd.Series, freq: Period) -> pd.Series:
    """The first day of the period of each day."""
    if freq == "day":
        return days
    if freq == "week":
        return days - pd.to_timedelta(days.dt.day_of_week, unit="D")
    return days - pd.to_timedelta(days.dt.day - 1, unit="D")
