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

    @property
    def sides(self) -> tuple[str, str]:
        """Of two things that are compared."""
        return self.events["Strategic developments"], self.events["Battles"]

    @property
    def actors(self) -> dict[str, str]:
        """Kind of actor, as `ACTOR_KINDS` names it -> colour."""
        told = self.events
        return {
            "People": told["Violence against civilians"],
            "State and foreign forces": told["Strategic developments"],
            "Governments and parties": self.text,
            "Rebel groups": told["Battles"],
            "Militias": told["Explosions/Remote violence"],
            "International and aid bodies": told["Protests"],
            "Outlets and monitors": told["Riots"],
            OTHER_ACTORS: self.muted,
        }


BADGES = {
    "Battles": "red",
    "Explosions/Remote violence": "orange",
    "Violence against civilians": "violet",
    "Protests": "green",
    "Riots": "yellow",
    "Strategic developments": "blue",
}
"""Event type -> name of the badge colour in Markdown; config.toml gives the names the same hues."""

SYMBOLS = {
    "Battles": "x",
    "Explosions/Remote violence": "star-diamond",
    "Violence against civilians": "circle",
    "Protests": "square",
    "Riots": "triangle-up",
    "Strategic developments": "hexagon",
}
"""Event type -> Plotly's symbol, so that no type is told by its colour alone."""

OTHER_ACTORS = "Other or unknown kind"
ACTOR_KINDS = {
    "state force": "State and foreign forces",
    "external force": "State and foreign forces",
    "government": "Governments and parties",
    "party": "Governments and parties",
    "rebel group": "Rebel groups",
    "political militia": "Militias",
    "identity militia": "Militias",
    "international body": "International and aid bodies",
    "aid organisation": "International and aid bodies",
    "outlet": "Outlets and monitors",
    "monitor": "Outlets and monitors",
}
"""Class of `reference.actors` -> the kind that has a colour and a shape: twelve could not be told apart."""

ACTOR_SHAPES: dict[str, tuple[tuple[int, int], ...]] = {
    "People": (),
    "State and foreign forces": ((6, 6), (94, 6), (94, 94), (6, 94)),
    "Governments and parties": ((50, 0), (100, 50), (50, 100), (0, 50)),
    "Rebel groups": ((50, 2), (100, 92), (0, 92)),
    "Militias": ((0, 8), (100, 8), (50, 98)),
    "International and aid bodies": (
        *((33, 0), (67, 0), (67, 33), (100, 33), (100, 67), (67, 67)),
        *((67, 100), (33, 100), (33, 67), (0, 67), (0, 33), (33, 33)),
    ),
    "Outlets and monitors": (
        *((50, 0), (62, 36), (100, 38), (70, 60), (81, 97)),
        *((50, 75), (19, 97), (30, 60), (0, 38), (38, 36)),
    ),
    OTHER_ACTORS: ((25, 5), (75, 5), (100, 50), (75, 95), (25, 95), (0, 50)),
}
"""Kind of actor -> corners of its mark in percent, so that none is told by its colour alone; none for a circle."""

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


def actor_kind(kind: str, actor_class: str | None) -> str:
    """The key of `ACTOR_SHAPES` for a person or organisation of this class."""
    return "People" if kind == "person" else ACTOR_KINDS.get(actor_class or "", OTHER_ACTORS)
