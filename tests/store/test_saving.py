"""Saving twice changes nothing; what was unknown is filled in; a batch is stored whole or not at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from sitrep import store as stores
from sitrep.query import articles, events, profile
from sitrep.query.filters import Filters
from sitrep.records import Extraction
from sitrep.store import Store, schema
from tests.store.builders import article, extraction, name

ALL = Filters()
DAY = date(2015, 5, 5)


def save(store: Store, **details: Any) -> str:
    """What becomes of one article with these details."""
    (saved,) = stores.save(store, [extraction(**details)])
    return saved.status


def titles(store: Store) -> list[str]:
    return list(articles.listed(store, ALL)["title"])


def test_the_same_article_twice_is_one(store: Store) -> None:
    assert [save(store), save(store)] == ["added", "unchanged"]
    assert len(articles.listed(store, ALL)) == 1


def test_an_unchanged_article_leaves_the_data_version(store: Store) -> None:
    save(store)
    before = stores.version(store)
    save(store)
    assert stores.version(store) == before


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        ({}, {"title": "Harad falls"}, "updated"),
        ({}, {"published_on": DAY}, "updated"),
        ({}, {"outlet": "Wire"}, "updated"),
        ({"outlet": "Wire"}, {}, "unchanged"),
        ({"outlet": "Wire"}, {"published_on": DAY}, "updated"),
        ({"outlet": "Wire"}, {"outlet": "Post"}, "added"),
        ({"title": "Harad falls"}, {"title": "Another title"}, "unchanged"),
    ],
)
def test_same_text_is_one_article_unless_two_outlets_printed_it(
    store: Store, first: dict[str, Any], second: dict[str, Any], status: str
) -> None:
    save(store, **first)
    assert save(store, **second) == status


def test_a_place_keeps_whether_it_is_a_metonym_and_its_namesakes(store: Store) -> None:
    save(store)
    with store.reading() as connection:
        asked = select(schema.mention.c.metonym, schema.mention.c.detail).where(schema.mention.c.kind == "place")
        ((metonym, detail),) = connection.execute(asked).all()
    assert metonym is False
    assert [other["country"] for other in detail["runners_up"]] == ["SA"]


def test_a_detail_filled_in_leaves_the_others(store: Store) -> None:
    save(store, title="Harad falls", outlet="Wire")
    save(store, published_on=DAY)
    found = articles.one(store, 1)
    assert found
    assert (found.title, found.outlet, found.published_on) == ("Harad falls", "Wire", DAY)


def test_a_date_filled_in_replaces_what_was_read(store: Store) -> None:
    undated = extraction()
    undated.events[0].start_date = None
    stores.save(store, [undated])
    save(store, published_on=DAY)
    assert events.listed(store, ALL)["start_date"].dt.date.tolist() == [DAY]


def test_a_reading_without_the_known_date_replaces_nothing(store: Store) -> None:
    """Else a title given later would cost every date that hangs on the day of publication."""
    save(store, published_on=DAY)
    undated = extraction(title="Harad falls")
    undated.events.clear()
    stores.save(store, [undated])
    assert titles(store) == ["Harad falls"]
    assert len(events.listed(store, ALL)) == 1


def test_a_batch_that_fails_leaves_nothing(store: Store) -> None:
    broken = extraction("Another text about Harad. Omar Said and 12 Rebels seized it. We will return.")
    broken.events[0].event_type = None  # type: ignore[assignment]
    with pytest.raises(Exception, match="NOT NULL"):
        stores.save(store, [extraction(), broken])
    assert articles.listed(store, ALL).empty
    assert stores.is_new(store)


def test_batches_are_bounded(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long import must not keep the app's readers waiting: each batch is a transaction and a data version."""
    monkeypatch.setattr("sitrep.settings.TRANSACTION_ARTICLES", 2)
    stores.save(store, (Extraction(article(f"Text number {number}.")) for number in range(5)))
    assert stores.version(store) == 1 + 3


def test_a_later_article_completes_an_entity(store: Store) -> None:
    save(store)
    text = "The Rebels left."
    later = Extraction(article(text), names=[name(text, "Rebels", "organisation", "o-rebels", actor_class="militia")])
    stores.save(store, [later])
    assert profile.found(store, ALL, "o-rebels")["actor_class"] == "rebel group"


def test_removing_takes_the_text_index_along(store: Store) -> None:
    save(store, outlet="Wire")
    assert stores.remove_outlet(store, "Wire") == 1
    assert articles.listed(store, Filters(text="Harad")).empty
    assert save(store, outlet="Wire") == "added"
    assert len(articles.listed(store, Filters(text="Harad"))) == 1


def test_removing_takes_what_no_other_article_names_along(store: Store) -> None:
    save(store, outlet="Wire")
    other = Extraction(article("Rebels left."), names=[name("Rebels left.", "Rebels", "organisation", "o-rebels")])
    stores.save(store, [other])
    stores.remove_outlet(store, "Wire")
    with store.reading() as connection:
        assert list(connection.execute(select(schema.entity.c.id)).scalars()) == ["o-rebels"]
        assert "Wire" not in list(connection.execute(select(schema.source.c.name)).scalars())
