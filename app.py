"""The server of the dashboard: `streamlit run app.py`. What it shows is in dashboard.py."""

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

# Beside a folder called `pages` a new server takes its first visitor through Streamlit's old way of many pages, and a
# deep link then opens under a "Page not found" dialog. The menu switches that off, but only once it has been drawn.
PagesManager.uses_pages_directory = False

app = st.App("dashboard.py")
