"""The incident that a figure tells the toll of. Pure: figures and the tolls of events in, names of incidents out."""

from __future__ import annotations

import pandas as pd

_TOLL = {"fatalities": "fatalities", "injuries": "injuries", "missing": "", "casualties": ""}
"""Measures of what one incident did -> the column of an event that holds the same."""

AT_MOST_TIMES = 20
"""Tolls of one incident told further apart are rare; the toll of a whole war is told in the same article often."""

A_FEW_DAYS = 3
"""A figure that holds for longer is a total."""

A_DAY = pd.Timedelta(days=1)
"""An event after midnight is told under two dates."""

_COLUMNS = ("incident", "article_id", "place_id", "place", "start_date", "fatalities", "fatalities_low", "injuries")


def none() -> pd.DataFrame:
    """No tolls."""
    return pd.DataFrame(columns=list(_COLUMNS))


def each(figures: pd.DataFrame, tolls: pd.DataFrame) -> pd.Series:
    """For each figure the one incident of its article that has its number, else the only one at its place; or None.

    `figures`: with `_number`; `tolls`: `query.figure_links.tolls`. Days that differ speak of two incidents.
    """
    fit = figures[figures["measure"].isin(_TOLL)]
    if fit.empty or tolls.empty:
        return pd.Series(None, index=figures.index, dtype=object)
    columns = ["article_id", "place_id", "_number", "start_date", "end_date", "measure"]
    pairs = fit[columns].assign(_row=fit.index).merge(tolls, on="article_id", suffixes=("", "_event"))
    day = pairs["start_date_event"]
    too_early, too_late = day < pairs["start_date"] - A_DAY, day > pairs["end_date"].fillna(pairs["start_date"]) + A_DAY
    long = (pairs["end_date"] - pairs["start_date"]).dt.days > A_FEW_DAYS
    pairs = pairs[~too_early & ~too_late & ~long]
    toll = pairs["fatalities"].fillna(pairs["fatalities_low"])
    toll = toll.where(pairs["measure"] != "injuries", pairs["injuries"])
    same_number = pairs["measure"].isin(("fatalities", "injuries")) & (toll == pairs["_number"])
    larger, smaller = pairs["_number"].clip(lower=1), toll.clip(lower=1)
    near = ((larger / smaller).between(1 / AT_MOST_TIMES, AT_MOST_TIMES)) | toll.isna()
    same_place = pairs["place_id"].notna() & (pairs["place_id"] == pairs["place_id_event"]) & near
    found = _only(pairs[same_number])
    return found.reindex(figures.index).fillna(_only(pairs[same_place]).reindex(figures.index)).astype(object)


def told(tolls: pd.DataFrame, column: str) -> pd.Series:
    """By incident: what the first report that tells it has in `column`."""
    return tolls.dropna(subset=[column]).drop_duplicates("incident").set_index("incident")[column]


def _only(pairs: pd.DataFrame) -> pd.Series:
    """By the figure's row: the incident, where there is only one."""
    distinct = pairs[["_row", "incident"]].drop_duplicates()
    return distinct.drop_duplicates("_row", keep=False).set_index("_row")["incident"]
