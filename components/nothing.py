"""What a page says when there is nothing to show, and what to do about it."""

import streamlit as st

from components import cached, links
from sitrep.query.filters import Filters


def draw(what: str) -> None:
    """Say that there is none of `what` ("figures"), because the store is empty or because the filters leave none."""
    if cached.key_figures(Filters())["articles"]:
        st.info(f"No {what} in the articles that match these filters. Clear one in the side bar.")
    else:
        st.info(f"There are no articles yet, so no {what}. Add some and they appear here.")
        st.page_link(links.ADD_ARTICLES, label="Add articles")
