"""What ties two people or groups: the sentences and articles that name both."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import streamlit as st

from components import article_list, cached, links, text
from components.rows import each
from sitrep.query.filters import Filters

ARTICLES = 20
"""Articles listed, the newest; the others are counted."""

TIE, CLOSED = "tie", "ties_closed"


def show(a: str = "", b: str = "") -> None:
    """Show what ties these two, on the page and in its address; nothing for none. Only in a callback."""
    if a and b:
        st.query_params[TIE] = [a, b]
    else:
        st.query_params.pop(TIE, None)


def draw(filters: Filters, nodes: pd.DataFrame) -> None:
    """Draw the tie that the address names, where both are among the `nodes` of the network."""
    names = dict(zip(nodes["entity_id"], nodes["name"], strict=True))
    ids = [id_ for id_ in st.query_params.get_all(TIE) if id_ in names]
    if len(ids) != 2:
        return
    found = cached.named_together(filters, ids[0], ids[1], limit=ARTICLES)
    one, other = (text.escaped(names[id_]) for id_ in ids)
    with st.container(border=True, key="tie"):
        st.markdown(f"**{one}** and **{other}**: named together in {text.count(found.attrs['total'], 'article')}")
        with st.container(horizontal=True, gap="small"):
            for id_ in ids:
                st.button(
                    text.escaped(names[id_]), key=f"tie_{id_}", on_click=_leave, args=(id_,), icon=":material/person:"
                )
            st.button("Close", key="tie_close", on_click=_close, icon=":material/close:")
        opened = article_list.draw([_item(row) for row in each(found)], key=f"tie_articles_{'_'.join(ids)}")
        if found.attrs["total"] > len(found):
            st.caption(f"The newest {len(found):,}. The others: filter by both names.")
    if opened is not None:
        links.open_article(opened, int(found.set_index("article_id")["start"].loc[opened]))


def _leave(entity_id: str) -> None:
    _close()
    links.show_profile(entity_id)


def _close() -> None:
    show()
    # the chart forgets which line was picked
    st.session_state[CLOSED] = st.session_state.get(CLOSED, 0) + 1


def _item(row: Any) -> dict[str, Any]:
    """As `article_list` draws it: the sentence with both names marked, opened where it stands."""
    names = "|".join(re.escape(name) for name in row.names.split("\n"))
    runs = re.split(rf"({names})", " ".join(row.sentence.split()))
    return {
        "id": int(row.article_id),
        "at": int(row.start),
        "title": text.title(row.title, row.sentence),
        "about": f"{row.outlet or 'outlet unknown'} · {text.day(row.published_on)}",
        "counts": "" if row.is_one_sentence else "in different sentences",
        "passage": [(run, number % 2 == 1) for number, run in enumerate(runs) if run],
    }
