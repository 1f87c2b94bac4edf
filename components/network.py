"""Who appears with whom, as a network. Pure: frames of `query.entities.network` in, an ECharts option out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from components.rows import each
from components.theme import FONT, Palette

MAX_TIES = 120
"""Lines drawn: more hide each other; those that join most articles are kept."""

ROOM = (440, 460)
"""Width and height, in pixels, in which names are kept apart: the chart beside the list on a small laptop."""

MARGIN = 0.16
"""Room left and right of the marks for names, as a share of the width they stand in."""

LABEL_WIDTH, LINE = 130, 16
"""Of a written name, in pixels; a longer one is cut. Those that find no room tell theirs under the pointer."""

STEPS = 90
"""Of laying out: 40 nodes take about 10 ms."""

ALWAYS_NAMED = 6
"""The most widely named, whose names are written even where they hide a mark."""

KINDS = {"person": ("People", "circle"), "organisation": ("Groups", "roundRect")}
"""Kind -> its name in the key, its shape."""


def chart(nodes: pd.DataFrame, ties: pd.DataFrame, palette: Palette, chosen: str = "") -> dict[str, Any]:
    """The network: size is articles, shape and colour the kind, width of a line the articles that name both.

    `nodes` and `ties`: of `connected`. `chosen` is the entity to stress. Nodes carry their entity as `id`.
    """
    kept = ties.nlargest(MAX_TIES, "articles", keep="first")
    most, most_shared = max(nodes["articles"].max(), 1), max(kept["articles"].max() if len(kept) else 1, 1)
    colours = {"person": palette.events["Violence against civilians"], "organisation": palette.accent}
    at = positions(nodes, kept)
    sides = label_sides(nodes, at)
    series = {
        "type": "graph",
        # on hidden axes, not "none", which stretches the marks with the room there is
        "coordinateSystem": "cartesian2d",
        "selectedMode": "single",
        "categories": [{"name": name, "symbol": shape} for name, shape in KINDS.values()],
        "data": [
            _node(row, most, colours, palette, row.entity_id == chosen, sides[number])
            | {"value": [float(at[number][0]), float(at[number][1]), int(row.articles)]}
            for number, row in enumerate(each(nodes))
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
        "grid": {"left": 14, "right": 14, "top": 50, "bottom": 18},
        "xAxis": {"show": False, "type": "value", "min": -MARGIN, "max": 1 + MARGIN},
        "yAxis": {"show": False, "type": "value", "min": 0, "max": 1},
        "series": [series],
    }


def connected(nodes: pd.DataFrame, ties: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """The nodes that a tie joins to another, and the names of the rest; all nodes where there are no ties."""
    if ties.empty:
        return nodes, []
    is_tied = nodes["entity_id"].isin({*ties["a"], *ties["b"]})
    return nodes[is_tied].reset_index(drop=True), list(nodes["name"][~is_tied])


def label_sides(nodes: pd.DataFrame, at: np.ndarray) -> list[str]:
    """On which side of its mark each name is written so that it hides no other name or mark; "" where none is free.

    The most widely named choose first, and the first few may hide a mark. Reckoned for a chart of `ROOM` pixels.
    """
    scale = np.array([ROOM[0] / (1 + 2 * MARGIN), ROOM[1]])
    centres = (at + np.array([MARGIN, 0])) * scale
    radii = [_size(row.articles, nodes["articles"].max()) / 2 for row in each(nodes)]
    taken = [(x - r, y - r, x + r, y + r) for (x, y), r in zip(centres, radii, strict=True)]
    sides = []
    for number, row in enumerate(each(nodes)):
        boxes = _boxes(centres[number], radii[number], min(6.6 * len(row.name), LABEL_WIDTH))
        free = [side for side, box in boxes.items() if _is_free(box, taken, number)]
        if not free and number < ALWAYS_NAMED:
            free = [side for side, box in boxes.items() if _is_free(box, taken[len(nodes) :], -1)]
        side = free[0] if free else ""
        sides.append(side)
        if side:
            taken.append(boxes[side])
    return sides


def _boxes(centre: np.ndarray, radius: float, width: float) -> dict[str, tuple[float, float, float, float]]:
    """Left, low, right, high of the name on each side."""
    x, y = centre
    away, half = radius + 4, LINE / 2
    return {
        "right": (x + away, y - half, x + away + width, y + half),
        "left": (x - away - width, y - half, x - away, y + half),
        "top": (x - width / 2, y + away, x + width / 2, y + away + LINE),
        "bottom": (x - width / 2, y - away - LINE, x + width / 2, y - away),
    }


def _is_free(box: tuple[float, ...], taken: Sequence[tuple[float, ...]], own: int) -> bool:
    if box[0] < 0 or box[2] > ROOM[0]:
        return False
    return not any(
        box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]
        for number, other in enumerate(taken)
        if number != own
    )


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


def _node(row: Any, most: int, colours: dict[str, str], palette: Palette, is_chosen: bool, side: str) -> dict[str, Any]:
    return {
        "id": row.entity_id,
        "name": row.name,
        "category": list(KINDS).index(row.kind),
        "symbol": KINDS[row.kind][1],
        "symbolSize": round(_size(row.articles, most)),
        "itemStyle": {
            "color": colours[row.kind],
            "opacity": 0.92,
            **({"borderColor": palette.text, "borderWidth": 2.5} if is_chosen else {}),
        },
        "label": {
            "show": bool(side),
            "position": side or "right",
            "color": palette.text,
            "fontSize": 12,
            "fontWeight": 600 if is_chosen else 400,
            "width": LABEL_WIDTH,
            "overflow": "truncate",
        },
    }


def _size(articles: int, most: int) -> float:
    """Of a mark, in pixels."""
    return float(8 + 22 * (articles / max(most, 1)) ** 0.5)


def _tie(row: Any, most: int) -> dict[str, Any]:
    return {
        "source": row.a,
        "target": row.b,
        "value": int(row.articles),
        "lineStyle": {"width": round(0.8 + 3.2 * row.articles / most, 2)},
    }
