"""Views kept by name: the page with its filters, to be opened again by anyone who uses this store."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode

import streamlit as st

from components import cached, filter_panel, links, text
from sitrep.settings import ROOT
from sitrep.store import views
from sitrep.store.views import MOST_CHARACTERS, View


def draw(page: str) -> None:
    """Draw the list of views and the way to keep this one. `page`: the file of the page on screen."""
    shown = st.popover("Saved views", on_change="rerun", key="saved_views")
    if not shown.open:
        return
    with shown:
        kept = [view for view in views.saved(cached.opened()) if (ROOT / view.page).is_file()]
        for number, view in enumerate(kept):
            _line(view, number)
        if not kept:
            st.caption("None yet. A view is a page with its filters, kept under a name for all who use this store.")
        st.text_input(
            "Keep this view as",
            key="view_name",
            max_chars=MOST_CHARACTERS,
            placeholder="Sudan, markets hit",
            on_change=_keep,
            args=(page, address()),
        )
        st.caption("Press Enter to keep it. A name that is taken already is given to this view.")


def address() -> str:
    """The query string of what is on screen."""
    return urlencode({key: st.query_params.get_all(key) for key in st.query_params}, doseq=True)


def _line(view: View, number: int) -> None:
    asked = parse_qs(view.address)
    with st.container(horizontal=True, vertical_alignment="center", key=f"view_{number}"):
        # no link: the lists of the side bar keep what is chosen in them whatever a link within the app names
        opens = st.button(
            text.escaped(view.name),
            key=f"open_{number}",
            type="tertiary",
            on_click=filter_panel.restore,
            args=(asked,),
        )
        st.button(
            "Remove",
            key=f"forget_{number}",
            type="tertiary",
            help=f"Remove the view “{text.escaped(view.name)}”",
            on_click=_forget,
            args=(view.name,),
        )
    if opens:
        links.leave_for(view.page, asked)


def _keep(page: str, address: str) -> None:
    name = st.session_state["view_name"]
    st.session_state["view_name"] = ""
    if name.strip():
        views.keep(cached.opened(), View(name, page, address))
        st.toast(f"Kept as “{text.escaped(name)}”")


def _forget(name: str) -> None:
    views.forget(cached.opened(), name)
