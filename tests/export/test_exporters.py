"""Whatever exporters are found write tables that are read back, with a note of where they come from."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from sitrep import export, pipeline, plugins
from sitrep.errors import SitrepError
from sitrep.export import csv_tables, excel, tables
from sitrep.plugins import Exporter
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import extraction

FOUND = [exporter for exporter in plugins.find(export, Exporter) if not exporter.TABLES and exporter is not excel]
READ = {".csv": pd.read_csv, ".jsonl": lambda path: pd.read_json(path, lines=True), ".parquet": pd.read_parquet}


@pytest.fixture
def filled(store: Store) -> Store:
    save(store, [extraction(outlet="Wire", title="=cmd|' /C calc'!A0", published_on=date(2015, 5, 5))])
    return store


def test_there_are_exporters() -> None:
    assert {exporter.SUFFIX for exporter in FOUND} >= {".csv", ".jsonl", ".parquet"}


@pytest.mark.parametrize("exporter", FOUND, ids=lambda exporter: exporter.NAME)
def test_tables_are_written_and_read_back(exporter: Exporter, filled: Store, tmp_path: Path) -> None:
    frames = tables.frames(filled, Filters())
    exporter.export(frames, tmp_path / "out", tables.about(filled, Filters()))
    back = {name: READ[exporter.SUFFIX](tmp_path / "out" / f"{name}{exporter.SUFFIX}") for name in tables.TABLES}
    assert {name: len(frame) for name, frame in back.items()} == {name: len(frame) for name, frame in frames.items()}
    assert back["figures"]["claimant"].tolist() == ["Omar Said"]


@pytest.mark.parametrize("exporter", FOUND, ids=lambda exporter: exporter.NAME)
def test_one_file_holds_one_table(exporter: Exporter, filled: Store, tmp_path: Path) -> None:
    file = tmp_path / f"out{exporter.SUFFIX}"
    exporter.export(tables.frames(filled, Filters(), ["events"]), file, {"filters": "none"})
    assert file.stat().st_size
    assert json.loads((tmp_path / "out.about.json").read_text("utf8")) == {"filters": "none"}
    with pytest.raises(SitrepError, match="--table"):
        exporter.export(tables.frames(filled, Filters()), file, {})


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\t=1", "'\t=1"),
        ("plain = text", "plain = text"),
    ],
)
def test_no_cell_of_a_csv_is_a_formula(text: str, written: str) -> None:
    frame = pd.DataFrame({"title": pd.Series([text], dtype=object), "value": [-5.0]})
    safe = csv_tables.safe(frame)
    assert safe["title"].tolist() == [written]
    assert safe["value"].tolist() == [-5.0]


def test_the_note_tells_filters_in_words(filled: Store) -> None:
    chosen = Filters(places=("l-harad",), people=("p-said",), date_from=date(2015, 1, 1))
    about = tables.about(filled, chosen)
    assert about["filters"] == "places: Harad, Yemen; people: Omar Said; date from: 2015-01-01"
    assert (about["articles"], about["outlets"]) == ("1", "Wire")
    assert tables.about(filled, Filters())["filters"] == "none"
    left_out = Filters(text="soldiers", without=Filters(places=("l-harad",), outlets=("Post", "Star")))
    told = "text: soldiers; without: places: Harad, Yemen; outlets: Post or Star"
    assert tables.about(filled, left_out)["filters"] == told


def test_incidents_carry_what_all_their_reports_say(store: Store) -> None:
    first = extraction(outlet="Wire", title="Harad falls", published_on=date(2015, 5, 5))
    second = extraction(outlet="Post", title="Harad taken", published_on=date(2015, 5, 6))
    second.events[0].start_date = second.events[0].end_date = date(2015, 5, 5)
    save(store, [second, first])
    pipeline.join(store, whole=True)
    found = tables.incidents_told(store, Filters(outlets=("Post",)))
    assert found["outlet_names"].tolist() == ["Wire; Post"]
    assert found["headlines"].tolist() == ["Harad falls; Harad taken"]
    assert found["country_name"].tolist() == ["Yemen"]
    assert found["sentences"].str.count("seized").tolist() == [1]
