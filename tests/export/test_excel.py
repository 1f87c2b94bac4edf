"""The workbook: a sheet a table, nothing in it that a spreadsheet would run, nothing too long for a cell."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from sitrep.export import excel, tables
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import extraction

FORMULA = '=HYPERLINK("http://evil.example","x")'


@pytest.fixture
def book(store: Store, tmp_path: Path) -> Path:
    save(store, [extraction(outlet="Wire", title=FORMULA, published_on=date(2015, 5, 5))])
    excel.export(tables.frames(store, Filters()), tmp_path, tables.about(store, Filters()))
    return tmp_path / "sitrep.xlsx"


def sheet_of(book: Path, name: str) -> str:
    """The XML of a sheet."""
    with zipfile.ZipFile(book) as archive:
        names = archive.read("xl/workbook.xml").decode()
        order = [part.split('"')[0] for part in names.split('<sheet name="')[1:]]
        return archive.read(f"xl/worksheets/sheet{order.index(name) + 1}.xml").decode()


def strings_of(book: Path) -> str:
    with zipfile.ZipFile(book) as archive:
        return archive.read("xl/sharedStrings.xml").decode()


def test_every_table_is_a_sheet_and_one_tells_of_its_making(book: Path) -> None:
    for name in (*tables.TABLES, "about"):
        assert "<sheetData>" in sheet_of(book, name)
    assert "Omar Said" in strings_of(book)
    assert "GeoNames" in strings_of(book)
    assert (book.parent / "about.json").exists()


def test_no_cell_is_a_formula_and_no_text_a_link(book: Path) -> None:
    for name in tables.TABLES:
        assert "<f>" not in sheet_of(book, name)
        assert "<hyperlink" not in sheet_of(book, name)
    assert "=HYPERLINK" in strings_of(book)


def test_the_heading_stays_in_sight_and_columns_can_be_filtered(book: Path) -> None:
    assert 'state="frozen"' in sheet_of(book, "figures")
    assert "<autoFilter" in sheet_of(book, "figures")


def test_a_text_too_long_for_a_cell_is_cut_and_marked(tmp_path: Path) -> None:
    frames = {"quotes": pd.DataFrame({"text": ["x" * 40_000, None], "value": [1.5, float("nan")]})}
    excel.export(frames, tmp_path / "one.xlsx", {"filters": "none"})
    assert "x" * (excel.MOST_CHARACTERS - 2) + " …" in strings_of(tmp_path / "one.xlsx")


def test_rows_that_a_sheet_cannot_hold_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "MOST_ROWS", 2)
    about = {"filters": "none"}
    excel.export({"quotes": pd.DataFrame({"text": ["a", "b", "c"]})}, tmp_path, about)
    assert "1 rows" in (tmp_path / "about.json").read_text("utf8")
    assert "<t>c</t>" not in strings_of(tmp_path / "sitrep.xlsx")
