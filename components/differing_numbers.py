"""Numbers other than tolls on which claimants differ: the displaced, salaries, territory … furthest apart first."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from components import cached, difference_view, filter_panel, links
from components.disagreements import Compared
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES

TOLLS = frozenset(("fatalities", "injuries", "casualties"))
"""Measures that `differing_tolls` shows by incident."""
SHOWN = 5
OF_A_MEASURE = 2


@st.fragment
def draw(filters: Filters) -> None:
    """Draw them once they are asked for: the figures of every measure are compared, seconds on 10,000 articles."""
    box = st.expander("Other numbers on which claimants differ", key="differing_numbers", on_change="rerun")
    if not box.open:
        return
    with box, st.spinner("Comparing the figures of every measure …"):
        found = sorted(_found(filters), key=lambda one: (one[1].overlaps, -one[1].spread))[:SHOWN]
        if not found:
            st.caption("No two claimants give different numbers of one thing, other than tolls.")
        for number, (measure, one) in enumerate(found):
            label = MEASURES.get(measure, measure)
            st.markdown(f"{label} · {difference_view.heading(one)}  \n{difference_view.spread(one)}")
            if st.button("Who says what", key=f"differing_number_{number}", type="tertiary"):
                links.leave_for(
                    links.FIGURES,
                    {**filter_panel.address(), "measure": [label], "view": ["Where reports differ"]},
                )


def _found(filters: Filters) -> Iterator[tuple[str, Compared]]:
    """The first of each measure; what is only called "other" is no measure."""
    for measure in cached.measures(filters)["measure"]:
        if measure not in TOLLS and measure != "other":
            compared = cached.compared(filters, measure)
            yield from ((measure, compared.compared(group)) for group in compared.differing[:OF_A_MEASURE])
