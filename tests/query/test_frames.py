"""Every frame has the same columns and types, empty or not, so that no page must look before it draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from sitrep.query import (
    articles,
    at_places,
    entities,
    events,
    figures,
    incidents,
    mentions,
    network,
    off_map,
    on_map,
    options,
    places,
    profile,
)
from sitrep.query.filters import Filters
from sitrep.store import Store

ASKED: list[Callable[[Store, Filters], pd.DataFrame]] = [
    events.listed,
    events.by_period,
    incidents.listed,
    lambda store, filters: on_map.counted(store, filters, "events"),
    lambda store, filters: on_map.counted(store, filters, "mentions"),
    lambda store, filters: on_map.counted(store, filters, "figures"),
    lambda store, filters: at_places.events(store, filters, ("l-harad",)),
    lambda store, filters: at_places.mentions(store, filters, ("l-harad",)),
    lambda store, filters: at_places.figures(store, filters, ("l-harad",)),
    off_map.events,
    lambda store, filters: incidents.reports(store, incidents.listed(store, filters)["incident"]),
    places.named,
    figures.listed,
    figures.measures,
    entities.quotes,
    articles.listed,
    mentions.listed,
    lambda store, filters: places.mentions(store, filters, "l-harad"),
    lambda store, filters: entities.ranking(store, filters, "person"),
    lambda store, filters: profile.found(store, filters, "p-said")["names"],
    lambda store, filters: profile.found(store, filters, "p-said")["roles"],
    lambda store, filters: profile.in_incidents(store, filters, "o-rebels"),
    lambda store, filters: entities.companions(store, filters, "p-said"),
    lambda store, filters: network.found(store, filters)[0],
    lambda store, filters: network.found(store, filters)[1],
    lambda store, filters: network.together(store, filters, "p-said", "o-rebels"),
    lambda store, filters: articles.listed(store, replace(filters, text="harad")),
    lambda store, filters: options.places(store),
    lambda store, filters: options.outlets(store),
]


@pytest.mark.parametrize("ask", ASKED)
def test_an_empty_answer_has_the_columns_of_a_full_one(filled: Store, store: Store, ask: Any) -> None:
    full, empty = ask(filled, Filters()), ask(store, Filters())
    assert len(full) > 0
    assert empty.empty
    assert dict(empty.dtypes) == dict(full.dtypes)


def test_unknown_text_is_none_and_an_unknown_day_is_nat(filled: Store) -> None:
    row = figures.listed(filled, Filters(outlets=("Post",))).iloc[0]
    assert row["via"] is None
    assert row["published_on"] is pd.NaT
