"""What is denied, planned, threatened or possible is kept and shown with its article, and counts nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from sitrep import store as stores
from sitrep.query import (
    articles,
    at_places,
    counts,
    events,
    figure_links,
    in_article,
    off_map,
    on_map,
    options,
    unrealised,
)
from sitrep.query.filters import Filters
from sitrep.records import Extraction, Modality
from sitrep.store import Store
from tests.store.builders import extraction

UNREALISED: list[Modality] = [modality for modality in get_args(Modality) if modality != "actual"]
EVERYTHING = Filters()
PROTEST: dict[str, Any] = {"event_type": "Protests", "sub_event_type": "Peaceful protest", "incident": None}


def told(unrealised: list[Modality]) -> Extraction:
    """The article of `builders`, its one battle once as it happened and once in each of the other ways."""
    found = extraction(outlet="Wire", published_on=date(2015, 5, 5))
    (battle,) = found.events
    found.events += [
        replace(battle, modality=modality, **PROTEST, lat=battle.lat if modality == "planned" else None)
        for modality in unrealised
    ]
    return found


def filled(folder: Path, unrealised: list[Modality]) -> Store:
    store = stores.open_(f"sqlite:///{folder / ('with.db' if unrealised else 'without.db')}")
    stores.save(store, [told(unrealised)])
    return store


ASKED: dict[str, Callable[[Store], Any]] = {
    "key figures": lambda store: counts.key_figures(store, EVERYTHING),
    "list": lambda store: events.listed(store, EVERYTHING)["sub_event_type"].tolist(),
    "chart": lambda store: events.by_period(store, EVERYTHING)["events"].tolist(),
    "map": lambda store: on_map.counted(store, EVERYTHING, "events")["n"].tolist(),
    "at a place": lambda store: at_places.events(store, EVERYTHING, ("l-harad",)).attrs["total"],
    "off the map": lambda store: off_map.events(store, EVERYTHING).attrs["total"],
    "tolls": lambda store: figure_links.tolls(store, EVERYTHING)["fatalities"].tolist(),
    "kinds to choose": lambda store: options.event_types(store)["id"].tolist(),
    "articles of a kind": lambda store: articles.listed(store, Filters(event_types=("Protests",)))["title"].tolist(),
    "count of an article": lambda store: articles.listed(store, EVERYTHING)["events"].tolist(),
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_an_answer_is_the_same_with_and_without_what_did_not_happen(
    asked: Callable[[Store], Any], tmp_path: Path
) -> None:
    assert asked(filled(tmp_path, UNREALISED)) == asked(filled(tmp_path, []))


def test_the_reader_of_an_article_gets_them_with_what_they_are(tmp_path: Path) -> None:
    store = filled(tmp_path, UNREALISED)
    assert set(in_article.events(store, 1)["modality"]) == {"actual", *UNREALISED}
    view = articles.one(store, 1)
    assert view is not None
    marked = view.mentions.loc[view.mentions["kind"] == "event", "detail"]
    assert [detail for detail in marked if "planned" in detail] == ["Peaceful protest, planned, Rebels, Harad"]


def test_what_an_article_recalls_counts_and_is_marked(tmp_path: Path) -> None:
    found = extraction()
    found.events[0].is_background = True
    store = stores.open_(f"sqlite:///{tmp_path / 'recalled.db'}")
    stores.save(store, [found])
    assert events.listed(store, EVERYTHING)["is_background"].tolist() == [True]
    assert in_article.events(store, 1)["is_background"].tolist() == [True]


def test_what_did_not_happen_is_a_list_of_its_own(tmp_path: Path) -> None:
    store = filled(tmp_path, UNREALISED)
    assert sorted(unrealised.listed(store, EVERYTHING)["modality"]) == sorted(UNREALISED)
    assert unrealised.counted(store, EVERYTHING) == len(UNREALISED)
    assert len(unrealised.listed(store, EVERYTHING, limit=2, offset=1)) == 2


@pytest.mark.parametrize(
    "none_of_it",
    [Filters(event_types=("Battles",)), Filters(outlets=("Post",)), Filters(happened_from=date(2016, 1, 1))],
)
def test_what_did_not_happen_is_filtered_like_what_did(none_of_it: Filters, tmp_path: Path) -> None:
    store = filled(tmp_path, UNREALISED)
    assert unrealised.counted(store, none_of_it) == len(unrealised.listed(store, none_of_it)) == 0
