"""One claim in full: the number in words, its sentence with the number marked, and the way to the article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from components import cached, claims, links, marks, text
from components.rows import each

NAMESAKES = 2
"""Places of the same name that are told of; the likeliest."""

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_sentence",
    html="<blockquote></blockquote>",
    css=(_HERE / "sentence.css").read_text("utf8"),
    js=(_HERE / "sentence.js").read_text("utf8"),
)


def of(figure_id: int | None, key: str) -> None:
    """Draw the claim with this id; nothing for none, or for one that is no longer in the store."""
    if figure_id is not None:
        for row in each(cached.figures_numbered((figure_id,))):
            draw(row, key)


def draw(row: Any, key: str) -> None:
    """`row`: of `query.figures.listed`, as `rows.each` gives it."""
    with st.container(border=True, key=key):
        st.markdown(_heading(row))
        _mount(data={"pieces": pieces(row)}, key=f"{key}_sentence")
        if told := _place(row):
            st.caption(told)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(_source(row), width="stretch")
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
    number, said = claims.reported(row), claims.words(row.subject)
    subject = f" · {text.escaped(said)}" if said and said not in number else ""
    return f"**{text.escaped(number)}**{subject}{where}"


def _place(row: Any) -> str:
    """How its place was read, where that is not plain."""
    read = cached.place_read(int(row.article_id), row.place_id) if claims.known(row.place_id) else None
    if read is None:
        return ""
    name = text.escaped(read.label)
    if read.is_metonym:
        return f"{name} stands for its government here: nothing is told of the place."
    namesakes = " or ".join(map(text.escaped, read.namesakes[:NAMESAKES]))
    return f"Place read as {name}, not as {namesakes}." if namesakes else ""


def _source(row: Any) -> str:
    who = f"Who says so: **{text.escaped(claims.said_by(row))}**"
    outlet = text.escaped(claims.words(row.outlet, "outlet unknown"))
    return f"{who} · {outlet} · {claims.when(row)}"
