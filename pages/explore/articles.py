"""Search and list the articles; read one with its mentions marked."""

import streamlit as st

from components import article_search, article_view, cached

asked = st.query_params.get("article", "")
if asked:
    article = cached.article(int(asked)) if asked.isdecimal() and len(asked) < 16 else None
    if article:
        article_view.draw(article)
    else:
        article_view.missing()
else:
    article_search.draw()
