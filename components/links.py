"""Ways from one page to another that keep the reader's filters.

Streamlit drops what is not named in `query_params` when a page is switched, so every way goes through here.
"""

from collections.abc import Mapping
from typing import NoReturn

import streamlit as st

from components import filter_panel

ARTICLES = "pages/explore/articles.py"
TIMELINE = "pages/explore/timeline.py"
PEOPLE = "pages/explore/people.py"
MAP = "pages/explore/map.py"
FIGURES = "pages/explore/figures.py"
ADD_ARTICLES = "pages/manage/add_articles.py"


def to_article(article_id: int, start: int | None = None, end: int | None = None) -> dict[str, list[str]]:
    """Query parameters that open an article in the reader, at the character `start` where one is given.

    `end`: where that which is meant ends, for a quote may begin with a name.
    """
    at = {} if start is None else {"at": [str(start) if end is None else f"{start}-{end}"]}
    return {**filter_panel.address(), "article": [str(article_id)], **at}


def open_article(article_id: int, start: int | None = None, end: int | None = None) -> NoReturn:
    """Leave this page for an article in the reader."""
    leave_for(ARTICLES, to_article(article_id, start, end))


def article(article_id: int, label: str = "Read the article", start: int | None = None) -> None:
    """Draw a link to an article in the reader. `label` is Markdown: pass foreign words through `text.escaped`."""
    st.page_link(ARTICLES, label=label, query_params=to_article(article_id, start))


def chosen(page: str, label: str, *parts: tuple[str, str], words: str = "", icon: str | None = None) -> None:
    """Draw a button that leaves for a page with more filters than now: ("place", id) …, and words to search for.

    No link: the lists of the side bar keep what is chosen in them whatever a link within the app names.
    """
    st.button(label, key=f"to_{page}_{parts}_{words}", on_click=_choose, args=(page, parts, words), icon=icon)


def _choose(page: str, parts: tuple[tuple[str, str], ...], words: str) -> None:
    for key, option in parts:
        filter_panel.add(key, option)
    if words:
        phrase = '"{}"'.format(" ".join(words.replace('"', " ").split()))
        before = st.session_state.get(filter_panel.SEARCH) or ""
        st.session_state[filter_panel.SEARCH] = f"{before} {phrase}".strip()
    ask_for(page, {})


def ask_for(page: str, parameters: Mapping[str, list[str]]) -> None:
    """Have `leave_if_asked` leave for a page, with parameters of its own. In a callback, where one cannot leave."""
    st.session_state[_ASKED] = (page, parameters)


def leave_if_asked() -> None:
    """Leave for the page that was asked for, before anything of this one is drawn. Only in dashboard.py."""
    if asked := st.session_state.pop(_ASKED, None):
        leave_for(*asked)


_ASKED = "asked_for_page"


def to_profile(entity_id: str) -> dict[str, list[str]]:
    """Query parameters that open the profile of a person or group."""
    return {**filter_panel.address(), "entity": [entity_id]}


def open_profile(entity_id: str) -> NoReturn:
    """Leave this page for the profile of a person or group."""
    leave_for(PEOPLE, to_profile(entity_id))


def show_profile(entity_id: str) -> None:
    """Show a profile on the page of people and groups, and in its address. Only in a callback there."""
    st.query_params["entity"] = entity_id
    st.query_params.pop("tie", None)


def leave_for(page: str, parameters: Mapping[str, list[str]]) -> NoReturn:
    """Leave this page for another. The filters go along by themselves: Streamlit forbids to name them here."""
    st.switch_page(page, query_params={key: words for key, words in parameters.items() if key not in filter_panel.KEYS})
