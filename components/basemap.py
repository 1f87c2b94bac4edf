"""The map under the points: a MapLibre style whose geometry the app serves itself, so that it draws offline."""

from typing import Any

from components.theme import LIGHT, Palette

STATIC = "/app/static/"
"""Where Streamlit serves the folder `static/`."""
TILES_CREDIT = "Online tiles as set in SITREP_TILES"


def style(palette: Palette, tiles: str = "") -> dict[str, Any]:
    """A MapLibre style: sea, land, borders, names of countries; over the land the online `tiles` where one is set."""
    sources: dict[str, Any] = {name: _geojson(name) for name in ("land", "borders", "countries")}
    layers: list[dict[str, Any]] = [
        {"id": "sea", "type": "background", "paint": {"background-color": palette.sea}},
        {"id": "land", "type": "fill", "source": "land", "paint": {"fill-color": palette.land}},
        {
            "id": "borders",
            "type": "line",
            "source": "borders",
            "paint": {
                "line-color": palette.border,
                "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.5, 6, 1.4],
            },
        },
        _names(palette),
    ]
    if tiles:
        sources["tiles"] = {"type": "raster", "tiles": [tiles], "tileSize": 256, "attribution": TILES_CREDIT}
        layers.insert(2, {"id": "tiles", "type": "raster", "source": "tiles"})
    return {"version": 8, "sources": sources, "layers": layers}


def _geojson(name: str) -> dict[str, Any]:
    return {"type": "geojson", "data": f"{STATIC}{name}.geojson"}


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
            "text-size": ["interpolate", ["linear"], ["zoom"], 1, 9.5, 5, 13],
            "symbol-sort-key": ["-", 0, ["get", "area"]],
            "text-max-width": 7,
            "text-letter-spacing": 0.04,
        },
        "paint": {
            "text-color": palette.muted,
            "text-halo-color": halo,
            "text-halo-width": 1.1,
            "text-opacity": 0.85,
        },
    }
