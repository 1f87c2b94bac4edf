"""Tables as JSON lines, one object a row."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from sitrep.export import _files

NAME = "JSON lines"
PURPOSE = "one object a row, for scripts"
FORMAT = "jsonl"
SUFFIX = ".jsonl"
TABLES = ()


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """A file for each table in the folder `path`, or the only table in the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        frames[name].to_json(file, orient="records", lines=True, date_format="iso", force_ascii=False)
    _files.write_about(about, path, SUFFIX)
