"""A list of articles to open, each with its outlet, date, counts and a passage. Drawn from text nodes only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from components import claims, text
from components.rows import each
from sitrep.query.options import language_name

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_article_list",
    html='<ol class="articles"></ol>',
    css=(_HERE / "article_list.css").read_text("utf8"),
    js=(_HERE / "article_list.js").read_text("utf8"),
)


def draw(items: list[dict[str, Any]], key: str) -> int | None:
    """Draw what `data` made; returns the number of the article that was clicked, once."""
    opened = _mount(data={"items": items}, key=key, on_opened_change=lambda: None).opened
    return None if opened is None else int(opened)


def data(articles: pd.DataFrame, words: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Rows of `query.articles.listed` as the script draws them, the words searched for marked."""
    return [_item(row, words) for row in each(articles)]


def _item(row: Any, words: Iterable[str]) -> dict[str, Any]:
    passage = " ".join(claims.words(row.snippet).split())
    return {
        "id": int(row.article_id),
        "title": text.title(row.title, passage),
        "about": " · ".join(filter(None, (row.outlet or "outlet unknown", text.day(row.published_on), foreign(row)))),
        "counts": " · ".join(
            (text.count(row.figures, "figure"), text.count(row.events, "event"), text.count(row.words, "word"))
        ),
        "passage": passage_pieces(passage, words),
    }


def foreign(article: Any) -> str:
    """In which other language than English an article is written; "" for English, and where it is not sure."""
    return "" if article.language in ("", "en") else f"in {language_name(article.language)}"


def passage_pieces(passage: str, words: Iterable[str]) -> list[tuple[str, bool]]:
    """A passage as runs of text, each with whether it was searched for: words that begin as one of `words` does."""
    beginnings = "|".join(map(re.escape, words))
    if not beginnings:
        return [(passage, False)] if passage else []
    runs = re.split(rf"(\b(?:{beginnings})\w*)", passage, flags=re.IGNORECASE)
    return [(run, number % 2 == 1) for number, run in enumerate(runs) if run]
