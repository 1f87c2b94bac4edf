"""Progress of a batch that is being added, and what became of each article."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import streamlit as st

from components import cached, links, text
from components.adding import Adding
from sitrep.store import Saved
from sitrep.store.saving import Status

STATUS = {
    "added": "Added",
    "updated": "Updated: a detail unknown before was filled in",
    "unchanged": "Already there",
    "failed": "Not added",
}
LINKS = 8
"""Articles linked one by one; more are chosen in the table."""


@st.fragment(run_every=0.6)
def progress() -> None:
    """Draw how far the batch in this session is; runs the page again when it is done."""
    adding: Adding = st.session_state["adding"]
    done = len(adding.results)
    words = f"{done:,} of {text.count(adding.total, 'article')} read" if done else "Starting to read …"
    st.progress(min(done / max(adding.total, 1), 1.0), words)
    st.caption("You may look at other pages meanwhile; what is stored appears there at once.")
    if not adding.is_running:
        st.rerun()


def draw(adding: Adding) -> None:
    """Draw what became of each article, and links to those that are in the store."""
    if adding.fault:
        st.error(text.escaped(adding.fault))
    counts = Counter(saved.status for saved in adding.results)
    said = [f"{counts[status]:,} {words}" for status, words in _SUMMARY.items() if counts[status]]
    (st.success if not counts["failed"] else st.warning)(
        ", ".join(said).capitalize() + "." if said else "Nothing to add."
    )
    stored = [saved for saved in adding.results if saved.article_id is not None]
    if 0 < len(stored) <= LINKS:
        for saved in stored:
            _link(saved)
    _table(adding.results)


_SUMMARY: dict[Status, str] = {
    "added": "added",
    "updated": "updated",
    "unchanged": "already there",
    "failed": "not added",
}


def _link(saved: Saved) -> None:
    article = cached.article(int(saved.article_id or 0))
    if article is None:
        return
    title = text.escaped(text.title(article.title, article.text))
    with st.container(horizontal=True, vertical_alignment="center"):
        links.article(article.article_id, label=f"Read “{title}”")
        st.caption(
            f"{text.escaped(article.outlet) if article.outlet else 'outlet unknown'} · {text.day(article.published_on)}"
        )


def _table(results: list[Saved]) -> None:
    if not results:
        return
    worst_first = sorted(results, key=lambda saved: saved.status != "failed")
    rows = pd.DataFrame(
        {
            "From": [saved.origin for saved in worst_first],
            "Result": [STATUS[saved.status] for saved in worst_first],
            "Why, and what to do": [saved.reason or _lacks(saved) for saved in worst_first],
        }
    )
    picked = st.dataframe(
        rows,
        hide_index=True,
        key="add_results",
        on_select="rerun",
        selection_mode="single-row",
        column_config={
            "From": st.column_config.TextColumn(width=260),
            "Result": st.column_config.TextColumn(width=150),
            "Why, and what to do": st.column_config.TextColumn(width=520),
        },
        height="content" if len(rows) <= 10 else 400,
        alt="What became of each article; those not added come first.",
    ).selection.rows
    if picked and (article_id := worst_first[picked[0]].article_id) is not None:
        links.article(article_id, label="Read the ticked article")


def _lacks(saved: Saved) -> str:
    names = {"published_on": "date", "outlet": "outlet", "title": "title"}
    lacks = [names[name] for name in saved.lacks]
    return f"Not known: {', '.join(lacks)}. Add it again with these to fill them in." if lacks else ""
