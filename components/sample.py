"""The sample collection: what it is, and one click that removes it."""

from __future__ import annotations

import streamlit as st

from components import cached, text, tour
from sitrep import pipeline


def draw() -> None:
    """Tell how much of the store is the sample, with the ways to remove it and to see the tour; nothing without it."""
    found = cached.sample()
    if not found:
        return
    st.subheader("The sample collection", anchor=False)
    st.markdown(
        f"{text.count(len(found), 'article')} of the store {'is' if len(found) == 1 else 'are'} the sample: invented, "
        "written for demonstration after publicly known events. Remove them before you work with your own."
    )
    with st.container(horizontal=True, gap="small"):
        if st.button("Remove the sample", key="remove_sample", icon=":material/delete:"):
            _confirm()
        st.button("Show the tour again", on_click=tour.again, key="tour_again")


@st.dialog("Remove the sample collection?")
def _confirm() -> None:
    st.markdown("Your own articles stay. The sample can be loaded again at any time with `python -m sitrep add`.")
    if st.button("Remove it", type="primary", key="remove_sample_now", on_click=_remove):
        st.rerun()


def _remove() -> None:
    pipeline.remove(cached.opened(), cached.sample())
