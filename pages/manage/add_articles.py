"""Add articles: files or pasted text."""

import streamlit as st

from components import add_form, add_results, adding, cached
from components.adding import Adding

under_way: Adding | None = adding.running(cached.opened()) or st.session_state.get("adding")
if under_way is None:
    st.markdown(
        "Sitrep reads each article once and keeps every number, name, place and date with its sentence and "
        "who said it. Nothing leaves this machine."
    )
    of_files, of_text = st.tabs(["Files", "Pasted text"])
    with of_files:
        raws = add_form.files()
    with of_text:
        raws = add_form.pasted() or raws
    if raws:
        st.session_state["adding"] = adding.begin(raws, cached.opened())
        st.rerun()
elif under_way.is_running:
    st.session_state["adding"] = under_way
    add_results.progress()
else:
    add_results.draw(under_way)
    st.button("Add more", on_click=st.session_state.pop, args=("adding",), type="primary")
