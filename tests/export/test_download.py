"""A table and the note of its making as one file."""

import io
import json
import zipfile

import pandas as pd
import pytest

from sitrep import export, plugins
from sitrep.export import download, tables
from sitrep.plugins import Exporter
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import extraction


def test_the_file_holds_the_table_for_spreadsheets_and_the_note() -> None:
    frame = pd.DataFrame({"value": [12.0, None], "claimant": ["=HYPERLINK(1)", "Omar Sa’id"]})
    archive = zipfile.ZipFile(io.BytesIO(download.zipped("figures", frame, {"filters": "none"})))
    assert archive.namelist() == ["figures.csv", "about.json"]
    table = archive.read("figures.csv")
    assert table.startswith(b"\xef\xbb\xbf")
    assert table.decode("utf-8-sig").splitlines() == ["value,claimant", "12.0,'=HYPERLINK(1)", ",Omar Sa’id"]
    assert json.loads(archive.read("about.json")) == {"filters": "none"}


@pytest.mark.parametrize("exporter", plugins.find(export, Exporter), ids=lambda exporter: exporter.FORMAT)
def test_what_any_exporter_makes_is_one_file_with_its_note(exporter: Exporter, store: Store) -> None:
    save(store, [extraction(outlet="Wire")])
    frames = tables.frames(store, Filters(), exporter.TABLES or tuple(tables.TABLES))
    archive = zipfile.ZipFile(io.BytesIO(download.packed(exporter, frames, {"filters": "none"})))
    assert json.loads(archive.read("about.json"))["filters"] == "none"
    assert any(name.endswith(exporter.SUFFIX) and archive.read(name) for name in archive.namelist())
    assert exporter.PURPOSE
