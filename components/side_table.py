"""A table of two sides in which a number, or what a row stands for, leads to the page that shows it.

The script builds it from text nodes only; every way on is a button, so that the keyboard reaches it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import streamlit as st

from components import theme

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_side_table",
    html="<table></table>",
    css=(_HERE / "side_table.css").read_text("utf8"),
    js=(_HERE / "side_table.js").read_text("utf8"),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one side has: a number in words, a note below it, its share (0–1) of the longest bar, None for no bar."""

    words: str
    note: str = ""
    share: float | None = None
    leads: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """What is told of both sides. `leads`: its label leads on, too."""

    label: str
    cells: tuple[Cell, Cell]
    note: str = ""
    leads: bool = False


def draw(
    caption: str,
    corner: str,
    sides: Sequence[str],
    rows: Iterable[Row],
    key: str,
    on_asked: Callable[[int, tuple[int, ...]], None],
) -> None:
    """Draw the rows. `corner`: what the labels are. `on_asked` gets the row's number and the sides (0, 1, or both for
    a label), before the page runs again."""

    def told() -> None:
        if asked := st.session_state[key].get("asked"):
            row, column = (int(number) for number in asked)
            on_asked(row, (column - 1,) if column else (0, 1))

    data = {
        "caption": caption,
        "corner": corner,
        "sides": list(sides),
        "colours": list(theme.palette().sides),
        "rows": [asdict(row) for row in rows],
    }
    _mount(data=data, key=key, on_asked_change=told)
