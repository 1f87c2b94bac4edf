"""What is compared: a kind of thing and two of it, kept in the address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from components import address, filter_panel, links
from components.filter_panel import BY_KEY
from sitrep.query.comparison import Kind, Side

KINDS: dict[Kind, str] = {
    "place": "Places",
    "person": "People",
    "organisation": "Groups",
    "outlet": "Outlets",
    "event": "Kinds of event",
}
MEANING: dict[Kind, str] = {
    "place": "Articles that name the place or one within it; of their incidents those that happened there.",
    "person": "Articles that name the person; of their incidents those of which the person was a party.",
    "organisation": "Articles that name the group; of their incidents those of which it was a party.",
    "outlet": "Articles that the outlet published, and the incidents that they report.",
    "event": "Articles that report an event of this kind, and only such incidents.",
}
"""What counts as a side's own."""
KEYS = ("one", "other")
MOST_OFFERED = 500
"""Options of a list, those named in most articles."""


@dataclass(frozen=True, slots=True)
class Named:
    """A side with what it is called."""

    side: Side
    label: str


def draw() -> tuple[Named, Named] | None:
    """Draw the lists; the two sides once both are chosen and differ."""
    kind: Kind = st.segmented_control(
        "Compare",
        list(KINDS),
        default="place",
        format_func=KINDS.__getitem__,
        key="compare",
        required=True,
        bind="query-params",
    )
    offer = BY_KEY[kind].offer
    offered = list(offer.labels)[:MOST_OFFERED]
    for column, key in zip(st.columns(2), KEYS, strict=True):
        with column:
            _list(key, kind, offered)
    st.caption(MEANING[kind])
    if not all(st.session_state.get(key) for key in KEYS):
        _example(kind, offered)
        return None
    if (sides := chosen()) is None:
        st.info("Both sides are the same. Choose another for one of them.")
    return sides


def chosen() -> tuple[Named, Named] | None:
    """The two sides that the lists hold, before they are drawn too; None where they are no two of one kind."""
    kind: Kind | None = st.session_state.get("compare")
    ids: list[str] = [st.session_state.get(key) or "" for key in KEYS]
    labels = BY_KEY[kind].offer.labels if kind in KINDS else {}
    if kind is None or ids[0] == ids[1] or not all(id_ in labels for id_ in ids):
        return None
    shared = filter_panel.chosen()
    one, other = (Named(Side(kind, id_, shared), labels[id_]) for id_ in ids)
    return one, other


def follow(sides: Sequence[Named], page: str, parameters: Mapping[str, list[str]]) -> None:
    """Leave for a page with these sides, and no others of their kind, as the filter. Only in a callback.

    By the lists of the side bar, for they keep what is chosen in them whatever a link within the app names.
    """
    st.session_state[sides[0].side.kind] = [named.side.id for named in sides]
    links.ask_for(page, parameters)


def _list(key: str, kind: Kind, offered: list[str]) -> None:
    offer = BY_KEY[kind].offer
    asked = offer.ids.get(st.query_params.get(key, ""))
    options = list(dict.fromkeys([*offered, *([asked] if asked else [])]))
    address.settled(key, options, offer.labels.__getitem__)
    chosen = st.selectbox(
        "One side" if key == "one" else "The other side",
        options,
        index=None,
        format_func=lambda id_: f"{offer.labels[id_]} · {offer.articles[id_]:,}",
        key=key,
        placeholder="Choose one" if options else "None in the store yet",
    )
    address.keep(key, None if chosen is None else offer.labels[chosen])


def _example(kind: Kind, offered: list[str]) -> None:
    if len(offered) < 2:
        st.info("There are not two of this kind in the store yet. Compare another kind, or add articles.")
        return
    labels = BY_KEY[kind].offer.labels
    st.info("Choose one of each list to see them side by side, or begin with the two that most articles name.")
    one, other = offered[:2]
    st.button(f"{labels[one]} and {labels[other]}", on_click=_choose, args=(one, other), type="primary")


def _choose(one: str, other: str) -> None:
    for key, id_ in zip(KEYS, (one, other), strict=True):
        st.session_state[key] = id_
