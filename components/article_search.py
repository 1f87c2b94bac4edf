"""The list of the chosen articles, page by page, and the way into the reader."""

from __future__ import annotations

import streamlit as st

from components import article_list, cached, filter_panel, paging, text
from sitrep.query import search

PAGE = 20
"""Articles on one page of the list."""


def draw() -> None:
    """Draw the list; a click opens the article in the reader."""
    filters = filter_panel.chosen()
    total = cached.articles(filters, limit=1).attrs["total"]
    if not total:
        filter_panel.say_none("There is nothing")
        return
    above = st.container()
    # drawn before the list is asked for: only then does it take its number from the address
    first = paging.page(total, PAGE, "list_page", in_address=True)
    shown = cached.articles(filters, limit=PAGE, offset=first)
    words = search.parse(filters.text).words
    order = "best match first" if words else "newest first"
    with above:
        st.caption(f"{text.count(total, 'article')}, {order}; {first + 1:,} to {first + len(shown):,} shown.")
        opened = article_list.draw(article_list.data(shown, words), key="article_list")
    if opened is not None:
        positions = list(shown["article_id"])
        at = first + positions.index(opened) if opened in positions else None
        open_(opened, at)


def open_(article_id: int, at: int | None = None) -> None:
    """Show the article in the reader; `at` is its position in the list, for "next" and "previous"."""
    st.query_params["article"] = str(article_id)
    if at is not None:
        st.query_params["nth"] = str(at)
    else:
        st.query_params.pop("nth", None)
    st.query_params.pop("at", None)
    st.rerun()
