"""One claim in full: the number in words, its sentence with the number marked, and the way to the article."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import cached, claims, links, marks, text

_mount = st.components.v2.component(
    "sitrep_sentence",
    html="<blockquote></blockquote>",
    css="""
blockquote { margin: 0; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 3px solid var(--st-border-color); overflow-wrap: anywhere;
  font: 400 1.05rem/1.6 var(--st-font, sans-serif); color: var(--st-text-color); max-width: 50rem; }
mark { background: color-mix(in srgb, #e69f00 30%, transparent); color: inherit; font-weight: 600; border-radius: 2px; padding: 0 0.12em; }
""",
    js="""
export default function ({ data, parentElement }) {
  const quote = parentElement.querySelector("blockquote");
  quote.replaceChildren(...data.pieces.map(([words, isMarked]) => {
    const piece = document.createElement(isMarked ? "mark" : "span");
    piece.textContent = words;
    return piece;
  }));
}
""",
)


def draw(row: Any, key: str) -> None:
    """`row`: of `query.figures.listed`, as `itertuples` gives it."""
    with st.container(border=True, key=key):
        st.markdown(_heading(row))
        _mount(data={"pieces": pieces(row)}, key=f"{key}_sentence")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(_source(row))
            if st.button("Open in the article", key=f"{key}_open"):
                links.open_article(int(row.article_id), int(row.start))


def pieces(row: Any) -> list[tuple[str, bool]]:
    """The claim's sentence as runs of text, each with whether it is the figure itself."""
    article = cached.article(int(row.article_id))
    first = marks.sentence_of(article.text, row.sentence, int(row.start)) if article else 0
    a, b = int(row.start) - first, int(row.end) - first
    if not 0 <= a < b <= len(row.sentence):
        return [(row.sentence, False)]
    cut = ((row.sentence[:a], False), (row.sentence[a:b], True), (row.sentence[b:], False))
    return [(words, is_marked) for words, is_marked in cut if words]


def _heading(row: Any) -> str:
    where = f" · {text.escaped(row.place)}" if claims.known(row.place) else ""
    subject = f" · {text.escaped(row.subject)}" if claims.known(row.subject) else ""
    return f"**{text.escaped(claims.reported(row))}**{subject}{where}"


def _source(row: Any) -> str:
    who = f"Who says so: **{text.escaped(claims.claimant(row))}**"
    via = f", told to {text.escaped(row.via)}" if claims.known(row.via) else ""
    stance = f" ({row.stance})" if row.stance != "asserted" else ""
    outlet = text.escaped(claims.words(row.outlet, "outlet unknown"))
    return f"{who}{via}{stance} · {outlet} · {claims.when(row)}"
