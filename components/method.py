"""How what a page shows is made, what it misses and how right it is: one click away on any page."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import streamlit as st

from components import accuracy
from sitrep.evaluate import record

WORDS = Path(__file__).with_suffix(".md")
"""A section for each page, under its title."""
MEASURED: dict[str, tuple[str, ...]] = {
    "Overview": ("events", "incidents", "names"),
    "Timeline": ("events", "dates", "incidents"),
    "Map": ("names", "events"),
    "Figures": ("figures", "quantities"),
    "People & groups": ("names", "quotes"),
    "Compare": ("events", "incidents", "figures"),
    "Articles": ("names", "figures", "quotes", "dates", "events"),
}
"""Title of a page -> the kinds of the record of accuracy that tell how right it is."""


def draw(title: str) -> None:
    """Draw the button that opens it, on a page of this title; nothing where the page shows nothing that was read."""
    if title not in MEASURED:
        return
    shown = st.popover("How this is made", on_change="rerun", key="method", width="content")
    if shown.open:
        with shown:
            _draw(title)


def _draw(title: str) -> None:
    st.markdown(sections()[title])
    st.markdown("**How right it is**, in percent. *Found*: of 100 in the texts; *Right*: of 100 that Sitrep tells.")
    lines = [line for line in record.read() if line.kind in MEASURED[title]]
    st.markdown(accuracy.tables(lines, ("unseen",)))
    st.page_link("pages/manage/about.py", label="More on the About page")


@lru_cache(maxsize=1)
def sections() -> dict[str, str]:
    """Title of a page -> its words, in Markdown."""
    _, *parts = re.split(r"^## (.+)$", WORDS.read_text("utf8"), flags=re.MULTILINE)
    return {title: words.strip() for title, words in zip(parts[::2], parts[1::2], strict=True)}
