"""What the stored articles name is counted by article, and asked anew as the store grows."""

from __future__ import annotations

import dataclasses

import pytest
from sqlalchemy import select

from sitrep import store as stores
from sitrep.store import PlacesNamed, Store, named, schema
from tests.store.builders import TEXT, extraction, place


def add(store: Store, *texts: str) -> None:
    """Articles that each name Harad."""
    assert [one.status for one in stores.save(store, [extraction(text) for text in texts])] == ["added"] * len(texts)


def test_a_place_counts_once_an_article(store: Store) -> None:
    one = extraction(TEXT)
    one.places.append(place(TEXT, "Monday", "l-harad"))
    stores.save(store, [one, extraction(TEXT + " More.")])
    assert PlacesNamed(store).now() == {"l-harad": 2}


def test_an_empty_store_names_nothing(store: Store) -> None:
    assert PlacesNamed(store).now() == {}


def test_what_is_stored_meanwhile_is_counted_too(store: Store) -> None:
    counted = PlacesNamed(store)
    counted.now()
    add(store, TEXT)
    assert counted.now() == {"l-harad": 1}


def test_the_store_is_asked_anew_only_when_it_grew_by_a_tenth(store: Store) -> None:
    add(store, *(f"{TEXT} {number}" for number in range(30)))
    counted = PlacesNamed(store)
    before = counted.now()
    add(store, TEXT + " a", TEXT + " b")
    assert counted.now() is before
    add(store, TEXT + " c", TEXT + " d")
    assert counted.now() == {"l-harad": 34}


def test_only_the_places_named_most_are_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(named, "MOST_PLACES", 1)
    one = extraction(TEXT + " more")
    one.places.append(place(TEXT, "Monday", "l-monday"))
    stores.save(store, [one, extraction(TEXT)])
    assert PlacesNamed(store).now() == {"l-harad": 2}


@pytest.mark.parametrize("relations", [("near", None), (None, "near"), ("near", "near")])
def test_a_place_is_as_precise_as_itself_whichever_sentence_came_first(
    store: Store, relations: tuple[str | None, str | None]
) -> None:
    for number, relation in enumerate(relations):
        one = extraction(f"{TEXT} {number}")
        one.places = [
            dataclasses.replace(found, relation=relation, where_prec=2 if relation else 1) for found in one.places
        ]
        stores.save(store, [one])
    with store.reading() as connection:
        found = connection.execute(select(schema.entity.c.where_prec).where(schema.entity.c.id == "l-harad")).scalar()
        mentions = connection.execute(select(schema.mention.c.detail).where(schema.mention.c.kind == "place")).scalars()
        precisions = [detail["where_prec"] for detail in mentions]
    assert found == 1
    assert precisions == [2 if relation else 1 for relation in relations]
