"""The profile of a person or group: names, roles, what they say and claim, where, and with whom they appear."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from components import article_list, cached, companions, links, sayings, text
from components.rows import each
from sitrep.query.filters import Filters

ARTICLES = 30
"""Articles listed on a profile, the newest; the filter shows the rest."""

ONLY_HERE = "called so in one article; who is meant is not known beyond it"

KINDS = {"person": "Person", "organisation": "Group"}


def draw(filters: Filters, entity_id: str) -> None:
    """Draw the profile, counted over the articles that the filters choose."""
    about = cached.profile(filters, entity_id)
    if not about["name"] or about["kind"] not in KINDS:
        st.info("No person or group with this address is in the store. Choose one from the list.")
        return
    narrowed = only(filters, entity_id, about["kind"])
    _head(about, narrowed, entity_id)
    tabs = {
        "Said and claimed": lambda: sayings.draw(filters, entity_id),
        "Appears with": lambda: companions.draw(filters, narrowed, entity_id, about["name"]),
        "Places": lambda: _places(narrowed),
        "Articles": lambda: _articles(narrowed),
    }
    for tab, content in zip(st.tabs(list(tabs)), tabs.values(), strict=True):
        with tab:
            content()


def only(filters: Filters, entity_id: str, kind: str) -> Filters:
    """The filters, narrowed to the articles that name this person or group."""
    if kind == "person":
        return replace(filters, people=(entity_id,))
    return replace(filters, organisations=(entity_id,))


def _head(about: dict[str, Any], narrowed: Filters, entity_id: str) -> None:
    st.header(text.escaped(about["name"]), anchor=False)
    articles = cached.key_figures(narrowed)["articles"]
    kind = text.escaped(about["actor_class"] or KINDS[about["kind"]]).capitalize()
    # "two residents" of one article are not those of another: they are counted in none
    is_apart = bool(articles) or about["names"].empty
    st.caption(f"{kind} · named in {text.count(articles, 'article')}" if is_apart else f"{kind} · {ONLY_HERE}")
    names = [f"{text.escaped(row.text)} ({row.mentions:,})" for row in each(about["names"].head(12))]
    roles = [f"{text.escaped(row.role)} ({row.articles:,})" for row in each(about["roles"].head(6))]
    lines = [
        f"**{label}:** {', '.join(said)}" for label, said in (("In the texts", names), ("Described as", roles)) if said
    ]
    st.markdown("  \n".join(lines))
    if is_apart:
        label = "Show only articles that name this"
        st.button(label, on_click=_filter, args=(about["kind"], entity_id), key="filter_by")


def _filter(kind: str, entity_id: str) -> None:
    st.session_state[kind] = [entity_id]


def _places(narrowed: Filters) -> None:
    places = cached.places(narrowed, limit=100)
    if places.empty:
        st.caption("No place is named in these articles.")
        return
    st.caption("Places named in the same articles.")
    st.dataframe(
        places[["place", "country", "articles", "mentions"]],
        hide_index=True,
        key="profile_places",
        column_config={
            "place": st.column_config.TextColumn("Place", width=220),
            "country": st.column_config.TextColumn("Country", width=80),
            "articles": st.column_config.NumberColumn("Articles", format="localized"),
            "mentions": st.column_config.NumberColumn("Mentions", format="localized"),
        },
        height="content" if len(places) <= 10 else 400,
        alt="Places named in the same articles, the most widely named first.",
    )


def _articles(narrowed: Filters) -> None:
    articles = cached.articles(narrowed, limit=ARTICLES)
    total = articles.attrs["total"]
    if total > len(articles):
        st.caption(f"The newest {len(articles):,} of {text.count(total, 'article')}.")
    opened = article_list.draw(article_list.data(articles), key="profile_articles")
    if opened is not None:
        links.open_article(opened)
