"""Changes: what rose or fell, by how much or from what to what. Pure: frames of `query` in, one row a change out."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd

from components import bounds, claims
from components.rows import each

_QUALIFIED = r"(?:(?:about|around|nearly|almost|roughly|some|just|only|over|more than|less than|an?|the|average of) )*"
_FROM = re.compile(rf"\b(?:from|up|down|against|compared (?:with|to)|instead of) {_QUALIFIED}\W?$", re.IGNORECASE)
"""What stands before the level from which something changed; "among them 9" has no such word."""


def found(figures: pd.DataFrame, levels: pd.DataFrame, brief: pd.DataFrame) -> pd.DataFrame:
    """`figures` that are a change, and those that changed from another level, newest first.

    `levels`: `query.figure_links.levels`; `brief`: all figures of the measure, among them the levels changed from.
    Adds `before` and `after` (two levels, else NaN) and `by` (the change: in the unit of the figure where only it is
    told, else in percent; NaN where the level before is 0).
    """
    before = _levels_before(levels, brief)
    by_levels = figures[figures["figure_id"].isin(before)]
    after = bounds.at(by_levels)
    first = by_levels["figure_id"].map(before).astype(float)
    told = figures[figures["change"] == "change"]
    pairs = by_levels.assign(before=first, after=after, by=((after / first - 1) * 100).where(first != 0))
    alone = told.assign(before=float("nan"), after=float("nan"), by=bounds.at(told))
    rows = pd.concat([pairs, alone]) if len(pairs) and len(alone) else pairs if len(pairs) else alone
    rows = rows[rows["by"].notna() | rows["before"].notna()]
    return rows.assign(_day=claims.happened_on(rows)).sort_values(
        ["_day", "figure_id"], ascending=[False, True], kind="stable"
    )


def _levels_before(levels: pd.DataFrame, brief: pd.DataFrame) -> dict[int, float]:
    """Figure -> the number that it changed from."""
    at = dict(zip(brief["figure_id"], bounds.at(brief), strict=True))
    known = {row.figure_id: at.get(row.other_id) for row in each(levels) if is_change(row)}
    return {figure_id: number for figure_id, number in known.items() if number is not None and number == number}


def is_change(row: Any) -> bool:
    """Whether the sentence tells that the figure changed from the other: "from 900 to 350", "350, down from 900"."""
    place = _place(row.sentence, row.other_text, row.text, int(row.start) - int(row.other_start))
    return place is not None and bool(_FROM.search(row.sentence[:place]))


def _place(sentence: str, words: str, others: str, distance: int) -> int | None:
    """Where in the sentence `words` stand of which `others` are `distance` characters away."""
    at = sentence.find(words)
    while at >= 0:
        if at + distance >= 0 and sentence.startswith(others, at + distance):
            return at
        at = sentence.find(words, at + 1)
    return None
