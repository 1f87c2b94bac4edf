"""Colours of charts and maps, light and dark. The rest of the look is in .streamlit/config.toml and style.css.

Categories take the colours of Okabe & Ito (2008), told apart with any kind of colour vision; two are lighter on dark.
"""

from dataclasses import dataclass

import streamlit as st

FONT = "Inter, sans-serif"


@dataclass(frozen=True, slots=True)
class Palette:
    """What a chart or a map is drawn in."""

    text: str
    muted: str
    grid: str
    paper: str
    accent: str
    sea: str
    land: str
    border: str
    events: dict[str, str]
    """Event type -> colour."""


BADGES = {
    "Battles": "red",
    "Explosions/Remote violence": "orange",
    "Violence against civilians": "violet",
    "Protests": "green",
    "Riots": "yellow",
    "Strategic developments": "blue",
}
"""Event type -> name of the badge colour in Markdown; config.toml gives the names the same hues."""

LIGHT = Palette(
    text="#1E1E1C",
    muted="#5F5E59",
    grid="#E9E6DF",
    paper="#FFFFFF",
    accent="#1F5A7A",
    sea="#DCE6EA",
    land="#F7F5F0",
    border="#B9B4A7",
    events={
        "Battles": "#D55E00",
        "Explosions/Remote violence": "#E69F00",
        "Violence against civilians": "#B7578F",
        "Protests": "#009E73",
        "Riots": "#C9B800",
        "Strategic developments": "#0072B2",
    },
)
DARK = Palette(
    text="#E4E4E0",
    muted="#A3A8AB",
    grid="#2B3136",
    paper="#15181B",
    accent="#7FB7D6",
    sea="#101A21",
    land="#262C31",
    border="#505A62",
    events={
        "Battles": "#E8742A",
        "Explosions/Remote violence": "#E6A91C",
        "Violence against civilians": "#CC79A7",
        "Protests": "#1DB58A",
        "Riots": "#F0E442",
        "Strategic developments": "#56B4E9",
    },
)


def palette() -> Palette:
    """The palette of the theme that the visitor sees now."""
    return DARK if st.context.theme.type == "dark" else LIGHT
