"""The profile of a person or group: names, roles, what they say and claim, where, and with whom they appear."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from components import article_list, cached, claim_table, claims, companions, links, text
from components.rows import each
from sitrep.query.filters import Filters

ARTICLES = 30
"""Articles listed on a profile, the newest; the filter shows the rest."""

KINDS = {"person": "Person", "organisation": "Group"}


def draw(filters: Filters, entity_id: str) -> None:
    """Draw the profile, counted over the articles that the filters choose."""
    about = cached.profile(filters, entity_id)
    if not about["name"] or about["kind"] not in KINDS:
        st.info("No person or group with this address is in the store. Choose one from the list.")
        return
    narrowed = only(filters, entity_id, about["kind"])
    quotes, figures = cached.quotes(filters, entity_id), cached.figures(filters, claimant_id=entity_id)
    _head(about, narrowed, entity_id)
    tabs = {
        f"Quotes ({len(quotes):,})": lambda: _quotes(quotes),
        f"Figures claimed ({len(figures):,})": lambda: _figures(figures),
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
    st.caption(f"{kind} · named in {text.count(articles, 'article')}")
    names = [f"{text.escaped(row.text)} ({row.mentions:,})" for row in each(about["names"].head(12))]
    roles = [f"{text.escaped(row.role)} ({row.articles:,})" for row in each(about["roles"].head(6))]
    lines = [
        f"**{label}:** {', '.join(said)}" for label, said in (("In the texts", names), ("Described as", roles)) if said
    ]
    st.markdown("  \n".join(lines))
    st.button("Show only articles that name this", on_click=_filter, args=(about["kind"], entity_id), key="filter_by")


def _filter(kind: str, entity_id: str) -> None:
    st.session_state[kind] = [entity_id]


def _quotes(quotes: pd.DataFrame) -> None:
    if quotes.empty:
        st.caption("No quotes of theirs in these articles.")
        return
    table = pd.DataFrame(
        {
            "Quote": [" ".join(words.split()) for words in quotes["text"]],
            "Wording": ["verbatim" if direct else "reported" for direct in quotes["direct"]],
            "Outlet": [claims.words(outlet, "unknown") for outlet in quotes["outlet"]],
            "Published": [text.day(day) for day in quotes["published_on"]],
        }
    )
    picked = st.dataframe(
        table,
        hide_index=True,
        key="profile_quotes",
        on_select="rerun",
        selection_mode="single-row",
        column_config={"Quote": st.column_config.TextColumn(width=330)},
        height="content" if len(table) <= 10 else 400,
        alt="Quotes, newest article first.",
    ).selection.rows
    st.caption("Tick a row to read the quote in its article.")
    if picked and picked[0] < len(quotes):
        _quote(quotes.iloc[picked[0]])


def _quote(row: pd.Series) -> None:
    with st.container(border=True, key="picked_quote"):
        st.markdown(f"> {text.escaped(row['sentence'])}")
        if st.button("Open in the article", key="picked_quote_open"):
            article = cached.article(int(row["article_id"]))
            at = article.text.find(row["text"]) if article else -1
            links.open_article(int(row["article_id"]), at if at >= 0 else None)


def _figures(figures: pd.DataFrame) -> None:
    if figures.empty:
        st.caption("No figure is attributed to them in these articles.")
    else:
        claim_table.draw(figures, key="profile_claims")


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
