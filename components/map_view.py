"""A map on the screen, with its credit."""

import pandas as pd
import streamlit as st

from components import legend, maps, theme
from sitrep import settings

FAR_OFF = "The map opens where the middle 95 % of the counts lie; what is farther off is drawn, but out of sight."


def draw(places: pd.DataFrame, what: str, key: str, height: int = 600) -> list[str]:
    """Draw `maps.by_place` or `maps.named_places`; `what` is counted: "events reported". Ids of the places picked."""
    far = len(places) - len(maps.central(places))
    is_whole = far > 0 and st.toggle(
        f"Show all {len(places):,} places, also {far:,} far off", key=f"{key}_whole", help=FAR_OFF
    )
    state = st.plotly_chart(
        _figure(places, height, is_whole),
        theme=None,
        config=maps.CONFIG,
        key=key,
        on_select="rerun",
        selection_mode=("points", "box", "lasso"),
        alt=maps.alt(places, what),
    )
    legend.precision(theme.palette())
    legend.credit()
    return maps.picked(state.selection)


def glance(places: pd.DataFrame, what: str, key: str, height: int = 330) -> None:
    """The same in passing: small, and nothing to pick."""
    st.plotly_chart(_figure(places, height), theme=None, config=maps.CONFIG_SMALL, key=key, alt=maps.alt(places, what))
    legend.precision(theme.palette())
    legend.credit()


def _figure(places: pd.DataFrame, height: int, is_whole: bool = False) -> maps.go.Figure:
    return maps.draw(places, theme.palette(), height, settings.current().tiles, is_whole)
