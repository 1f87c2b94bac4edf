"""What the pages ask of the store, each answer remembered until the store changes. The only module that caches.

Every function here is one of `sitrep.query` (or `comparing`) without its first argument: `cached.events(filters)` is
`query.events.listed(store, filters)`. Answers are shared by all visitors and must not be changed: copy first.
"""

import functools
import gc
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

import streamlit as st

from components import comparing as _comparing
from sitrep import pipeline, settings, store
from sitrep.query import articles as _articles
from sitrep.query import at_places as _at_places
from sitrep.query import changes as _changes
from sitrep.query import comparison as _comparison
from sitrep.query import counts as _counts
from sitrep.query import entities as _entities
from sitrep.query import events as _events
from sitrep.query import figure_links as _figure_links
from sitrep.query import figures as _figures
from sitrep.query import in_article as _in_article
from sitrep.query import incidents as _incidents
from sitrep.query import network as _network
from sitrep.query import off_map as _off_map
from sitrep.query import on_map as _on_map
from sitrep.query import options as _options
from sitrep.query import place_read as _place_read
from sitrep.query import places as _places
from sitrep.query import profile as _profile
from sitrep.query import said_on as _said_on
from sitrep.query import unrealised as _unrealised

P = ParamSpec("P")
R = TypeVar("R")

MAX_ANSWERS = 64
"""Answers kept for each question: enough for a dozen visitors' filters, and a bound on memory."""


def opened() -> store.Store:
    """The store that the settings name; needed to add articles, pages that show them use the functions below."""
    return store.open_(settings.current().database_url)


def _remembered(ask: Callable[Concatenate[store.Store, P], R]) -> Callable[P, R]:
    """`ask` about the open store, remembered for as long as the store holds the same data."""

    def answer(address: str, version: int, *args: P.args, **kwargs: P.kwargs) -> R:
        return ask(opened(), *args, **kwargs)

    # Streamlit tells caches apart by module, name and source, and all these closures have one source.
    answer.__qualname__ = f"{ask.__module__}.{ask.__qualname__}"
    # No copy for each visitor as cache_data makes: 187 ms at a million rows.
    remember = st.cache_resource(max_entries=MAX_ANSWERS, show_spinner=False)(answer)

    @functools.wraps(ask)
    def current(*args: P.args, **kwargs: P.kwargs) -> R:
        return remember(settings.current().database_url, store.version(opened()), *args, **kwargs)

    return current


offered = _remembered(_options.offered)

key_figures = _remembered(_counts.key_figures)
changes = _remembered(_changes.found)
newest_day = _remembered(_counts.newest_day)

events = _remembered(_events.listed)
events_by_period = _remembered(_events.by_period)
incidents = _remembered(_incidents.listed)
incident_reports = _remembered(_incidents.reports)
disagreeing = _remembered(_incidents.disagreeing)
incidents_counted = _remembered(_incidents.counted)
incidents_by_period = _remembered(_incidents.by_period)
comparison = _remembered(_comparison.numbers)
side_incidents = _remembered(_comparison.incidents_by_period)
side_articles = _remembered(_comparison.articles_by_period)
named_on_sides = _remembered(_comparison.named)
shared_incidents = _remembered(_comparison.shared)
unrealised = _remembered(_unrealised.listed)
unrealised_counted = _remembered(_unrealised.counted)

places = _remembered(_places.named)

on_map = _remembered(_on_map.counted)
events_at = _remembered(_at_places.events)
mentions_at = _remembered(_at_places.mentions)
figures_at = _remembered(_at_places.figures)
events_off_map = _remembered(_off_map.events)
mentions_off_map = _remembered(_off_map.mentions)
metonyms = _remembered(_off_map.metonyms)
figures_off_map = _remembered(_off_map.figures)

ranking = _remembered(_entities.ranking)
profile = _remembered(_profile.found)
profile_incidents = _remembered(_profile.in_incidents)
companions = _remembered(_entities.companions)
network = _remembered(_network.found)
named_together = _remembered(_network.together)
quotes = _remembered(_entities.quotes)

said_by_day = _remembered(_said_on.by_day)
said_on = _remembered(_said_on.listed)

figures = _remembered(_figures.listed)
figures_in_brief = _remembered(_figures.in_brief)
figures_numbered = _remembered(_figures.numbered)
measures = _remembered(_figures.measures)
figure_ranges = _remembered(_figures.ranges)
levels = _remembered(_figure_links.levels)
compared = _remembered(_comparing.found)

articles = _remembered(_articles.listed)
article = _remembered(_articles.one)
figures_in_article = _remembered(_in_article.figures)
events_in_article = _remembered(_in_article.events)
place_read = _remembered(_place_read.read)
quotes_in_article = _remembered(_in_article.quotes)


sample = _remembered(pipeline.sample)


@st.cache_resource(show_spinner=False)
def settle() -> None:
    """Once, after all is loaded: without this each rerun walks the loaded modules for garbage (2-5 times the CPU)."""
    gc.collect()
    gc.freeze()
