"""Two sides in numbers: a table of both, in which each number leads to the page that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import streamlit as st

from components import cached, compare_choice, links, side_table
from components.compare_choice import Named
from components.side_table import Cell, Row

Numbers = Mapping[str, int | None]
"""Of `query.comparison.numbers`."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A row: the key of its number, what it is called, and where it leads."""

    key: str
    label: str
    page: str
    parameters: dict[str, list[str]] = field(default_factory=dict)
    note: str = ""


COUNTED = (
    Counted("articles", "Articles", links.ARTICLES),
    Counted("outlets", "Outlets", links.ARTICLES),
    Counted("reports", "Events", links.TIMELINE, note="told as news"),
    Counted("incidents", "Incidents", links.TIMELINE, note="each counted once"),
    Counted("killed", "Killed in them", links.TIMELINE, note="best, lowest–highest"),
    Counted("figures", "Figures", links.FIGURES),
    Counted("claimants", "Claimants", links.FIGURES),
    Counted("quotes", "Quotes", links.PEOPLE, {"order": ["Most quoted"]}),
    Counted("people", "People named", links.PEOPLE, {"kind": ["People"]}),
    Counted("organisations", "Groups named", links.PEOPLE, {"kind": ["Groups"]}),
    Counted("places", "Places named", links.MAP, {"map_of": ["Mentions"]}),
)


def draw(one: Named, other: Named) -> None:
    """Draw the table."""
    numbers = [cached.comparison(named.side) for named in (one, other)]
    rows = [
        Row(counted.label, (_cell(counted.key, numbers[0]), _cell(counted.key, numbers[1])), counted.note)
        for counted in COUNTED
    ]

    def leave(row: int, sides: tuple[int, ...]) -> None:
        compare_choice.follow([(one, other)[side] for side in sides], COUNTED[row].page, COUNTED[row].parameters)

    side_table.draw("What both sides hold, in numbers", "", [one.label, other.label], rows, "compared_numbers", leave)
    st.caption("A number leads to the page that shows it, with this side as the filter.")


def told(key: str, numbers: Numbers) -> str:
    """A number in words; "not told" where no report gives any."""
    value = numbers[key]
    return "not told" if value is None else f"{value:,}"


def range_told(numbers: Numbers) -> str:
    """From the lowest to the highest number of killed; "" where they are the best number, or none is told."""
    low, high = numbers["killed_low"], numbers["killed_high"]
    return "" if low is None or high is None or low == high else f"{low:,}–{high:,}"


def _cell(key: str, numbers: Numbers) -> Cell:
    note = range_told(numbers) if key == "killed" else ""
    return Cell(told(key, numbers), note, leads=bool(numbers[key]))
