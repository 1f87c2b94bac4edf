"""A map on the screen, with its credit."""

import pandas as pd
import streamlit as st

from components import legend, maps, theme
from sitrep import settings


def draw(places: pd.DataFrame, what: str, key: str, height: int = 600) -> list[str]:
    """Draw `maps.by_place` or `maps.named_places`; `what` is counted: "events reported". Ids of the places picked."""
    state = st.plotly_chart(
        _figure(places, height),
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


def _figure(places: pd.DataFrame, height: int) -> maps.go.Figure:
    return maps.draw(places, theme.palette(), height, settings.current().tiles)
