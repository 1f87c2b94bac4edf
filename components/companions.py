"""Who is named in the same articles as one person or group: the network around it, and a list."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached, links, name_list, network_view
from sitrep.query.filters import Filters


def draw(filters: Filters, entity_id: str, name: str) -> None:
    """Draw those named in the same articles as one person or group."""
    companions = cached.companions(filters, entity_id, named_only=not name_list.with_described())
    if companions.empty:
        st.caption("No one else is named in these articles.")
        return
    network_view.draw(filters, f"Those named in the same articles as {name}.", around=entity_id)
    kinds = companions["actor_class"].fillna(companions["kind"].map({"person": "person"})).fillna("not known")
    st.dataframe(
        companions.assign(kind=kinds)[["name", "kind", "articles"]],
        hide_index=True,
        key=f"companions_{entity_id}",
        on_select=lambda: _open(companions, f"companions_{entity_id}"),
        selection_mode="single-row",
        column_config={
            "name": st.column_config.TextColumn("Name", width=190),
            "kind": st.column_config.TextColumn("Kind", width=110),
            "articles": st.column_config.NumberColumn("Shared articles", format="localized", width=100),
        },
        height="content" if len(companions) <= 8 else 320,
        alt="Those named in the same articles, most articles first.",
    )


def _open(rows: pd.DataFrame, key: str) -> None:
    picked = st.session_state[key].selection.rows
    if picked and picked[0] < len(rows):
        links.show_profile(str(rows.iloc[picked[0]]["entity_id"]))
