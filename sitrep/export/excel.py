"""Tables as one Excel workbook: a sheet each, and one that tells filters, time, version and sources.

Text is written as text, so that no cell is run as a formula and no address becomes a link.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from sitrep.export import _files

NAME = "Excel"
PURPOSE = "one workbook with a sheet a table"
FORMAT = "xlsx"
SUFFIX = ".xlsx"
TABLES = ()

MOST_ROWS = 1_048_575
"""Of a sheet, under its heading (Microsoft, "Excel specifications and limits")."""
MOST_CHARACTERS = 32_767
"""Of a cell, from the same page."""
WIDEST = 60
"""Of a column, in characters."""


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """The workbook `path`, or `sitrep.xlsx` in the folder `path`; beside it `about.json`."""
    file = path if path.suffix == SUFFIX else path / f"sitrep{SUFFIX}"
    file.parent.mkdir(parents=True, exist_ok=True)
    as_text = {"strings_to_formulas": False, "strings_to_urls": False}
    with pd.ExcelWriter(file, engine="xlsxwriter", engine_kwargs={"options": as_text}) as book:
        for name, frame in frames.items():
            _sheet(book, name, frame, about)
        note = pd.DataFrame({"": list(about), "value": list(about.values())})
        note.to_excel(book, sheet_name="about", index=False)
        book.sheets["about"].set_column(0, 0, 16)
        book.sheets["about"].set_column(1, 1, WIDEST)
    _files.write_about(about, path, SUFFIX)


def _sheet(book: pd.ExcelWriter, name: str, frame: pd.DataFrame, about: dict[str, str]) -> None:
    if len(frame) > MOST_ROWS:
        about[f"{name} left out"] = f"{len(frame) - MOST_ROWS} rows: a sheet holds {MOST_ROWS}; CSV holds all"
    shown = frame.head(MOST_ROWS)
    texts = shown.select_dtypes(["object", "str"])
    shown = shown.assign(**{str(column): cells.map(_fits) for column, cells in texts.items()})
    shown.to_excel(book, sheet_name=name, index=False, freeze_panes=(1, 0))
    sheet = book.sheets[name]
    sheet.autofilter(0, 0, len(shown), max(len(shown.columns) - 1, 0))
    for number, column in enumerate(shown.columns):
        longest = max(len(str(cell)) for cell in (column, *shown[column].head(200)))
        sheet.set_column(number, number, min(longest + 2, WIDEST))


def _fits(value: object) -> object:
    if not isinstance(value, str) or len(value) <= MOST_CHARACTERS:
        return value
    return value[: MOST_CHARACTERS - 2] + " …"
