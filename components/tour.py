"""A short tour over the sample collection: a card on each page, until the reader has had enough of it.

Whether that is so is kept in the store, for all who use it: the tour does not come back with a new browser.
"""

from __future__ import annotations

import streamlit as st

from components import cached
from sitrep.store import flags

SKIPPED = "tour_skipped"
STOPS = {
    "Overview": "What is new, and where reports differ. Open **Who says what** under an incident on the right: each "
    "number stands with its outlet and its sentence.",
    "Timeline": "What happened, in order. **Drag over the bars** to keep only these days, here and on all pages; the "
    "chip that appears above takes it back.",
    "Map": "Where it happened. The shape of a mark tells **how exactly** a place is known. Click one.",
    "Figures": "All numbers of one kind, never added up. Open **Where reports differ** to see claims side by side.",
    "People & groups": "Who is named, quoted, and claims figures. **Tick a name** for its profile.",
    "Articles": "The texts. Open one: every mark is something that Sitrep read in it. Press **?** there for the keys.",
    "Add articles": "Now your own: upload files or paste a text. The sample can be removed on **About**.",
}
"""Title of a page -> what to try there, in the order of the tour."""


def draw(title: str, pages: dict[str, str]) -> None:
    """Draw the card of the page with this title, where the sample is there and nobody has skipped the tour.

    `pages`: title -> file of each page.
    """
    if title not in STOPS or flags.is_set(cached.opened(), SKIPPED) or not cached.sample():
        return
    stops = list(STOPS)
    number = stops.index(title) + 1
    with st.container(border=True, key="tour"):
        st.markdown(f":blue-badge[Tour {number} of {len(stops)}] &nbsp; {STOPS[title]}")
        with st.container(horizontal=True, gap="small"):
            if number < len(stops):
                following = stops[number]
                if st.button(f"Next: {following}", type="primary", key="tour_next"):
                    st.switch_page(pages[following])
                st.button("Skip the tour", key="tour_skip", on_click=skip)
            else:
                st.button("End the tour", type="primary", key="tour_end", on_click=skip)


def skip() -> None:
    """Show it no more."""
    flags.set_(cached.opened(), SKIPPED)


def again() -> None:
    """Show it anew."""
    flags.clear(cached.opened(), SKIPPED)
