"""The list of articles: a search box that is held in the address, a page of results, and the way into the reader."""

from __future__ import annotations

import streamlit as st

from components import article_list, cached, filter_panel, paging, text

PAGE = 20
"""Articles on one page of the list."""


def draw() -> None:
    """Draw the search box and the list; a click opens the article in the reader."""
    words = st.text_input(
        "Search the articles",
        key="search",
        bind="query-params",
        type="search",
        placeholder='Words, or a phrase in "quotation marks"',
        max_chars=200,
        width=520,
    )
    words = words or ""
    total = cached.articles(filter_panel.chosen(), text=words, limit=1).attrs["total"]
    if not total:
        _none(words)
        return
    above = st.container()
    # drawn before the list is asked for: only then does it take its number from the address
    first = paging.page(total, PAGE, "list_page", in_address=True)
    shown = cached.articles(filter_panel.chosen(), text=words, limit=PAGE, offset=first)
    order = "best match first" if words.strip() else "newest first"
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


def _none(words: str) -> None:
    what = "holds all these words. Try fewer words, or clear" if words.strip() else "matches these filters. Clear"
    st.info(f"No article {what} a filter in the side bar.")
