"""`export --format …` on the command line, for every format that there is: its file opens in a reader of its own."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import networkx as nx
import openpyxl
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from sitrep import export, pipeline, plugins
from sitrep.cli import app
from sitrep.plugins import Exporter
from sitrep.store import open_, save
from tests.store.builders import extraction

FOUND = plugins.find(export, Exporter)


class _Texts(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def _table(path: Path) -> str:
    header, *rows = csv.reader(path.read_text("utf-8-sig").splitlines())
    assert {len(row) for row in rows} == {len(header)}
    return str(rows)


def _lines(path: Path) -> str:
    return str([json.loads(line) for line in path.read_text("utf8").splitlines()])


def _sheets(path: Path) -> str:
    book = openpyxl.load_workbook(path, read_only=True)
    return str([list(sheet.values) for sheet in book])


READ: dict[str, tuple[str, Callable[[Path], str]]] = {
    "csv": ("figures.csv", _table),
    "xlsx": ("sitrep.xlsx", _sheets),
    "parquet": ("figures.parquet", lambda path: str(pq.read_table(path).to_pylist())),
    "jsonl": ("figures.jsonl", _lines),
    "html": ("sitrep.html", lambda path: "".join(_Texts(path.read_text("utf8")).texts)),
    "acled": ("incidents.csv", _table),
    "ucdp-ged": ("incidents.csv", _table),
    "timelinejs": ("incidents.csv", _table),
    "geojson": ("incidents.geojson", lambda path: str(json.loads(path.read_text("utf8"))["features"])),
    "graphml": ("network.graphml", lambda path: str(list(nx.read_graphml(path).nodes(data=True)))),
    "gexf": ("network.gexf", lambda path: str(list(nx.read_gexf(path).nodes(data=True)))),
    "ftm": ("sitrep.ftm.json", _lines),
}
"""Format -> the file that a folder then holds, and all its words by another program's reader."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose store has one article of a lethal event."""
    folder: Path = tmp_path_factory.mktemp("data")
    store = open_(f"sqlite:///{folder / 'sitrep.db'}")
    found: Any = extraction(outlet="Wire")
    found.events[0].fatalities = 12
    save(store, [found])
    pipeline.join(store)
    return folder


def test_each_format_that_there_is_has_a_reader_here() -> None:
    assert {exporter.FORMAT for exporter in FOUND} == set(READ)


@pytest.mark.parametrize("format_", READ)
def test_the_command_line_writes_what_another_program_reads(format_: str, data: Path, tmp_path: Path) -> None:
    shown = CliRunner().invoke(
        app, ["export", str(tmp_path), "--format", format_], env={"SITREP_DATA": str(data), "DATABASE_URL": ""}
    )
    name, read = READ[format_]
    assert shown.exit_code == 0, shown.output
    assert f"Written to {tmp_path}" in " ".join(shown.output.split("\n"))
    words = read(tmp_path / name)
    assert "Rebels" in words or "Harad" in words
    assert json.loads((tmp_path / "about.json").read_text("utf8"))["outlets"] == "Wire"
