"""What is new since the week (month, year) before, in numbers with their difference."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

import streamlit as st

from components import cached, text
from sitrep.query.changes import Changes
from sitrep.query.filters import Filters

SPANS = {7: "week", 28: "four weeks", 365: "year"}
"""Days -> what the span is called."""
COUNTED = {
    "incidents": ("Incidents first reported", "Each happening once, however many articles report it."),
    "killed": ("Killed in them", "The best number of each incident; those without a number count none."),
    "articles": ("Articles", "Published in these days."),
    "outlets": ("Outlets", "That published them, where the outlet is known."),
}
PLACES = 6
"""Places named; the others are counted."""


def draw(filters: Filters) -> None:
    """Draw the numbers; nothing where there is nothing to compare with."""
    changes = cached.changes(filters)
    if changes is None:
        return
    st.subheader(heading(changes), anchor=False)
    with st.container(horizontal=True, key="what_changed"):
        for key, (label, meaning) in COUNTED.items():
            now, before = changes.now[key], changes.before[key]
            arrow: Literal["auto", "off"] = "auto" if now != before else "off"
            change = difference(now, before)
            st.metric(label, f"{now:,}", delta=change, delta_color="off", delta_arrow=arrow, help=meaning)
    st.caption(spans(changes) + places(changes))


def heading(changes: Changes) -> str:
    """ "The last week on which articles report"."""
    return f"Latest {SPANS[changes.days]}"


def difference(now: int, before: int) -> str:
    """ "+3 on the 9 before", as `st.metric` takes a difference: a sign first, that turns its arrow."""
    return f"{now - before:+,} on {before:,} before" if now != before else "as many as before"


def spans(changes: Changes) -> str:
    """Which days are compared with which."""
    before = text.days(changes.first_before, changes.first - timedelta(days=1))
    return f"Published {text.days(changes.first, changes.last)}, against {before}."


def places(changes: Changes) -> str:
    """Places hit for the first time, in Markdown; empty for none."""
    named = changes.new_places
    if not named:
        return ""
    shown = ", ".join(text.escaped(name) for name in named[:PLACES])
    more = f" and {len(named) - PLACES:,} more" if len(named) > PLACES else ""
    return f" In no earlier report: **{shown}**{more}."
