"""A table and the note of its making as one file."""

import io
import json
import zipfile

import pandas as pd

from sitrep.export import download


def test_the_file_holds_the_table_for_spreadsheets_and_the_note() -> None:
    frame = pd.DataFrame({"value": [12.0, None], "claimant": ["=HYPERLINK(1)", "Omar Sa’id"]})
    archive = zipfile.ZipFile(io.BytesIO(download.zipped("figures", frame, {"filters": "none"})))
    assert archive.namelist() == ["figures.csv", "about.json"]
    table = archive.read("figures.csv")
    assert table.startswith(b"\xef\xbb\xbf")
    assert table.decode("utf-8-sig").splitlines() == ["value,claimant", "12.0,'=HYPERLINK(1)", ",Omar Sa’id"]
    assert json.loads(archive.read("about.json")) == {"filters": "none"}
