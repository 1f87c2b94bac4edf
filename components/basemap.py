"""The map under the marks: a MapLibre style whose geometry the app serves itself, so that it draws offline."""

from dataclasses import dataclass
from typing import Any

from components.theme import LIGHT, Palette

STATIC = "/app/static/"
"""Where Streamlit serves the folder `static/`; the script puts the app's own address before it."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Online tiles that a user has set."""

    address: str
    """`https://…/{z}/{x}/{y}.png`"""
    credit: str
    """Whose they are, in plain words."""


def style(palette: Palette, tiles: Tiles | None = None) -> dict[str, Any]:
    """A MapLibre style: sea, land, borders, names of countries; over the land the online tiles where they are set."""
    sources: dict[str, Any] = {name: _geojson(name) for name in ("land", "borders", "countries")}
    # neighbours drawn with smooth edges would show a seam between them
    land = {"fill-color": palette.land, "fill-antialias": False}
    layers: list[dict[str, Any]] = [
        {"id": "sea", "type": "background", "paint": {"background-color": palette.sea}},
        {"id": "land", "type": "fill", "source": "land", "paint": land},
        _border("borders", palette, is_disputed=False),
        _border("disputed", palette, is_disputed=True),
        _names(palette),
    ]
    if tiles:
        sources["tiles"] = {"type": "raster", "tiles": [tiles.address], "tileSize": 256, "attribution": tiles.credit}
        # tiles draw their own borders and names
        layers[2:] = [{"id": "tiles", "type": "raster", "source": "tiles"}]
    return {"version": 8, "sources": sources, "layers": layers}


def _geojson(name: str) -> dict[str, Any]:
    return {"type": "geojson", "data": f"{STATIC}{name}.geojson"}


def _border(id_: str, palette: Palette, is_disputed: bool) -> dict[str, Any]:
    width = ["interpolate", ["linear"], ["zoom"], 1, 0.5, 6, 1.4]
    paint: dict[str, Any] = {"line-color": palette.border, "line-width": width}
    if is_disputed:
        paint["line-dasharray"] = [1.5, 2]
    only = ["==", ["get", "disputed"], is_disputed]
    return {"id": id_, "type": "line", "source": "borders", "filter": only, "paint": paint}


def _names(palette: Palette) -> dict[str, Any]:
    """Names of countries: large ones first, small ones as the reader comes nearer."""
    halo = "#FFFFFF" if palette is LIGHT else "#0C0F11"
    return {
        "id": "names",
        "type": "symbol",
        "source": "countries",
        "minzoom": 1.2,
        "layout": {
            "text-field": ["get", "name"],
            "text-font": ["Inter"],
            "text-size": ["interpolate", ["linear"], ["zoom"], 1, 10, 5, 13],
            "symbol-sort-key": ["-", 0, ["get", "area"]],
            "text-max-width": 7,
            "text-letter-spacing": 0.04,
        },
        "paint": {"text-color": palette.muted, "text-halo-color": halo, "text-halo-width": 1.2},
    }
