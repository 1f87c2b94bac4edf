"""Which figures the Figures page shows: a measure, and where wanted one place, one doer and one claimant."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from components import address, cached, claims
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES


@dataclass(frozen=True, slots=True)
class Choice:
    """One list: the column that it narrows, its key in the address, its label and help."""

    column: str
    key: str
    label: str
    hint: str


CHOICES = (
    Choice("place", "figure_place", "Where it holds", "The place that the number is told of."),
    Choice("actor", "figure_actor", "Whose figure", "Who holds, pays, lost or did it."),
    Choice("claimant", "figure_claimant", "Who says so", "“The article itself”: no one is named for it."),
)


def draw(filters: Filters, measures: pd.DataFrame) -> tuple[str, pd.DataFrame]:
    """Draw the choices; returns the measure and the figures they leave (`query.figures.BRIEF`). `measures`: not empty.

    Each list counts what the others leave.
    """
    with st.container(horizontal=True, gap="small", key="figure_choice"):
        measure = _measure(measures)
        figures = cached.figures_in_brief(filters, measure)
        told = {choice.column: _told(figures, choice.column) for choice in CHOICES}
        chosen = {
            choice.column: address.settled(choice.key, set(told[choice.column].dropna().unique())) for choice in CHOICES
        }
        for choice in CHOICES:
            _draw(choice, told, chosen)
    return measure, figures[_fits(told, chosen)]


def in_words() -> str:
    """What is chosen beside the measure: "place: Raqqa; claimant: police"."""
    chosen = {choice.column: st.session_state.get(choice.key) for choice in CHOICES}
    return "; ".join(f"{column}: {value}" for column, value in chosen.items() if value)


def _measure(measures: pd.DataFrame) -> str:
    # "other" is a rest, not a measure: last, whatever its number
    by_number = measures.sort_values("measure", key=lambda names: names == "other", kind="stable")
    counts = dict(zip(by_number["measure"], by_number["figures"], strict=True))
    first = next(iter(counts))
    address.settled("measure", counts, _label, first)
    hint = "What is counted. The measure with most figures comes first."
    return address.choose("Measure", counts, "measure", _label, first, help=hint, width=270) or first


def _label(measure: str) -> str:
    return MEASURES.get(measure, measure)


def _told(figures: pd.DataFrame, column: str) -> pd.Series:
    return figures[column].fillna(claims.ITSELF) if column == "claimant" else figures[column]


def _fits(told: dict[str, pd.Series], chosen: dict[str, str | None], but: str = "") -> pd.Series:
    """Which rows fit all choices, or all but one."""
    fits = pd.Series(True, index=next(iter(told.values())).index)
    for column, value in chosen.items():
        if value is not None and column != but:
            fits &= told[column] == value
    return fits


def _draw(choice: Choice, told: dict[str, pd.Series], chosen: dict[str, str | None]) -> None:
    left = told[choice.column][_fits(told, chosen, but=choice.column)].dropna()
    counts = {str(name): int(number) for name, number in left.value_counts().items()}
    if (now := chosen[choice.column]) is not None:
        counts.setdefault(now, 0)
    address.choose(choice.label, counts, choice.key, placeholder="Any", help=choice.hint, width=200)
