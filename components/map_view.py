"""A map on the screen: marks to click, box or lasso, and a slider that plays; nothing of it asks another machine."""

from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from components import basemap, charted, legend, maps, theme
from sitrep import settings
from sitrep.query.on_map import Shown

LIBRARY = "/app/static/maplibre/maplibre-gl.js"
_HERE = Path(__file__).parent
_SCRIPTS = ("map_marks.js", "map_player.js", "map_view.js")
_mount = st.components.v2.component(
    "sitrep_map",
    html='<div class="map"></div>',
    css=(_HERE / "map_view.css").read_text("utf8"),
    js="\n".join((_HERE / name).read_text("utf8") for name in _SCRIPTS),
)


def draw(counted: pd.DataFrame, shown: Shown, key: str, picked: tuple[str, ...] = (), height: int = 560) -> Any:
    """Draw `query.on_map.counted`; returns what was just picked: `{"ids": [...], "days": None or first, last, label}`.

    `picked`: ids of the places to ring.
    """
    data = _data(counted, shown, height) | {"picked": list(picked), "small": False}
    return _mount(data=data, key=key, on_picked_change=lambda: None).picked


def glance(counted: pd.DataFrame, shown: Shown, key: str, height: int = 330) -> None:
    """The same in passing: small, and nothing to pick."""
    data = _data(counted, shown, height) | {"picked": [], "small": True}
    with charted.around(key, lambda: maps.short_table(maps.placed(counted, shown), shown)):
        _mount(data=data, key=key, on_picked_change=lambda: None)
        legend.precision(theme.palette())


def tiles() -> basemap.Tiles | None:
    """The online tiles that the settings name; None, and nothing is asked of another machine, where they name none."""
    now = settings.current()
    return basemap.Tiles(now.tiles, now.tiles_credit) if now.tiles else None


def _data(counted: pd.DataFrame, shown: Shown, height: int) -> dict[str, Any]:
    drawn = maps.data(counted, shown, theme.palette(), tiles())
    described = maps.alt(maps.placed(counted, shown), shown)
    return drawn | {"height": height, "library": LIBRARY, "alt": described}
