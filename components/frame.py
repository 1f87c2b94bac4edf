"""What surrounds every page: the menu, the style, the heading with the filters in force."""

import streamlit as st
from streamlit.navigation.page import Page

from components import (
    add_results,
    adding,
    cached,
    compare_tables,
    copy_link,
    downloads,
    filter_chips,
    filter_panel,
    method,
    saved_views,
    theme,
    tour,
)
from sitrep.query.filters import Filters
from sitrep.settings import ROOT

STYLE = ROOT / "components" / "style.css"


def menu(pages: dict[str, dict[str, str]]) -> Page:
    """Draw the menu from section -> title -> file; returns the page that was asked for."""
    cached.settle()
    st.html(STYLE)
    palette = theme.palette()
    st.html(f"<style>:root {{ --accent: {palette.accent}; --muted: {palette.muted}; }}</style>")
    st.logo(ROOT / "static" / "logo.svg", size="large")
    listed = [
        st.Page(file, title=title, default=file.endswith("overview.py"))
        for section in pages.values()
        for title, file in section.items()
    ]
    return st.navigation(listed, position="top")


def heading(page: Page, pages: dict[str, str], file: str | None) -> None:
    """Draw the page's title and, where filters are in force, what they leave.

    `pages`: title -> file of each. `file`: of a page that shows articles; then what may be done with what it shows is
    offered too.
    """
    with st.container(horizontal=True, vertical_alignment="bottom", key="page_heading"):
        st.title(page.title, anchor=False)
        if file:
            method.draw(page.title)
            copy_link.draw()
            saved_views.draw(file)
            own = compare_tables.offered() if page.url_path == "compare" else None
            downloads.draw(filter_panel.chosen(), own)
    under_way = adding.running(cached.opened())
    if under_way and page.url_path != "add_articles":
        add_results.in_brief(under_way)
    tour.draw(page.title, pages)
    filter_chips.draw(page)


def has_articles() -> bool:
    """Whether there is anything to explore."""
    return bool(cached.key_figures(Filters())["articles"])
