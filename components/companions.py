"""Who appears with whom: the network and the table beside it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import cached, network, text, theme
from sitrep.query.filters import Filters

KINDS = {"person": "Person", "organisation": "Group"}


def draw(filters: Filters, narrowed: Filters, entity_id: str, name: str) -> None:
    """Draw those named in the same articles as one person or group. `narrowed`: only articles that name it."""
    companions = cached.companions(filters, entity_id, named_only=not with_described())
    if companions.empty:
        st.caption("No one else is named in these articles.")
        return
    draw_network(narrowed, f"Those named in the same articles as {name}.", "profile_network", 25, entity_id)
    st.dataframe(
        companions.assign(kind=companions["kind"].map(KINDS))[["name", "kind", "articles"]],
        hide_index=True,
        key="companions_table",
        on_select=lambda: _open_row(companions, "companions_table"),
        selection_mode="single-row",
        column_config={
            "name": st.column_config.TextColumn("Name", width=210),
            "kind": st.column_config.TextColumn("Kind", width=70),
            "articles": st.column_config.NumberColumn("Shared articles", format="localized", width=110),
        },
        height="content" if len(companions) <= 8 else 320,
        alt="Those named in the same articles, most articles first.",
    )


def draw_network(filters: Filters, alt: str, key: str, limit: int = 40, chosen: str = "") -> None:
    """Draw the most widely named and their ties; a click on one opens the profile."""
    nodes, ties = cached.network(filters, limit=limit, named_only=not with_described())
    if len(nodes) < 2:
        st.caption("Fewer than two people or groups are named in these articles.")
        return
    nodes, alone = network.connected(nodes, ties)
    st.echarts_chart(
        network.chart(nodes, ties, theme.palette(), chosen),
        height=network.ROOM[1] + 70,
        theme=None,
        key=key,
        on_select=lambda: _open_node(nodes, key),
        alt=alt,
    )
    st.caption("Size: articles that name them. Line: articles that name both. Click one for the profile.")
    if alone:
        st.caption(f"Named with none of these: {', '.join(map(text.escaped, alone))}.")


def show(entity_id: str) -> None:
    """Show this profile on the page, and in its address."""
    st.query_params["entity"] = entity_id


def _open_node(nodes: pd.DataFrame, key: str) -> None:
    if entity := network.picked(st.session_state[key].get("selection"), nodes):
        show(entity)


def _open_row(rows: pd.DataFrame, key: str) -> None:
    picked = st.session_state[key].selection.rows
    if picked and picked[0] < len(rows):
        show(str(rows.iloc[picked[0]]["entity_id"]))


def with_described() -> bool:
    """Whether also those are shown who are only called by what they are."""
    return bool(st.session_state.get("described"))
