"""How what a page shows is made and how right it is: one click away on any page."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import streamlit as st

from components import accuracy
from sitrep.evaluate import record

Kind = Literal["figures"]
"""Kind of the record of accuracy; `method_<kind>.md` beside this module tells the method."""


def draw(kind: Kind) -> None:
    """Draw the button that opens it."""
    with st.popover("How this is made, how right it is", key=f"method_{kind}", width="content"):
        st.markdown((Path(__file__).parent / f"method_{kind}.md").read_text("utf8"))
        st.markdown("**How right it is**, in percent. *Found*: of 100 in the texts; *Right*: of 100 that Sitrep tells.")
        st.markdown(accuracy.tables(line for line in record.read() if line.kind == kind))
        st.page_link("pages/manage/about.py", label="More on the About page")
