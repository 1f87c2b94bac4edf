"""What the figures of two sides count: how many, from which least to which most, and whether these differ."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from components import cached, claims, compare_choice, links, side_table
from components.compare_choice import Named
from components.rows import each
from components.side_table import Cell, Row

MEASURES = 12
"""Rows, what is counted most first."""
SIDES = ("one", "other")
OTHER = "other"
"""A rest, no measure: it comes last, and its least and most would compare unlike things."""


def draw(one: Named, other: Named) -> None:
    """Draw the table."""
    st.subheader("What is counted", anchor=False)
    table = found(one, other)
    if table.empty:
        st.caption("No figures are told on either side.")
        return
    shown = table.head(MEASURES)
    labels = [one.label, other.label]

    def leave(row: int, sides: tuple[int, ...]) -> None:
        chosen = [(one, other)[side] for side in sides]
        compare_choice.follow(chosen, links.FIGURES, {"measure": [str(shown.iloc[row]["label"])]})

    most = int(shown[["figures_one", "figures_other"]].max().max())
    rows = [_row(row, labels, most) for row in each(shown)]
    side_table.draw("Figures of each measure", "Figures of", labels, rows, "compared_measures", leave)
    st.caption("Number of figures; below it the lowest and the highest that is told. Figures says who says so.")


def found(one: Named, other: Named) -> pd.DataFrame:
    """One row a measure: `measure, label, unit, period`, and of each side `figures_`, `lowest_`, `highest_`.

    Lowest and highest are in the one unit that most figures of both sides have, and NaN for a side without it.
    """
    filters = [named.side.filters for named in (one, other)]
    return joined([cached.measures(one) for one in filters], [cached.figure_ranges(one) for one in filters])


def joined(measures: list[pd.DataFrame], ranges: list[pd.DataFrame]) -> pd.DataFrame:
    """As `found`, from `query.figures.measures` and `query.figures.ranges` of both sides."""
    counted = _beside(measures, ["measure", "label"], ["figures"])
    is_rest = counted["measure"] == OTHER
    counted = counted.assign(_rest=is_rest).sort_values(["_rest", "_all"], ascending=[True, False], kind="stable")
    ranged = _beside(
        [rows[rows["measure"] != OTHER] for rows in ranges],
        ["measure", "unit", "period"],
        ["figures", "lowest", "highest"],
    )
    is_shared = ranged["lowest_one"].notna() & ranged["lowest_other"].notna()
    ranged = ranged.assign(_shared=is_shared).sort_values(["_shared", "_all"], ascending=False, kind="stable")
    of_measure = ranged.drop_duplicates("measure").drop(columns=["_shared", "_all", "figures_one", "figures_other"])
    return counted.drop(columns=["_rest", "_all"]).merge(of_measure, on="measure", how="left")


def differs(row: Any, labels: list[str]) -> str:
    """How the lowest and highest of both sides differ; "" where a side has none."""
    one, other = ((getattr(row, f"lowest_{side}"), getattr(row, f"highest_{side}")) for side in SIDES)
    if pd.isna(one[0]) or pd.isna(other[0]):
        return ""
    if one == other:
        return "the same for both"
    if one[1] == other[1]:
        return f"lowest for {labels[0] if one[0] < other[0] else labels[1]}"
    which = "all higher for" if one[0] > other[1] or other[0] > one[1] else "highest for"
    return f"{which} {labels[0] if one[1] > other[1] else labels[1]}"


def _beside(sides: list[pd.DataFrame], by: list[str], columns: list[str]) -> pd.DataFrame:
    """One row for what either side has: `by`, each of `columns` of both, and `_all`, the figures of both together."""
    one, other = (
        rows[[*by, *columns]].rename(columns={column: f"{column}_{side}" for column in columns})
        for rows, side in zip(sides, SIDES, strict=True)
    )
    figures = [f"figures_{side}" for side in SIDES]
    both = one.merge(other, on=by, how="outer")
    both = both.assign(**{name: both[name].fillna(0).astype("int64") for name in figures})
    return both.assign(_all=both[figures].sum(axis=1))


def _row(row: Any, labels: list[str], most: int) -> Row:
    one, other = (_cell(row, side, most) for side in SIDES)
    return Row(row.label, (one, other), differs(row, labels), leads=True)


def _cell(row: Any, side: str, most: int) -> Cell:
    figures = int(getattr(row, f"figures_{side}"))
    lowest, highest = getattr(row, f"lowest_{side}"), getattr(row, f"highest_{side}")
    return Cell(f"{figures:,}", range_told(row, lowest, highest), figures / most, leads=figures > 0)


def range_told(row: Any, lowest: float, highest: float) -> str:
    """ "1–1,700 people", "$350 a month", "" for none. `row`: its `unit` and `period`."""
    if pd.isna(lowest):
        return ""
    level = {"hedge": None, "change": "level", "text": "", "unit": row.unit, "period": row.period}
    (told,) = each(pd.DataFrame([level | {"value": lowest, "low": lowest, "high": highest}]))
    return claims.reported(told)
