"""The incidents in which a person or group took part, or was the target."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from components import cached, incident_card, incident_words, paging, text
from components.rows import each
from sitrep.query.filters import Filters

A_PAGE = 10

PARTS = {"actor": "took part", "target": "was the target", "both": "took part, and was a target"}
"""Part of `query.profile.INCIDENTS` -> how it is told."""
SHOWN = {"All": {"actor", "target", "both"}, "Took part": {"actor", "both"}, "Was the target": {"target", "both"}}


@st.fragment
def draw(filters: Filters, entity_id: str) -> None:
    """Draw them, the latest first; each opens with its reports."""
    found = cached.profile_incidents(filters, entity_id)
    if found.empty:
        st.caption("In no incident of these articles a side: named or quoted, but neither doing it nor its target.")
        return
    shown = _shown(found["part"], entity_id)
    rows = found[found["part"].isin(SHOWN[shown])]
    first = paging.page(len(rows), A_PAGE, f"part_page_{entity_id}_{shown}")
    with st.container(key="profile_incidents", gap="xsmall"):
        for incident in each(rows.iloc[first : first + A_PAGE]):
            folded = st.expander(heading(incident), key=f"part_in_{incident.incident}", on_change="rerun")
            if folded.open:
                with folded:
                    incident_card.full(incident, cached.incident_reports((incident.incident,)))
    st.caption("As the articles report it, the latest first. Open one for its reports.")


def _shown(part: pd.Series[str], entity_id: str) -> str:
    counts = {label: int(part.isin(parts).sum()) for label, parts in SHOWN.items()}
    offered = [label for label in counts if counts[label]]
    return st.segmented_control(
        "Show",
        offered if len(offered) > 2 else ["All"],
        default="All",
        format_func=lambda label: f"{label} ({counts[label]:,})",
        key=f"part_{entity_id}",
        required=True,
        label_visibility="collapsed",
    )


def heading(incident: Any) -> str:
    """What happened, on which side it was, and how many were killed, in Markdown."""
    killed = incident_words.toll(incident)
    about = [PARTS[incident.part], f"killed {killed}" if killed else ""]
    return f"**{text.escaped(incident.title)}** :gray[· {text.escaped(' · '.join(part for part in about if part))}]"
