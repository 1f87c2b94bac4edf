"""The profile of a person or group: names, roles, what they say and claim, where, and with whom they appear."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from components import (
    article_list,
    cached,
    companions,
    links,
    profile_incidents,
    profile_names,
    profile_places,
    sayings,
    text,
)
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
    kind = about["kind"]
    narrowed = only(filters, entity_id, kind)
    _head(about, narrowed, entity_id)
    tabs = {
        "Said and claimed": lambda: sayings.draw(filters, entity_id),
        "Incidents": lambda: profile_incidents.draw(filters, entity_id),
        "Appears with": lambda: companions.draw(filters, entity_id, about["name"]),
        "Places": lambda: profile_places.draw(narrowed, entity_id, kind),
        "Articles": lambda: _articles(narrowed),
    }
    drawn = st.tabs(list(tabs), key="about", on_change="rerun", bind="query-params")
    for tab, content in zip(drawn, tabs.values(), strict=True):
        if tab.open:
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
    profile_names.draw(about, entity_id)
    if is_apart:
        label = "Show only articles that name this"
        st.button(label, on_click=_filter, args=(about["kind"], entity_id), key="filter_by")


def _filter(kind: str, entity_id: str) -> None:
    st.session_state[kind] = [entity_id]


def _articles(narrowed: Filters) -> None:
    articles = cached.articles(narrowed, limit=ARTICLES)
    total = articles.attrs["total"]
    if total > len(articles):
        st.caption(f"The newest {len(articles):,} of {text.count(total, 'article')}.")
    opened = article_list.draw(article_list.data(articles), key="profile_articles")
    if opened is not None:
        links.open_article(opened)
