"""Who appears with whom, as a network. Pure: frames of `query.entities.network` in, an ECharts option out."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from components.rows import each
from components.theme import FONT, Palette

MAX_TIES = 120
"""Lines drawn: more hide each other; those that join most articles are kept."""

LABELLED = 18
"""Nodes whose name is written, the most widely named; the others tell theirs under the pointer."""

STEPS = 90
"""Of laying out: 40 nodes take about 10 ms."""

KINDS = {"person": ("People", "circle"), "organisation": ("Groups", "roundRect")}
"""Kind -> its name in the key, its shape."""


def chart(nodes: pd.DataFrame, ties: pd.DataFrame, palette: Palette, chosen: str = "") -> dict[str, Any]:
    """The network: size is articles, shape and colour the kind, width of a line the articles that name both.

    `chosen` is the entity to stress. Nodes carry their entity as `id` for selection.
    """
    kept = ties.nlargest(MAX_TIES, "articles", keep="first")
    most, most_shared = max(nodes["articles"].max(), 1), max(kept["articles"].max() if len(kept) else 1, 1)
    colours = {"person": palette.events["Violence against civilians"], "organisation": palette.accent}
    series = {
        "type": "graph",
        # on hidden axes, not "none", which stretches the marks with the room there is
        "coordinateSystem": "cartesian2d",
        "selectedMode": "single",
        "categories": [{"name": name, "symbol": shape} for name, shape in KINDS.values()],
        "data": [
            _node(row, most, colours, palette, row.entity_id == chosen, number < LABELLED)
            | {"value": [float(x), float(y), int(row.articles)]}
            for number, (row, (x, y)) in enumerate(zip(each(nodes), positions(nodes, kept), strict=True))
        ],
        "links": [_tie(row, most_shared) for row in each(kept)],
        "lineStyle": {"color": palette.border, "curveness": 0.08},
        "labelLayout": {"hideOverlap": True},
        "emphasis": {"focus": "adjacency", "label": {"show": True}, "lineStyle": {"color": palette.accent}},
    }
    return {
        "color": list(colours.values()),
        "textStyle": {"fontFamily": FONT},
        "legend": {"left": 0, "top": 0, "textStyle": {"color": palette.text}, "itemHeight": 11, "itemWidth": 14},
        "tooltip": {
            "formatter": "{b}",
            "backgroundColor": palette.paper,
            "borderColor": palette.border,
            "textStyle": {"color": palette.text},
        },
        "grid": {"left": 20, "right": 20, "top": 50, "bottom": 24},
        "xAxis": {"show": False, "type": "value", "min": 0, "max": 1.35},
        "yAxis": {"show": False, "type": "value", "min": 0, "max": 1},
        "series": [series],
    }


def positions(nodes: pd.DataFrame, ties: pd.DataFrame) -> np.ndarray:
    """Where each node stands, 0 to 1 either way, the same at every draw: ties pull, all nodes push each other off.

    Fruchterman & Reingold (1991), "Graph drawing by force-directed placement", from a circle.
    """
    n = len(nodes)
    angle = np.arange(n) * 2.399963  # the golden angle: neighbours in the list start far apart
    at = np.column_stack([np.cos(angle), np.sin(angle)]) * np.sqrt(np.arange(1, n + 1) / n)[:, None]
    number = {entity: i for i, entity in enumerate(nodes["entity_id"])}
    pull = np.zeros((n, n))
    for tie in each(ties):
        pull[number[tie.a], number[tie.b]] = pull[number[tie.b], number[tie.a]] = 1.0
    room = 1.4 / max(n, 1) ** 0.5
    for heat in np.linspace(0.12, 0.005, STEPS):
        apart = at[:, None] - at[None]
        distance = np.maximum(np.linalg.norm(apart, axis=-1, keepdims=True), 0.01)
        push = apart / distance * (room**2 / distance - pull[..., None] * distance**2 / room)
        move = push.sum(axis=1) - at * 0.4
        length = np.maximum(np.linalg.norm(move, axis=1, keepdims=True), 1e-9)
        at = at + move / length * np.minimum(length, heat)
    # half by rank: clusters open up and those apart come nearer, while neighbours stay neighbours
    rank = at.argsort(axis=0).argsort(axis=0) / max(n - 1, 1)
    spread = np.ptp(at, axis=0)
    return (rank + (at - at.min(axis=0)) / np.where(spread > 0, spread, 1)) / 2


def picked(selection: Any, nodes: pd.DataFrame) -> str | None:
    """The entity that a selection of the chart points at; None where it points at a line or at none."""
    groups = [group for group in (selection or {}).get("selected") or [] if group.get("data_type") != "edge"]
    numbers = [int(number) for group in groups for number in group.get("data_indices") or []]
    return next((str(nodes.iloc[number]["entity_id"]) for number in numbers if 0 <= number < len(nodes)), None)


def _node(
    row: Any, most: int, colours: dict[str, str], palette: Palette, is_chosen: bool, is_labelled: bool
) -> dict[str, Any]:
    return {
        "id": row.entity_id,
        "name": row.name,
        "category": list(KINDS).index(row.kind),
        "symbol": KINDS[row.kind][1],
        "symbolSize": round(10 + 26 * (row.articles / most) ** 0.5),
        "itemStyle": {
            "color": colours[row.kind],
            "opacity": 0.92,
            **({"borderColor": palette.text, "borderWidth": 2.5} if is_chosen else {}),
        },
        "label": {
            "show": is_labelled,
            "position": "right",
            "color": palette.text,
            "fontSize": 12,
            "fontWeight": 600 if is_chosen else 400,
            "width": 130,
            "overflow": "truncate",
        },
    }


def _tie(row: Any, most: int) -> dict[str, Any]:
    return {
        "source": row.a,
        "target": row.b,
        "value": int(row.articles),
        "lineStyle": {"width": round(0.8 + 3.2 * row.articles / most, 2)},
    }
