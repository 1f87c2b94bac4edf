"""Ways from one page to another that keep the reader's filters.

Streamlit drops what is not named in `query_params` when a page is switched, so every way goes through here.
"""

from typing import NoReturn

import streamlit as st

from components import filter_panel

ARTICLES = "pages/explore/articles.py"
PEOPLE = "pages/explore/people.py"
ADD_ARTICLES = "pages/manage/add_articles.py"


def to_article(article_id: int, start: int | None = None, end: int | None = None) -> dict[str, list[str]]:
    """Query parameters that open an article in the reader, at the character `start` where one is given.

    `end`: where that which is meant ends, for a quote may begin with a name.
    """
    at = {} if start is None else {"at": [str(start) if end is None else f"{start}-{end}"]}
    return {**filter_panel.address(), "article": [str(article_id)], **at}


def open_article(article_id: int, start: int | None = None, end: int | None = None) -> NoReturn:
    """Leave this page for an article in the reader."""
    st.switch_page(ARTICLES, query_params=to_article(article_id, start, end))


def article(article_id: int, label: str = "Read the article", start: int | None = None) -> None:
    """Draw a link to an article in the reader. `label` is Markdown: pass foreign words through `text.escaped`."""
    st.page_link(ARTICLES, label=label, query_params=to_article(article_id, start))


def to_profile(entity_id: str) -> dict[str, list[str]]:
    """Query parameters that open the profile of a person or group."""
    return {**filter_panel.address(), "entity": [entity_id]}


def open_profile(entity_id: str) -> NoReturn:
    """Leave this page for the profile of a person or group."""
    st.switch_page(PEOPLE, query_params=to_profile(entity_id))
