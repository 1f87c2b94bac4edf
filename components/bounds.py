"""How far a figure's number reaches. Pure: rows of `query.figures` in, lowest and highest out."""

from __future__ import annotations

from typing import Any

import pandas as pd

UP = ("at least", "more than")
"""Hedges that leave the top open."""
DOWN = ("at most",)
"""Hedges that leave the bottom open."""
ABOUTS = ("about", "nearly")
"""Hedges that leave both ends a little open."""

ABOUT = 0.1
"""“About 30” and 32 are no contradiction: a tenth either way, where the text gives no range of its own."""


def at(figures: pd.DataFrame) -> pd.Series:
    """The number by which each figure is drawn and compared: its value, else its lowest, else its highest."""
    return figures["value"].fillna(figures["low"]).fillna(figures["high"]).astype(float)


def number(row: Any) -> float:
    """As `at`, of one row."""
    return next((float(part) for part in (row.value, row.low, row.high) if not pd.isna(part)), float("nan"))


def of(figures: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Lowest and highest that each figure allows; the highest is NaN where it is open."""
    said, hedge = at(figures), figures["hedge"]
    low, high = figures["low"].astype(float), figures["high"].astype(float)
    is_open = high.isna() & (hedge.isin(UP) | (hedge.eq("vague") & figures["value"].isna()))
    margin, loose = said.abs() * ABOUT, hedge.isin(ABOUTS)
    low = low.where(~(loose & (low.isna() | (low == said))), said - margin)
    high = high.where(~(loose & (high.isna() | (high == said))), said + margin)
    return low.fillna(said.where(~hedge.isin(DOWN), 0.0)), high.fillna(said).where(~is_open)
