"""The filters in force, above every page: each a chip that takes it back, joined by the words that they mean."""

from __future__ import annotations

import streamlit as st
from streamlit.navigation.page import Page

from components import cached, filter_panel, links, text
from components.filter_panel import LEFT_OUT, Part
from sitrep.query.filters import Filters


def draw(page: Page) -> None:
    """Draw what the filters leave, and a chip for each; nothing without filters."""
    parts = filter_panel.parts()
    if not parts:
        return
    shown = cached.key_figures(filter_panel.chosen())["articles"]
    everything = cached.key_figures(Filters())["articles"]
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="filters_in_force"):
        st.markdown(f"Showing **{shown:,}** of {text.count(everything, 'article')}:", width="content")
        before = None
        for number, part in enumerate(parts):
            if words := joined(before, part):
                st.markdown(words, width="content")
            _chip(part, number, is_first=before is None or before.key != part.key or part.key == LEFT_OUT)
            before = part
        if len(parts) > 1:
            st.button("Clear all", on_click=filter_panel.clear, type="tertiary", key="clear_all")
        if page.title != "Articles" and shown:
            st.page_link(
                links.ARTICLES, label=f"Show {text.count(shown, 'article')}", query_params=filter_panel.address()
            )


def joined(before: Part | None, part: Part) -> str:
    """The word between two chips: choices of one list are alternatives, all else must hold together."""
    if part.key == LEFT_OUT:
        return "or" if before and before.key == LEFT_OUT else "without" if before is None else "but without"
    return "" if before is None else "or" if before.key == part.key else "and"


def _chip(part: Part, number: int, is_first: bool) -> None:
    label = f"{part.label}: " if is_first else ""
    st.button(
        f"{label}**{text.escaped(part.value)}**",
        key=f"chip_{number}_{part.key}",
        icon=":material/close:",
        icon_position="right",
        help="Take this filter back",
        on_click=filter_panel.take_back,
        args=(part,),
    )
