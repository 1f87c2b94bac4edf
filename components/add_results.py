"""Progress of a batch that is being added, and what became of each article."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import streamlit as st

from components import cached, links, text
from components.adding import Adding
from sitrep.query.options import language_name
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
    """Draw how far the batch in this session is, and the way to stop it; runs the page again when it is done."""
    adding: Adding = st.session_state["adding"]
    st.progress(min(len(adding.results) / max(adding.total, 1), 1.0), so_far(adding))
    if adding.is_stopping:
        st.caption("Stopping: what is being read is still stored.")
    else:
        st.button("Stop", on_click=adding.stop, icon=":material/stop_circle:", help="What is stored is kept.")
        st.caption("You may look at other pages meanwhile; what is stored appears there at once.")
    if not adding.is_running:
        st.rerun()


@st.fragment(run_every=2.0)
def in_brief(adding: Adding) -> None:
    """One line on a batch that is under way, for other pages; runs the page again when it is done."""
    with st.container(horizontal=True, vertical_alignment="center", key="adding_in_brief"):
        st.caption(f"Adding articles: {so_far(adding)}")
        st.page_link(links.ADD_ARTICLES, label="See")
    if not adding.is_running:
        st.rerun()


def so_far(adding: Adding) -> str:
    """How far it is, in words."""
    done = len(adding.results)
    return f"{done:,} of {text.count(adding.total, 'article')} read" if done else "Starting to read …"


def draw(adding: Adding) -> None:
    """Draw what became of each article, and links to those that are in the store."""
    if adding.fault:
        st.error(text.escaped(adding.fault))
    counts = Counter(saved.status for saved in adding.results)
    if adding.was_stopped:
        st.warning(
            f"Stopped: {len(adding.results):,} of {text.count(adding.total, 'article')} were read. Add the same files "
            "again to go on; what is stored already is not stored twice."
        )
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
            "Why, and what to do": [_told(saved) for saved in worst_first],
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


def _told(saved: Saved) -> str:
    foreign = "" if saved.language in ("", "en") else foreign_language(saved.language)
    return " ".join(filter(None, (saved.reason, foreign, "" if saved.reason else _lacks(saved))))


def foreign_language(code: str) -> str:
    """What is to be said of an article in another language than English."""
    return f"Written in {language_name(code)}: Sitrep reads English, and what it finds here is not to be relied on."


def _lacks(saved: Saved) -> str:
    names = {"published_on": "date", "outlet": "outlet", "title": "title"}
    lacks = [names[name] for name in saved.lacks]
    return f"Not known: {', '.join(lacks)}. Add it again with these to fill them in." if lacks else ""
