"""Where reports of the same thing differ, and where they agree. Pure: DataFrames of `query.figures` in, groups out.

The same thing is: the same measure, unit (after conversion), period and subject at the same place, on the same day or
of the same incident. What is not surely the same is not compared: a gap is better than a quarrel made up.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components import bounds, claims, same_thing

_QUARRELS = ("denied", "disputed")
"""Stances by which somebody says that the number is wrong."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What several sources report of one thing."""

    place: str
    day: pd.Timestamp
    """The day it holds for; of publication where no text tells."""
    last: pd.Timestamp
    """Its last day; NaT for "since then"."""
    is_told: bool
    """Whether a text tells the day."""
    scale: str
    subject: str
    figures: pd.DataFrame
    """Rows of `query.figures`, one a claimant and number, smallest first, with `outlets` (all that print it, one name a
    line), `factor` (to the shared unit), `low_at` and `high_at` (its range in that unit, NaN where open)."""
    low: float
    high: float
    """The least and the most that anyone reports, in the shared unit."""
    overlaps: bool
    """Whether one number could fit all: "at least 12" and 15 differ and can both be right."""

    @property
    def spread(self) -> float:
        """How far apart the reports are, 0 (agree) to 1 (one says none)."""
        return (self.high - self.low) / self.high if self.high > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Found:
    """All comparisons among some figures. Thousands cost seconds to put together, and a page shows a few."""

    rows: pd.DataFrame
    differing: list[int]
    """Groups whose reports differ, the widest apart first; those that one number could fit come after the others."""
    agreeing: list[int]
    """Groups of which at least two sources in two articles report the same and none anything else, the most
    sources first."""

    def among(self, figures: pd.DataFrame) -> Found:
        """Those comparisons in which one of `figures` has a part; what the others say of it stays."""
        kept = set(self.rows["_group"][self.rows["figure_id"].isin(figures["figure_id"])])
        differing, agreeing = (
            [group for group in groups if group in kept] for groups in (self.differing, self.agreeing)
        )
        return Found(self.rows, differing, agreeing)

    def compared(self, group: int) -> Compared:
        """The comparison of one of the groups."""
        rows = self.rows[self.rows["_group"] == group]
        bars = _bars(rows)
        first, told = bars.iloc[0], rows["_told"].dropna()
        return Compared(
            place=next(iter(rows["place"].dropna().mode()), ""),
            day=(told if len(told) else rows["_day"]).min(),
            last=rows["_last"].iloc[0],
            is_told=len(told) > 0,
            scale=str(first["_scale"]),
            subject=same_thing.name(rows["subject"]),
            figures=bars.drop(columns=[name for name in bars if str(name).startswith("_")]),
            low=float(bars["_at"].min()),
            high=float(bars["_at"].max()),
            overlaps=bool(bars["low_at"].max() <= bars["high_at"].fillna(float("inf")).min())
            and not rows["_quarrel"].any(),
        )


def found(figures: pd.DataFrame, known: same_thing.Known | None = None) -> Found:
    """Compare figures of one measure."""
    rows = same_thing.grouped(figures, known or same_thing.Known())
    if rows.empty:
        return Found(rows, [], [])
    low, high = bounds.of(rows)
    rows = rows.assign(low_at=low * rows["_factor"], high_at=high * rows["_factor"], _source=_sources(rows))
    rows = rows.assign(_quarrel=rows["stance"].isin(_QUARRELS))
    told = rows.groupby("_group").agg(
        low=("_at", "min"),
        high=("_at", "max"),
        sources=("_source", "nunique"),
        articles=("article_id", "nunique"),
        most_low=("low_at", "max"),
        least_high=("high_at", "min"),
        day=("_day", "max"),
        quarrel=("_quarrel", "max"),
    )
    told = told[told["sources"] > 1].assign(apart=lambda group: group["high"] - group["low"])
    told["spread"] = (told["apart"] / told["high"]).where(told["high"] > 0, 0.0)
    told["fits"] = (told["most_low"] <= told["least_high"].fillna(float("inf"))) & ~told["quarrel"]
    differing = told[told["apart"] > 0].sort_values(
        ["fits", "spread", "apart", "day"], ascending=[True, False, False, False], kind="stable"
    )
    same = told[(told["apart"] == 0) & (told["articles"] > 1)]
    agreeing = same.sort_values(["sources", "day"], ascending=False, kind="stable")
    shown = [[int(group) for group in groups.index] for groups in (differing, agreeing)]
    return Found(rows[rows["_group"].isin([*shown[0], *shown[1]])], *shown)


def _sources(rows: pd.DataFrame) -> pd.Series:
    """Who stands behind each row: the claimant; where none is named the outlet. A text printed twice is one source."""
    own = "article of " + rows["outlet"].fillna("").astype(str)
    return rows["claimant"].where(rows["claimant"].notna(), own).astype(str).str.casefold()


def _bars(rows: pd.DataFrame) -> pd.DataFrame:
    """One row for each source and number, with all outlets that print it."""
    keyed = rows.assign(_hedge=rows["hedge"].fillna(""), _stance=rows["stance"].eq("denied"))
    by = ["_source", "low_at", "high_at", "_at", "_hedge", "_stance"]
    groups = keyed.groupby(by, sort=False, dropna=False)
    outlets = groups["outlet"].transform(lambda names: "\n".join(dict.fromkeys(claims.words(name) for name in names)))
    first = keyed.assign(outlets=outlets, factor=keyed["_factor"])[~keyed.duplicated(by)]
    return first.sort_values(["_at", "low_at"], kind="stable")
