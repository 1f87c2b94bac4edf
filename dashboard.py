"""What each visitor's browser shows: page settings, menu, shared filters; then the page that was asked for.

`PAGES` is the table of contents: a new page is a file under `pages/` and a line here.
"""

import streamlit as st

from components import filter_sidebar, frame, links, welcome
from sitrep.settings import ROOT

PAGES: dict[str, dict[str, str]] = {
    "Explore": {
        "Overview": "pages/explore/overview.py",
        "Timeline": "pages/explore/timeline.py",
        "Map": "pages/explore/map.py",
        "Figures": "pages/explore/figures.py",
        "People & groups": "pages/explore/people.py",
        "Compare": "pages/explore/compare.py",
        "Articles": "pages/explore/articles.py",
    },
    "Manage": {
        "Add articles": "pages/manage/add_articles.py",
        "About": "pages/manage/about.py",
    },
}

st.set_page_config(page_title="Sitrep", page_icon=str(ROOT / "static" / "favicon.svg"), layout="wide")
page = frame.menu(PAGES)
links.leave_if_asked()
filter_sidebar.draw()
explored = PAGES["Explore"].get(page.title)
has_articles = frame.has_articles()
frame.heading(page, PAGES["Explore"] | PAGES["Manage"], explored if has_articles else None)
if explored and not has_articles:
    welcome.draw()
else:
    page.run()
