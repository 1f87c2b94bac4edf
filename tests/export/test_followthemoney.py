"""Entities as FollowTheMoney's schemata have them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sitrep.export import followthemoney, tables
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import TEXT, extraction, name

PROPERTIES = {
    "Article": {"title", "publisher", "publishedAt"},
    "Person": {"name", "position"},
    "Organization": {"name", "keywords"},
    "Mention": {"document", "resolved", "name", "detectedSchema"},
    "Event": {
        *("name", "startDate", "endDate", "location", "country", "summary", "proof", "publisher", "namesMentioned"),
        "keywords",
    },
}
"""Those of the schemata of followthemoney 4.11 that are written."""


@pytest.fixture
def entities(store: Store, tmp_path: Path) -> list[dict[str, Any]]:
    told = extraction(outlet="Wire", title="Harad falls", published_on=date(2015, 5, 5))
    told.names.append(name(TEXT, "soldiers", "person", "p-soldiers", named=False))
    save(store, [told, extraction(outlet="Post")])
    frames = tables.frames(store, Filters(), followthemoney.TABLES)
    followthemoney.export(frames, tmp_path, tables.about(store, Filters()))
    lines = (tmp_path / "sitrep.ftm.json").read_text("utf8").splitlines()
    return [json.loads(line) for line in lines]


def of(entities: list[dict[str, Any]], schema: str) -> list[dict[str, Any]]:
    return [one for one in entities if one["schema"] == schema]


def test_every_entity_has_an_id_of_its_own_and_only_properties_of_its_schema(entities: list[dict[str, Any]]) -> None:
    assert len({one["id"] for one in entities}) == len(entities)
    assert {one["schema"] for one in entities} == set(PROPERTIES)
    for one in entities:
        assert set(one["properties"]) <= PROPERTIES[one["schema"]]
        assert all(said and all(isinstance(word, str) and word for word in said) for said in one["properties"].values())


def test_a_person_of_two_articles_is_one_entity_with_a_mention_in_each(entities: list[dict[str, Any]]) -> None:
    (person,) = of(entities, "Person")
    assert person["properties"] == {"name": ["Omar Said"], "position": ["commander"]}
    mentions = [one for one in of(entities, "Mention") if one["properties"]["resolved"] == [person["id"]]]
    articles = {one["id"] for one in of(entities, "Article")}
    assert {one["properties"]["document"][0] for one in mentions} == articles


def test_those_who_are_only_described_are_no_entities(entities: list[dict[str, Any]]) -> None:
    assert "soldiers" not in json.dumps(of(entities, "Person"))


def test_an_event_keeps_its_sentence_and_its_article(entities: list[dict[str, Any]]) -> None:
    told = next(one["properties"] for one in of(entities, "Event") if "publisher" in one["properties"])
    assert told["country"] == ["ye"]
    assert told["summary"] == ["Rebels seized Harad on Monday."]
    assert told["proof"][0] in {one["id"] for one in of(entities, "Article")}
    assert told["namesMentioned"] == ["Rebels"]
