"""Tables as Apache Parquet, for pandas, DuckDB, R and the like: types kept, small, quick to read."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from sitrep.export import _files

NAME = "Parquet"
PURPOSE = "for pandas, R and DuckDB: types kept"
FORMAT = "parquet"
SUFFIX = ".parquet"
TABLES = ()


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """A file for each table in the folder `path`, or the only table in the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        frame = frames[name].copy()
        # what pandas remembers of a frame is of this program, not of the table
        frame.attrs = {}
        frame.to_parquet(file, index=False)
    _files.write_about(about, path, SUFFIX)
