"""The least that Streamlit can do: a title, a list to choose from, the choice. What our pages are measured against."""

import streamlit as st

st.title("Bare")
chosen = st.multiselect(
    "Kind of event", ["Battles", "Explosions/Remote violence", "Violence against civilians", "Strategic developments"]
)
with st.container(key="filters_in_force"):
    st.markdown(f"Showing: {', '.join(chosen)}")
