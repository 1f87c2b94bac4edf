"""Tables as CSV for spreadsheets: UTF-8 with a mark that Excel knows, and no cell that a spreadsheet would run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from sitrep.export import _files

NAME = "CSV"
PURPOSE = "one file a table, for any spreadsheet"
FORMAT = "csv"
SUFFIX = ".csv"
TABLES = ()

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is taken for a formula (OWASP, "CSV Injection")."""


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """A file for each table in the folder `path`, or the only table in the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        safe(frames[name]).to_csv(file, index=False, encoding="utf-8-sig")
    _files.write_about(about, path, SUFFIX)


def safe(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with an apostrophe before each text that a spreadsheet would run as a formula."""
    texts = frame.select_dtypes(["object", "str"])
    return frame.assign(**{str(name): column.map(_harmless) for name, column in texts.items()})


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_RUN) else value
