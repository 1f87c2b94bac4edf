"""Add articles: files or pasted text."""

import streamlit as st

from components import add_form, add_results, cached
from components.adding import Adding

adding: Adding | None = st.session_state.get("adding")
if adding is None:
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
        st.session_state["adding"] = Adding(raws, cached.opened())
        st.rerun()
elif adding.is_running:
    add_results.progress()
else:
    add_results.draw(adding)
    st.button("Add more", on_click=st.session_state.pop, args=("adding",), type="primary")
