"""Where the articles that name a person or group are set."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached, links, text
from components.rows import each
from sitrep.query.filters import Filters

PLACES = 100


def draw(narrowed: Filters, entity_id: str, kind: str) -> None:
    """Draw the list. `narrowed`: only articles that name it."""
    places = cached.places(narrowed, limit=PLACES)
    if places.empty:
        st.caption("No place is named in these articles.")
        return
    links.chosen(links.MAP, "Show on the map", (kind, entity_id), icon=":material/map:")
    picked = st.dataframe(
        pd.DataFrame(
            {
                "place": [text.place(row.place, row.country) for row in each(places)],
                "articles": places["articles"],
                "mentions": places["mentions"],
            }
        ),
        hide_index=True,
        key=f"places_{entity_id}",
        on_select="rerun",
        selection_mode="single-row",
        column_config={
            "place": st.column_config.TextColumn("Place", width=230),
            "articles": st.column_config.NumberColumn("Articles", format="localized", width=70),
            "mentions": st.column_config.NumberColumn("Mentions", format="localized", width=75),
        },
        height="content" if len(places) <= 10 else 400,
        alt="Places named in the same articles, the most widely named first.",
    ).selection.rows
    if picked and picked[0] < len(places):
        row = next(each(places.iloc[[picked[0]]]))
        label = f"Articles that name it and {text.escaped(row.place)} ({row.articles:,})"
        links.chosen(links.ARTICLES, label, (kind, entity_id), ("place", row.place_id))
    first = f"The first {PLACES}. " if len(places) == PLACES else ""
    st.caption(f"{first}Places named in the same articles. Tick a row to get to them.")
