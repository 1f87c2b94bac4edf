"""Legends drawn as HTML; every word is escaped, for the names of claimants are article text."""

import html
from collections.abc import Collection

import plotly.graph_objects as go
import streamlit as st

from components import maps
from components.theme import ACTOR_SHAPES, Palette

_SHAPES: dict[maps.Mark, str] = {
    "point": "background:{c}",
    "near": "background:radial-gradient({c} 0 35%, transparent 40%);border:2px solid {c}",
    "region": "background:{c}80;border:2px solid {c};border-radius:0;rotate:45deg;scale:.8",
    "wide": "border:2px solid {c};border-radius:0;scale:.9",
}


def kinds(coloured: dict[str, str], shown: set[str]) -> None:
    """Which colour means which kind, for those that are shown."""
    _draw([_item(f"background:{colour}", kind) for kind, colour in coloured.items() if kind in shown])


def precision(palette: Palette) -> None:
    """What the shapes and sizes of the marks say."""
    shapes = [_item(style.format(c=palette.accent), maps.PRECISION[mark]) for mark, style in _SHAPES.items()]
    _draw([*shapes, "<span>Larger mark: more of them.</span>"])


def ground(palette: Palette) -> None:
    """What the rings, discs and shaded land mean, and the counts of marks that stand together."""
    shade = f"background:{palette.accent}26;border:1px solid {palette.accent}"
    dashes = f"background:{palette.accent}1a;border:1px dashed {palette.accent};border-radius:2px"
    together = f"border:3px double {palette.text};background:{palette.paper}"
    _draw(
        [
            _item(shade, f"the ground it may mean: {maps.NEAR_KM} km around a place, or as wide as the region's towns"),
            _item(dashes, "the country it may mean"),
            _item(together, "several places: click or zoom in to open"),
        ]
    )


def hedges(palette: Palette) -> None:
    """What the forms of the marks of reported figures say."""
    dot, ring = f"background:{palette.muted}", f"border:2px solid {palette.muted};scale:.9"
    caret = f"background:{palette.muted};border-radius:0;clip-path:polygon({{}});scale:.8"
    line = f"linear-gradient({palette.muted} 0 0)"
    ends = f"{line} center/2px 100% no-repeat,{line} top/8px 2px no-repeat,{line} bottom/8px 2px no-repeat"
    _draw(
        [
            _item(dot, "as said"),
            _item(ring, "about, nearly, or “dozens”"),
            _item(caret.format("50% 0,100% 100%,0 100%"), "at least, more than"),
            _item(caret.format("0 0,100% 0,50% 100%"), "at most"),
            _item(f"background:{ends};border-radius:0", "range told"),
            "<span>Click a mark for its sentence.</span>",
        ]
    )


_SYMBOLS = {
    "circle": "border-radius:50%",
    "square": "",
    "diamond": "clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)",
    "cross": "clip-path:polygon(33% 0,67% 0,67% 33%,100% 33%,100% 67%,67% 67%,67% 100%,33% 100%,33% 67%,"
    "0 67%,0 33%,33% 33%)",
    "star": "clip-path:polygon(50% 0,62% 36%,100% 38%,70% 60%,81% 97%,50% 75%,19% 97%,30% 60%,0 38%,38% 36%)",
    "hexagon": "clip-path:polygon(50% 0,95% 25%,95% 75%,50% 100%,5% 75%,5% 25%)",
    "pentagon": "clip-path:polygon(50% 0,100% 38%,81% 100%,19% 100%,0 38%)",
    "bowtie": "clip-path:polygon(0 10%,50% 50%,100% 10%,100% 90%,50% 50%,0 90%)",
}
"""Plotly's symbols as shapes of a square."""


def actors(palette: Palette, shown: Collection[str]) -> None:
    """Which colour and shape is which kind of actor, for those that are shown."""
    items = []
    for kind, colour in palette.actors.items():
        corners = ",".join(f"{x}% {y}%" for x, y in ACTOR_SHAPES[kind])
        shape = f"border-radius:0;clip-path:polygon({corners});scale:1.15" if corners else ""
        if kind in shown:
            items.append(_item(f"background:{colour};{shape}", kind))
    _draw(items)


def who(chart: go.Figure) -> None:
    """Which colour and symbol is whose: the named traces of a chart of figures, in its order."""
    _draw([_item(_look(trace), html.unescape(trace.name)) for trace in chart.data if trace.name])


def _look(trace: go.Scatter | go.Bar) -> str:
    shape = "" if trace.type == "bar" else _SYMBOLS[trace.marker.symbol[0].removesuffix("-open")]
    pattern = trace.type == "bar" and trace.marker.pattern.shape
    stripes = f"repeating-linear-gradient(135deg,{trace.marker.color} 0 2px,transparent 2px 4px)"
    faded = f";opacity:{trace.marker.opacity or trace.opacity or 1}"
    return f"background:{stripes if pattern else trace.marker.color};border-radius:0;{shape}{faded}"


def credit() -> None:
    """Whose map it is, and what its borders are."""
    st.caption(maps.CREDIT)


def _item(style: str, words: str) -> str:
    return f'<span><i style="{style}"></i>{html.escape(words)}</span>'


def _draw(items: list[str]) -> None:
    st.html(f'<div class="legend">{"".join(items)}</div>')
