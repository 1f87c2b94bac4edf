"""The incidents that happened last, in short."""

from __future__ import annotations

import streamlit as st

from components import cached, filter_panel, incident_card, links, text
from components.rows import each
from sitrep.query.filters import Filters

SHOWN = 6


def draw(filters: Filters) -> None:
    """Draw the last few, and the way to all of them."""
    st.subheader("Newest incidents", anchor=False)
    found = cached.incidents(filters, limit=SHOWN)
    if found.empty:
        st.caption("No event in these articles has a known date.")
        return
    with st.container(key="newest_incidents"):
        for incident in each(found):
            incident_card.short(incident)
    everything = cached.incidents_counted(filters)
    number = everything["dated"] + everything["undated"]
    st.page_link(
        links.TIMELINE,
        label=f"All {text.count(number, 'incident')} on the Timeline",
        query_params=filter_panel.address(),
    )
