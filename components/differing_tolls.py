"""Incidents on whose toll the reports differ most: how far apart, and who says what."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import cached, incident_card, incident_words, text
from components.rows import each
from sitrep.query.filters import Filters

SHOWN = 5


def draw(filters: Filters) -> None:
    """Draw the incidents, furthest apart first, each to be opened for what every outlet says."""
    st.subheader("Where reports differ most", anchor=False)
    found = cached.disagreeing(filters, limit=SHOWN)
    if found.empty:
        st.caption("No two independent reports give different tolls of one incident.")
        return
    reports = cached.incident_reports(tuple(found["incident"]))
    with st.container(key="differing_tolls"):
        for incident in each(found):
            what = counted(incident)
            toll = incident_words.toll(incident, what)
            st.markdown(f"**{text.escaped(incident.title)}** — {incident_words.TOLLS[what]} **{text.escaped(toll)}**")
            st.html(bar(*(getattr(incident, f"{what}{end}") for end in ("_low", "", "_high"))))
            with st.expander("Who says what", type="compact"):
                of = reports[reports["incident"] == incident.incident]
                for line in incident_card.differing(of):
                    st.markdown(line)
                for report in each(of):
                    incident_card.report(report)


def counted(incident: Any) -> str:
    """Which toll is meant: of the killed, or of the injured where reports agree on the killed."""
    return "fatalities" if incident.fatalities_high > incident.fatalities_low else "injuries"


def bar(low: float, best: float, high: float) -> str:
    """A line from nothing to the highest number, thick from the lowest on, with a mark at the best, as HTML.

    For the eye alone: the numbers stand beside it in words.
    """
    start, mark = (round(100 * value / high, 1) for value in (low, best if best == best else low))
    return f'<div class="toll" aria-hidden="true"><i style="left:{start}%"></i><b style="left:{mark}%"></b></div>'
