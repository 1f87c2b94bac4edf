"""Who appears with whom, as a network. Pure: frames of `query.network.found` in, an ECharts option out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd

from components import text
from components.rows import each
from components.theme import ACTOR_SHAPES, FONT, Palette, actor_kind

READABLE = 50
"""Strong ties drawn at first, at most: more lines hide each other."""

MOST_TIES = 150
"""Lines drawn of all ties; those that join most articles are kept, the table has the rest."""

ROOM = (350, 460)
"""Width and height, in pixels, in which names are kept apart: the chart on a telephone."""

MARGIN = 0.16
"""Room left and right of the marks for names, as a share of the width they stand in."""

LABEL_WIDTH, LINE = 130, 16
"""Of a written name, in pixels; a longer one is cut. Those that find no room tell theirs under the pointer."""

_MIDDLE = ""
"""No entity has this id."""

ALWAYS_NAMED = 6
"""The most widely named, whose names are written even where they hide a mark."""


def least_shared(ties: pd.DataFrame) -> int:
    """How many articles must name both for a tie to be strong: the fewest that leave `READABLE` ties, 2 at least.

    1 where no two are named together more than once.
    """
    shared = np.sort(ties.loc[ties["strength"] > 0, "articles"].to_numpy())[::-1]
    if not len(shared) or shared[0] < 2:
        return 1
    if len(shared) <= READABLE:
        return max(2, int(shared[-1]))
    is_cut = shared[READABLE] == shared[READABLE - 1]
    # all ties of as many articles are in or out; so many alike that none would be left are in
    least = int(shared[READABLE - 1]) + int(is_cut and shared[0] > shared[READABLE])
    return max(2, least)


def strong(ties: pd.DataFrame, around: str | None = None) -> pd.DataFrame:
    """The ties of `least_shared` articles or more that are more than chance would have them, and all ties `around` one
    entity."""
    is_strong = (ties["articles"] >= least_shared(ties)) & (ties["strength"] > 0)
    return ties[is_strong | (ties["a"] == around) | (ties["b"] == around)]


def connected(nodes: pd.DataFrame, ties: pd.DataFrame) -> pd.DataFrame:
    """The nodes that a tie joins to another."""
    return nodes[nodes["entity_id"].isin({*ties["a"], *ties["b"]})].reset_index(drop=True)


def chart(nodes: pd.DataFrame, ties: pd.DataFrame, palette: Palette, chosen: str = "") -> dict[str, Any]:
    """The network: size is articles, shape and colour the kind, width of a line the articles that name both.

    `ties` have at most `MOST_TIES` rows and join `nodes`. `chosen` is the entity to stress. Nodes carry their entity
    as `id`.
    """
    most, most_shared = max(nodes["articles"].max(), 1), max(ties["articles"].max() if len(ties) else 1, 1)
    at = positions(nodes, ties)
    sides = label_sides(nodes, at)
    names = dict(zip(nodes["entity_id"], nodes["name"], strict=True))
    series = {
        "type": "graph",
        # on hidden axes, not "none", which stretches the marks with the room there is
        "coordinateSystem": "cartesian2d",
        "selectedMode": "single",
        "data": [
            _node(row, most, palette, row.entity_id == chosen, sides[number])
            | {"value": [float(at[number][0]), float(at[number][1]), int(row.articles)]}
            for number, row in enumerate(each(nodes))
        ],
        "links": [_tie(row, most_shared, names) for row in each(ties)],
        "lineStyle": {"color": palette.border, "opacity": 0.85, "curveness": 0.08},
        "labelLayout": {"hideOverlap": True},
        "emphasis": {"focus": "adjacency", "label": {"show": True}, "lineStyle": {"color": palette.accent}},
        "select": {"lineStyle": {"color": palette.accent, "opacity": 1}},
    }
    return {
        "textStyle": {"fontFamily": FONT},
        "tooltip": {
            "renderMode": "richText",  # names are article text, and the other way is HTML
            "confine": True,
            "backgroundColor": palette.paper,
            "borderColor": palette.border,
            "textStyle": {"color": palette.text},
        },
        "grid": {"left": 14, "right": 14, "top": 26, "bottom": 26},
        "xAxis": {"show": False, "type": "value", "min": -MARGIN, "max": 1 + MARGIN},
        "yAxis": {"show": False, "type": "value", "min": 0, "max": 1},
        "series": [series],
    }


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
    """Where each node (one at least) stands, 0 to 1 either way, the same at every draw: ties pull, all nodes push."""
    ids = nodes["entity_id"].tolist()
    graph = nx.Graph()
    graph.add_edges_from(zip(ties["a"], ties["b"], strict=True), weight=1.0)
    # a weak tie to the middle: parts without a tie between them would fly apart
    graph.add_edges_from(((id_, _MIDDLE) for id_ in ids), weight=0.15)
    angle = np.arange(len(ids)) * 2.399963  # the golden angle: neighbours in the list start far apart
    away = np.sqrt((np.arange(len(ids)) + 1) / max(len(ids), 1))
    start = {id_: (r * np.cos(a), r * np.sin(a)) for id_, r, a in zip(ids, away, angle, strict=True)}
    laid = nx.spring_layout(graph, pos=start | {_MIDDLE: (0.0, 0.0)}, iterations=120, seed=1)
    at = np.array([laid[id_] for id_ in ids])
    # half by rank: clusters open up and those apart come nearer, while neighbours stay neighbours
    rank = at.argsort(axis=0).argsort(axis=0) / max(len(ids) - 1, 1)
    spread = np.ptp(at, axis=0)
    return (rank + (at - at.min(axis=0)) / np.where(spread > 0, spread, 1)) / 2


def picked(selection: Any, nodes: pd.DataFrame, ties: pd.DataFrame) -> tuple[str, ...]:
    """What a selection of the chart points at: one entity, the two that a line joins, or none."""
    groups = (selection or {}).get("selected") or []
    for group in groups:
        rows = ties[["a", "b"]] if group.get("data_type") == "edge" else nodes[["entity_id"]]
        for number in group.get("data_indices") or []:
            if 0 <= int(number) < len(rows):
                return tuple(map(str, rows.iloc[int(number)]))
    return ()


def _node(row: Any, most: int, palette: Palette, is_chosen: bool, side: str) -> dict[str, Any]:
    kind = actor_kind(row.kind, row.actor_class)
    return {
        "id": row.entity_id,
        "name": row.name,
        "symbol": _symbol(kind),
        "symbolSize": round(_size(row.articles, most)),
        "itemStyle": {
            "color": palette.actors[kind],
            "borderColor": palette.text if is_chosen else palette.paper,
            "borderWidth": 2.5 if is_chosen else 1,
        },
        "tooltip": {"formatter": f"{row.name}\n{kind}, {text.count(int(row.articles), 'article')}"},
        "label": {
            "show": bool(side),
            "position": side or "right",
            "color": palette.text,
            "textBorderColor": palette.paper,
            "textBorderWidth": 3,
            "fontSize": 12,
            "fontWeight": 600 if is_chosen else 400,
            "width": LABEL_WIDTH,
            "overflow": "truncate",
        },
    }


def _symbol(kind: str) -> str:
    corners = ACTOR_SHAPES[kind]
    return f"path://M{'L'.join(f'{x},{y}' for x, y in corners)}Z" if corners else "circle"


def _size(articles: int, most: int) -> float:
    """Of a mark, in pixels."""
    return float(10 + 20 * (articles / max(most, 1)) ** 0.5)


def _tie(row: Any, most: int, names: dict[str, str]) -> dict[str, Any]:
    return {
        "source": row.a,
        "target": row.b,
        "value": int(row.articles),
        "lineStyle": {"width": round(1 + 4 * row.articles / most, 2)},
        "tooltip": {"formatter": f"{names[row.a]} and {names[row.b]}\n{text.count(int(row.articles), 'article')}"},
    }
