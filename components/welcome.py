"""What is shown while the store is empty: how to fill it."""

from pathlib import Path

import streamlit as st

from components import adding, cached, links
from sitrep import load
from sitrep.settings import SAMPLE


def draw(sample: Path = SAMPLE) -> None:
    """Say that there is nothing yet, and offer the sample collection or one's own articles."""
    st.markdown(
        "There are no articles yet. Sitrep reads conflict news and keeps, for every number, name, place and date, "
        "**who said it and in which sentence**."
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        wanted = st.button("Load the sample collection", type="primary")
        st.page_link(links.ADD_ARTICLES, label="Add your own articles")
    st.caption("The sample is fifty invented articles, written to show what Sitrep does. Loading takes up to a minute.")
    if wanted:
        raws = list(load.articles(sample))
        if not raws:
            st.error(f"No article could be read from {sample}.")
            return
        st.session_state["adding"] = adding.begin(raws, cached.opened())
        st.switch_page(links.ADD_ARTICLES)
