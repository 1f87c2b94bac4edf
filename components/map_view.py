"""A map on the screen, with its credit; returns which places the visitor picked."""

import pandas as pd
import streamlit as st

from components import legend, maps, theme
from sitrep import settings


def draw(places: pd.DataFrame, what: str, key: str, height: int = 420) -> list[str]:
    """Draw `maps.by_place` or `maps.named_places`; `what` is counted: "events reported". Ids of the places picked."""
    palette = theme.palette()
    state = st.plotly_chart(
        maps.draw(places, palette, height, settings.current().tiles),
        theme=None,
        config=maps.CONFIG,
        key=key,
        on_select="rerun",
        selection_mode=("points", "box", "lasso"),
        alt=maps.alt(places, what),
    )
    legend.precision(palette)
    legend.credit()
    return maps.picked(state.selection)
