"""What is shown while the store is empty: how to fill it."""

from pathlib import Path

import streamlit as st

from components import cached, links
from sitrep.settings import ROOT

SAMPLE = ROOT / "sample_data"


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
        _load(sample)


def _load(sample: Path) -> None:
    # not at the top: the language model's libraries would slow every first page by seconds
    from sitrep import pipeline

    bar = st.progress(0.0, "Reading the sample collection …")
    saved = 0
    for result in pipeline.add([sample], cached.opened()):
        saved += result.status != "failed"
        bar.progress(min(saved / 60, 0.98), f"Reading the sample collection … {saved} articles")
    bar.empty()
    if saved:
        st.rerun()
    st.error(f"No article could be read from {sample}.")
