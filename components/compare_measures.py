"""What the figures of two sides count: how many, from which least to which most, and whether these differ."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pandas as pd
import streamlit as st

from components import cached, claims, compare_choice, links, side_table
from components.compare_choice import Named
from components.rows import each
from components.side_table import Cell, Row
from sitrep.reference.measures import MEASURES as NAMES

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
    return joined(*(cached.figure_ranges(named.side.filters) for named in (one, other)))


def joined(one: pd.DataFrame, other: pd.DataFrame) -> pd.DataFrame:
    """As `found`, from `query.figures.ranges` of both sides."""
    of_sides = [
        rows.rename(columns={name: f"{name}_{side}" for name in ("figures", "lowest", "highest")})
        for rows, side in zip((one, other), SIDES, strict=True)
    ]
    by_unit = of_sides[0].merge(of_sides[1], on=["measure", "unit", "period"], how="outer")
    figures = [f"figures_{side}" for side in SIDES]
    by_unit = by_unit.assign(**{name: by_unit[name].fillna(0).astype("int64") for name in figures})
    return _counted(by_unit, figures).merge(_ranged(by_unit, figures), on="measure", how="left")


def _counted(by_unit: pd.DataFrame, figures: list[str]) -> pd.DataFrame:
    counted = by_unit.groupby("measure", as_index=False)[figures].sum()
    counted.insert(1, "label", counted["measure"].map(lambda measure: NAMES.get(measure, measure)))
    order = {"_is_rest": counted["measure"] == OTHER, "_all": -counted[figures].sum(axis=1)}
    return counted.assign(**order).sort_values([*order, "label"]).drop(columns=list(order))


def _ranged(by_unit: pd.DataFrame, figures: list[str]) -> pd.DataFrame:
    """The unit of each measure that both sides have, or else one, and of these the one that most figures have."""
    lowest = by_unit[[f"lowest_{side}" for side in SIDES]]
    order = {"_sides": lowest.notna().sum(axis=1), "_all": by_unit[figures].sum(axis=1)}
    ranged = by_unit[by_unit["measure"] != OTHER].assign(**order)
    ranged = ranged.sort_values(list(order), ascending=False, kind="stable").drop_duplicates("measure")
    return ranged.drop(columns=[*order, *figures])


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
    return claims.reported(SimpleNamespace(**level, value=lowest, low=lowest, high=highest))
