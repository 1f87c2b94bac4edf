"""Quotes to read, each a card that opens its article at its very words. Drawn from text nodes only."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from components import article_list, claims, said, text
from components.rows import each

OTHERS = 4
"""Other articles named below a quote that several print; the rest are counted."""

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_quote_cards",
    html='<ol class="quotes"></ol>',
    css=(_HERE / "quote_cards.css").read_text("utf8"),
    js=(_HERE / "quote_cards.js").read_text("utf8"),
)


def draw(cards: list[dict[str, Any]], key: str) -> tuple[int, int, int] | None:
    """Draw what `data` made; returns article, start and end of the quote that was clicked, once."""
    opened = _mount(data={"cards": cards}, key=key, on_opened_change=lambda: None).opened
    return None if opened is None else (int(opened[0]), int(opened[1]), int(opened[2]))


def data(sayings: list[pd.DataFrame], words: str = "") -> list[dict[str, Any]]:
    """Each saying as the script draws it, in their order; the words searched for are marked.

    `sayings`: rows of `query.entities.quotes`, those of one saying together. The first is shown; `others` are the other
    articles that print it. `month` heads the first card of each month, "" on the others.
    """
    cards, month = [], ""
    for rows in sayings:
        first, *others = each(rows)
        known = claims.known(first.published_on)
        current = f"{first.published_on:%B %Y}" if known else "Date unknown"
        also = {"others": [_way(row) for row in others[:OTHERS]], "more": max(len(others) - OTHERS, 0)}
        cards.append(
            _card(first, said.manner(rows).iloc[0], words) | also | {"month": "" if current == month else current}
        )
        month = current
    return cards


def _card(row: Any, manner: str, words: str) -> dict[str, Any]:
    saying = " ".join(row.text.split()).rstrip(",;")
    before, after = _around(row) if len(saying.split()) < said.SHORT else ("", "")
    return _way(row) | {
        "direct": bool(row.direct),
        "words": article_list.passage_pieces(saying, re.findall(r"\w+", words)),
        "before": before,
        "after": after,
        "manner": f"{claims.words(row.cue).lower()}, {manner}".removeprefix(", "),
        "title": text.title(row.title, row.sentence),
    }


def _way(row: Any) -> dict[str, Any]:
    """Where an article prints it."""
    return {
        "article": int(row.article_id),
        "at": int(row.start),
        "to": int(row.end),
        "outlet": row.outlet or "outlet unknown",
        "day": text.day(row.published_on),
    }


def _around(row: Any) -> tuple[str, str]:
    """What the sentence says before and after the quote; nothing where it does not hold it."""
    before, quoted, after = row.sentence.partition(row.text)
    return (before, after) if quoted else ("", "")
