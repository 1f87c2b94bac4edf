"""Legends drawn as HTML of the app's own words; no article's text comes here."""

import streamlit as st

from components import maps
from components.theme import Palette


def events(palette: Palette, shown: set[str]) -> None:
    """Which colour means which event type, for those that are shown."""
    _draw(
        [
            f'<span><i style="background:{palette.events[kind]}"></i>{kind}</span>'
            for kind in palette.events
            if kind in shown
        ]
    )


def precision(palette: Palette) -> None:
    """What the marks of a map say of how exact a position is."""
    colour = palette.accent
    _draw(
        [
            f'<span><i style="background:{colour}"></i>the place itself</span>',
            f'<span><i style="background:{colour};opacity:.38;scale:1.4"></i>somewhere in this region</span>',
            f'<span><i style="border:2px solid {colour}"></i>country or vague area: its middle, not a spot</span>',
            "<span>Larger: more of them.</span>",
        ]
    )


def credit() -> None:
    """Whose map it is."""
    st.caption(maps.CREDIT)


def _draw(items: list[str]) -> None:
    st.html(f'<div class="legend">{"".join(items)}</div>')
