"""What somebody said and claimed, chosen and counted. Pure: rows of `query.entities.quotes` and `query.figures` in."""

from __future__ import annotations

import re

import pandas as pd

from components import figure_periods
from components.figure_periods import Window

DIRECT, INDIRECT, CLAIMED = "word for word", "in other words", "figures claimed"
SHORT = 6
"""Words; fewer do not tell what is spoken of."""
REPRINTED = 7
"""Days; the same words after more are said again."""
KINDS = (DIRECT, INDIRECT, CLAIMED)
"""What is counted over time. A figure within a quote counts as both."""


def holding(rows: pd.DataFrame, words: str, column: str) -> pd.DataFrame:
    """The rows whose `column` holds a word that begins as each of `words` does."""
    for word in re.findall(r"\w+", words):
        rows = rows[rows[column].str.contains(rf"\b{re.escape(word)}", case=False, regex=True)]
    return rows


def within(rows: pd.DataFrame, window: Window | None) -> pd.DataFrame:
    """The rows of articles published in a period; those without a date are in none."""
    return rows if window is None else rows[pd.to_datetime(rows["published_on"]).between(*window)]


def manner(quotes: pd.DataFrame) -> pd.Series:
    """Of each quote, whether it is `DIRECT` or `INDIRECT`."""
    return quotes["direct"].map({True: DIRECT, False: INDIRECT}).astype(object)


def reprints(quotes: pd.DataFrame) -> pd.Series:
    """Of each quote, newest first, the number of the saying that it is: the same words, in the same manner and within
    `REPRINTED` days, are one. A few words ("the toll") are the same only in the same sentence."""
    folded = quotes["text"].str.split().str.join(" ").str.rstrip(",.;")
    told = folded.where(folded.str.count(" ") >= SHORT - 1, quotes["sentence"]).str.lower()
    parts = [told, quotes["direct"]]
    days = (pd.to_datetime(quotes["published_on"]) - pd.Timestamp(0)) / pd.Timedelta(days=1)
    apart = days.groupby(parts).diff().abs()
    again = (apart > REPRINTED).groupby(parts).cumsum()
    return quotes.groupby([*parts, again], sort=False).ngroup()


def dated(quotes: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """All that was said on a known day: `day` (of publication) and `kind` (of `KINDS`)."""
    parts = [(quotes, manner(quotes)), (figures, pd.Series(CLAIMED, index=figures.index, dtype=object))]
    told = [pd.DataFrame({"day": pd.to_datetime(rows["published_on"]), "kind": kind}) for rows, kind in parts]
    return pd.concat(told, ignore_index=True).dropna(subset="day")


def counted(told: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    """`first`, `last` (days), `kind`, `n` of each period with something said, and what the periods are: "week" …"""
    freq = figure_periods.finest(told["day"])
    counts = told.groupby([told["day"].dt.to_period(freq).rename("period"), "kind"]).size().reset_index(name="n")
    periods = pd.PeriodIndex(counts["period"])
    found = counts.assign(first=periods.start_time, last=periods.end_time.normalize())
    return found[["first", "last", "kind", "n"]], figure_periods.name(freq)
