"""A button that copies the address of what is on screen: filters, search, page and article."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_copy_link",
    html='<button type="button">Copy link</button><input type="text" readonly hidden aria-label="Link to this view">'
    '<span role="status"></span>',
    css=(_HERE / "copy_link.css").read_text("utf8"),
    js=(_HERE / "copy_link.js").read_text("utf8"),
)


def draw() -> None:
    """Draw the button."""
    _mount(data={}, key="copy_link", width="content")
