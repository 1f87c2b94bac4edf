"""Claims about one thing as bars, one a claimant: length, range, open ends; a bar that is clicked names its figure.

`data` is pure and tested without a browser; `draw` mounts it. The script builds the page from text nodes only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from components import bounds, claims
from components.disagreements import Compared
from components.rows import each

ROOM = 1.14
"""The longest bar leaves this much room: its open end fades out there."""
OUTLETS = 3
"""Outlets named below a claimant; the others are counted."""

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_claim_bars",
    html='<div class="bars"></div>',
    css=(_HERE / "claim_bars.css").read_text("utf8"),
    js=(_HERE / "claim_bars.js").read_text("utf8"),
)


def draw(bars: list[dict[str, Any]], key: str, picked: int | None, on_picked: Callable[[int], None]) -> None:
    """Draw what `data` made; `on_picked` gets the id of the figure whose bar is clicked, before the page runs again."""

    def told() -> None:
        figure_id = st.session_state[key].get("picked")
        if figure_id is not None:
            on_picked(int(figure_id))

    _mount(data={"bars": bars, "picked": picked}, key=key, on_picked_change=told)


def data(compared: Compared) -> list[dict[str, Any]]:
    """One bar a row of `compared.figures`; places along the bar are shares (0–1) of the whole width.

    Keys: `id who outlets number note`, `to` (where what is surely claimed ends), `low high` (a range, else None),
    `open` ("up", "down", "both" or ""), `stance`.
    """
    rows = compared.figures
    top = max(float(pd.concat([rows["low_at"], rows["high_at"]]).max()), compared.high) * ROOM or 1.0
    return [_bar(row, top) for row in each(rows)]


def _bar(row: Any, top: float) -> dict[str, Any]:
    at = float(bounds.number(row)) * float(row.factor)
    low, high = row.low_at, row.high_at
    # "dozens" holds no range: its lowest is what it means at least
    is_range = claims.known(row.low) and claims.known(row.high) and row.low < row.high
    opened = "up" if pd.isna(high) else "down" if row.hedge in bounds.DOWN else "both" if row.hedge == "about" else ""
    outlets = [name or "outlet unknown" for name in row.outlets.split("\n")]
    stance = row.stance if row.stance in ("denied", "disputed", "estimated") else ""
    return {
        "id": int(row.figure_id),
        "who": claims.claimant(row),
        "outlets": ", ".join(outlets[:OUTLETS])
        + (f" and {len(outlets) - OUTLETS} more" if len(outlets) > OUTLETS else ""),
        "number": claims.amount(row),
        "to": _share(low if opened == "up" or is_range else high if opened == "down" else at, top),
        "low": _share(low, top) if is_range else None,
        "high": _share(high, top) if is_range else None,
        "open": "" if is_range and opened == "both" else opened,
        "stance": stance,
        "note": stance,
    }


def _share(number: float, top: float) -> float:
    return round(min(max(float(number) / top, 0.0), 1.0), 4)
