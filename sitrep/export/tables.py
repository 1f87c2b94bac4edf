"""What an export holds: tables of the chosen articles, and a note of how they came to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial

import pandas as pd

import sitrep
from sitrep import store as stores
from sitrep.query import articles, counts, entities, events, figures, incidents, mentions, network, options
from sitrep.query.filters import Filters
from sitrep.reference import countries
from sitrep.store import Store


def incidents_told(store: Store, filters: Filters) -> pd.DataFrame:
    """`query.incidents.LISTED` of the chosen incidents, and what their reports say.

    `country_name`; and of all reports, the earliest published first, each text once: `outlet_names`, `headlines`
    (joined by "; ") and `sentences` (joined by a space).
    """
    found = incidents.listed(store, filters, is_dated=None, newest_first=False, limit=None)
    every = events.listed(store, Filters()).sort_values(["published_on", "event_id"], kind="stable")
    told = every[every["incident"].isin(set(found["incident"]))].groupby("incident", sort=False)
    names = {code: country.name for code in found["country"].dropna().unique() if (country := countries.by_code(code))}
    return found.assign(
        country_name=found["country"].map(names),
        outlet_names=found["incident"].map(told["outlet"].agg(_each_once)),
        headlines=found["incident"].map(told["title"].agg(_each_once)),
        sentences=found["incident"].map(told["sentence"].agg(lambda said: " ".join(dict.fromkeys(said)))),
    )


def _each_once(words: pd.Series) -> str:
    return "; ".join(dict.fromkeys(word for word in words if word))


NETWORK_NAMES = 1_000
"""People and groups among whom ties are sought, the most widely named: among all there may be millions."""


def names_told(store: Store, filters: Filters, around: str | None = None) -> pd.DataFrame:
    """`query.network.NODES`: the people and groups called by name who are named most, or most with one."""
    return network.found(store, filters, NETWORK_NAMES, named_only=True, around=around)[0]


def ties_told(store: Store, filters: Filters, around: str | None = None) -> pd.DataFrame:
    """`query.network.TIES` among `names_told`, with what both are called: `name_a`, `name_b`."""
    nodes, ties = network.found(store, filters, NETWORK_NAMES, named_only=True, around=around)
    names = nodes.set_index("entity_id")["name"]
    return ties.assign(name_a=ties["a"].map(names), name_b=ties["b"].map(names))


TABLES: dict[str, Callable[[Store, Filters], pd.DataFrame]] = {
    "incidents": incidents_told,
    "events": events.listed,
    "figures": figures.listed,
    "quotes": entities.quotes,
    "mentions": mentions.listed,
    "names": names_told,
    "ties": ties_told,
    "articles": partial(articles.listed, limit=None),
}
"""Name -> the question that fills it."""

SOURCES = "Places: GeoNames (geonames.org), CC BY 4.0. Text: the outlets named in the table of articles."

CAUTION = "Figures and events are what the articles report, not what is established; read the sentence of each."


def frames(store: Store, filters: Filters, names: Iterable[str] = TABLES) -> dict[str, pd.DataFrame]:
    """The tables called `names`, by name."""
    return {name: TABLES[name](store, filters) for name in names}


def about(store: Store, filters: Filters) -> dict[str, str]:
    """What a reader of the file must know: filters, number of articles, outlets, time, versions and sources."""
    outlets = options.outlets(store, filters)["label"]
    return {
        "made by": f"Sitrep {sitrep.__version__}",
        "made at": datetime.now(UTC).isoformat(timespec="seconds"),
        "filters": described(store, filters),
        "articles": str(counts.key_figures(store, filters)["articles"]),
        "outlets": "; ".join(outlets),
        "data version": str(stores.version(store)),
        "sources": SOURCES,
        "caution": CAUTION,
    }


def described(store: Store, filters: Filters) -> str:
    """The filters in words: "places: Raqqa, Syria; date_from: 2016-01-01"; "none" where all articles are chosen."""
    asked = (options.places, options.people, options.organisations)
    labels = dict(pair for ask in asked for pair in _labels(ask(store)))
    return _in_words(asdict(filters), labels) or "none"


def _in_words(value: object, labels: dict[str, str]) -> str:
    if isinstance(value, dict):
        told = ((name.replace("_", " "), _in_words(one, labels)) for name, one in value.items() if one)
        return "; ".join(f"{name}: {words}" for name, words in told if words)
    return " or ".join(labels.get(one) or one for one in value) if isinstance(value, tuple) else str(value)


def _labels(frame: pd.DataFrame) -> Iterable[tuple[str, str]]:
    return zip(frame["id"], frame["label"], strict=True)
