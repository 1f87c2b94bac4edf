"""The text of the About page, with the recorded accuracy, the versions in use and the size of the store."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import streamlit as st

import sitrep
from components import accuracy, cached, sample, text
from sitrep import settings
from sitrep.evaluate import record
from sitrep.query.filters import Filters

WORDS = Path(__file__).parent / "about.md"
NARROW = "<style>@media (max-width: 640px) { .stMarkdown :is(td, th) { padding: 0.3rem 0.4rem !important } }</style>"
"""Lets five columns fit a telephone."""
SHOWN = ("streamlit", "spacy", "pandas", "plotly", "sqlalchemy")


def draw() -> None:
    """Draw the page."""
    words = WORDS.read_text("utf8").replace("<!-- accuracy -->", accuracy.tables(record.read()))
    st.html(NARROW)
    st.markdown(words)
    sample.draw()
    st.subheader("This copy", anchor=False)
    counts = cached.key_figures(Filters())
    st.markdown(
        f"Sitrep {sitrep.__version__}, language model `{settings.current().model}`. The store holds "
        f"{text.count(counts['articles'], 'article')} from {text.count(counts['outlets'], 'outlet')}; "
        f"{counts['undated_articles']:,} of them without a date."
    )
    st.caption(" · ".join(f"{name} {metadata.version(name)}" for name in SHOWN))
