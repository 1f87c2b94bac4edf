"""Legends drawn as HTML of the app's own words; no article's text comes here."""

import html

import streamlit as st

from components import maps
from components.theme import Palette

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


def credit() -> None:
    """Whose map it is, and what its borders are."""
    st.caption(maps.CREDIT)


def _item(style: str, words: str) -> str:
    return f'<span><i style="{style}"></i>{html.escape(words)}</span>'


def _draw(items: list[str]) -> None:
    st.html(f'<div class="legend">{"".join(items)}</div>')
