"""The rows of docs/contract.md, key by key."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sitrep.export import rows
from tests.store.builders import TEXT, extraction

CONTRACT = Path(__file__).resolve().parents[2] / "docs" / "contract.md"
EVERY_ROW = {"article_id", "kind", "start", "end", "text", "sentence", "entity", "name"}


def by_kind() -> dict[str, rows.Row]:
    return {row["kind"]: row for row in rows.rows(extraction(id="a1"))}


def test_rows_come_in_order_of_the_text_and_are_json() -> None:
    found = list(rows.rows(extraction()))
    assert [row["start"] for row in found] == sorted(row["start"] for row in found)
    assert json.loads(json.dumps(found)) == found


def test_every_row_has_its_span_and_sentence() -> None:
    for row in rows.rows(extraction()):
        assert row.keys() >= EVERY_ROW
        assert TEXT[row["start"] : row["end"]] == row["text"]
        assert row["text"] in TEXT[slice(*row["sentence"])]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("person", {"name": "Omar Said", "entity": "p-said", "named": True, "role": "commander"}),
        ("place", {"name": "Harad", "country": "YE", "lat": 16.4, "feature": "town", "where_prec": 1}),
        ("place", {"score": 0.8, "metonym": False}),
        ("figure", {"id": "f1", "value": 12, "high": None, "hedge": "at least", "claimant": "Omar Said", "via": None}),
        ("figure", {"claimant_entity": "p-said", "place_entity": "l-harad", "actor": None, "actor_entity": None}),
        ("event", {"text": "seized", "actors": ["Rebels"], "actor1": "Rebels", "targets": [], "actor2": None}),
        ("event", {"start_date": "2015-05-04", "fatalities": 12, "incident": "i1", "weapons": ["rifles"]}),
        ("event", {"claimant": None, "claimant_entity": None}),
        ("quote", {"text": "We will return", "speaker": "Omar Said", "cue": "said", "direct": True}),
    ],
)
def test_a_row_says_what_was_read(kind: str, said: dict[str, object]) -> None:
    row = by_kind()[kind]
    assert {key: row[key] for key in said} == said


def test_a_place_keeps_its_namesakes_not_chosen() -> None:
    (other,) = by_kind()["place"]["runners_up"]
    assert (other["name"], other["country"], other["score"]) == ("Harad", "SA", 0.1)


def test_every_key_of_a_figure_in_the_contract_is_written() -> None:
    section = CONTRACT.read_text("utf8").partition("**figure**")[2].partition("Conventions")[0]
    cells = re.findall(r"^\| (`.+?) \|", section, re.MULTILINE)
    keys = {key for cell in cells for key in re.findall(r"`(\w+)`", cell)}
    assert len(keys) > 15
    assert by_kind()["figure"].keys() >= keys


def test_an_article_row_can_be_read_again() -> None:
    row = rows.article_row(extraction(id="a1", outlet="Wire"))
    assert row == {"id": "a1", "title": "", "date": "", "source": "Wire", "text": TEXT}


def test_a_figure_without_a_unit_has_null() -> None:
    unpaid = extraction(id="a1")
    unpaid.figures[0].unit = ""
    row = next(row for row in rows.rows(unpaid) if row["kind"] == "figure")
    assert row["unit"] is None


def test_what_did_not_happen_is_written_only_on_request_and_says_so() -> None:
    found = extraction()
    found.events[0].modality = "negated"
    assert not [row for row in rows.rows(found) if row["kind"] == "event"]
    (row,) = [row for row in rows.rows(found, unrealised=True) if row["kind"] == "event"]
    assert row["modality"] == "negated"


def test_only_what_an_article_recalls_is_marked_as_background() -> None:
    found = extraction()
    assert not {"background", "modality"} & by_kind()["event"].keys()
    found.events[0].is_background = True
    (row,) = [row for row in rows.rows(found) if row["kind"] == "event"]
    assert row["background"] is True
