"""One article on screen: heading, source, the reader, and the ways on."""

from __future__ import annotations

import re
from typing import Any

import streamlit as st

from components import add_results, article_reader, article_search, cached, filter_panel, links, text
from sitrep.query import search
from sitrep.query.articles import ArticleView

_SPAN = re.compile(r"([0-9]{1,8})(?:-([0-9]{1,8}))?")

FILTER_OF = {"person": "person", "organisation": "organisation", "place": "place"}
"""Kind of name -> key of the filter in the side bar."""


def draw(article: ArticleView) -> None:
    """Draw the article that the address names, opened at the character that it names."""
    _ways(article.article_id)
    st.header(text.escaped(text.title(article.title, article.text)), anchor=False)
    st.caption(_about(article))
    if article.language not in ("", "en"):
        st.warning(add_results.foreign_language(article.language), icon=":material/translate:")
    told = {
        "figure": cached.figures_in_article(article.article_id),
        "event": cached.events_in_article(article.article_id),
        "quote": cached.quotes_in_article(article.article_id),
    }
    words = search.parse(filter_panel.chosen().text).words
    shown = article_reader.data(article, told, *_span(st.query_params.get("at", "")), words)
    asked = article_reader.draw(shown, key=f"reader_{article.article_id}", on_asked=_filter)
    if asked and asked.get("action") == "profile":
        links.open_profile(str(asked.get("entity")))


def missing() -> None:
    """Say that the address names no article."""
    st.info("There is no article with this number in the store. It may have been removed, or the link is incomplete.")
    st.button("All articles", on_click=_close)


def _span(at: str) -> tuple[int | None, int | None]:
    """Start and end of what is to be opened, as `links.to_article` writes it; the end may be left out."""
    found = _SPAN.fullmatch(at)
    start, end = found.groups() if found else (None, None)
    return (int(start) if start else None, int(end) if end else None)


def _about(article: ArticleView) -> str:
    parts = [text.escaped(article.outlet) if article.outlet else "outlet unknown", text.day(article.published_on)]
    if article.author:
        parts.insert(1, text.escaped(article.author))
    parts.append(f"from {text.escaped(article.origin)}")
    if url := article_reader.safe_link(article.url):
        parts.append(f"[Source]({_encoded(url)})")
    return " · ".join(parts)


def _encoded(url: str) -> str:
    """An address that cannot end the Markdown link that holds it."""
    signs = {"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", " ": "%20", "[": "%5B", "]": "%5D", "\\": "%5C"}
    return "".join(signs.get(letter, letter) for letter in url if letter.isprintable())


def _ways(article_id: int) -> None:
    before, after = _neighbours(article_id)
    with st.container(horizontal=True, key="reader_ways"):
        st.button("All articles", on_click=_close, shortcut="L")
        for label, neighbour, key in (("Previous", before, "K"), ("Next", after, "J")):
            if st.button(label, disabled=neighbour is None, shortcut=key) and neighbour is not None:
                article_search.open_(*neighbour)


def _neighbours(article_id: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Article and position of those before and after this one in the list it was opened from."""
    nth = st.query_params.get("nth", "")
    if not nth.isdecimal() or len(nth) > 9:
        return None, None
    at = int(nth)
    first = max(at - 1, 0)
    around = cached.articles(filter_panel.chosen(), limit=3, offset=first)
    numbers = {int(number): first + i for i, number in enumerate(around["article_id"])}
    if numbers.get(article_id) != at:
        return None, None
    by_position = {position: (number, position) for number, position in numbers.items()}
    return by_position.get(at - 1), by_position.get(at + 1)


def _close() -> None:
    for name in ("article", "at", "nth"):
        st.query_params.pop(name, None)


def _filter(asked: dict[str, Any] | None) -> None:
    """Show only articles that name what was asked for; runs before the side bar is drawn."""
    if asked and asked.get("action") == "filter" and asked.get("kind") in FILTER_OF:
        st.session_state[FILTER_OF[asked["kind"]]] = [asked["entity"]]
        _close()
