"""A list of articles to open, each with its outlet, date, counts and a passage. Drawn from text nodes only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from components import claims, text
from components.rows import each

FOUND = "⟪", "⟫"
"""Around the words found in a snippet of `query.articles.listed`."""

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


def data(articles: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows of `query.articles.listed` as the script draws them."""
    return [_item(row) for row in each(articles)]


def _item(row: Any) -> dict[str, Any]:
    passage = " ".join(claims.words(row.snippet).split())
    return {
        "id": int(row.article_id),
        "title": text.title(row.title, passage.replace(FOUND[0], "").replace(FOUND[1], "")),
        "about": f"{row.outlet or 'outlet unknown'} · {text.day(row.published_on)}",
        "counts": " · ".join(
            (text.count(row.figures, "figure"), text.count(row.events, "event"), text.count(row.words, "word"))
        ),
        "passage": passage_pieces(passage),
    }


def passage_pieces(passage: str) -> list[tuple[str, bool]]:
    """A snippet as runs of text, each with whether it was searched for."""
    pieces: list[tuple[str, bool]] = []
    for run in passage.split(FOUND[0]):
        found, closed, rest = run.partition(FOUND[1])
        pieces += [(found, True), (rest, False)] if closed else [(run, False)]
    return [(words, is_found) for words, is_found in pieces if words]
