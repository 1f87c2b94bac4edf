"""What surrounds every page: the menu, the style, the heading with the filters in force."""

import streamlit as st
from streamlit.navigation.page import Page

from components import cached, filter_panel, text, theme
from sitrep.query.filters import Filters
from sitrep.settings import ROOT

STYLE = ROOT / "components" / "style.css"


def menu(pages: dict[str, dict[str, str]]) -> Page:
    """Draw the menu from section -> title -> file; returns the page that was asked for."""
    cached.settle()
    st.html(STYLE)
    st.html(f"<style>:root {{ --accent: {theme.palette().accent}; }}</style>")
    st.logo(ROOT / "static" / "logo.svg", size="large")
    listed = [
        st.Page(file, title=title, default=file.endswith("overview.py"))
        for section in pages.values()
        for title, file in section.items()
    ]
    return st.navigation(listed, position="top")


def heading(page: Page) -> None:
    """Draw the page's title and, where filters are in force, what they leave."""
    st.title(page.title, anchor=False)
    words = filter_panel.summary()
    if not words:
        return
    shown = cached.key_figures(filter_panel.chosen())["articles"]
    everything = cached.key_figures(Filters())["articles"]
    with st.container(key="filters_in_force"):
        st.markdown(f"Showing **{shown:,}** of {text.count(everything, 'article')} — {words}")


def has_articles() -> bool:
    """Whether there is anything to explore."""
    return bool(cached.key_figures(Filters())["articles"])
