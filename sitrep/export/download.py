"""Tables and the note of their making as one file to download."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from pathlib import Path

import pandas as pd

from sitrep.export import csv_tables
from sitrep.plugins import Exporter


def packed(exporter: Exporter, frames: dict[str, pd.DataFrame], about: dict[str, str]) -> bytes:
    """A ZIP of all files that the exporter makes of the tables."""
    buffer = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        exporter.export(frames, Path(folder), about)
        for file in sorted(Path(folder).iterdir()):
            archive.write(file, file.name)
    return buffer.getvalue()


def zipped(name: str, frame: pd.DataFrame, about: dict[str, str]) -> bytes:
    """A ZIP of `<name>.csv`, as `csv_tables` writes it, and `about.json`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}.csv", csv_tables.safe(frame).to_csv(index=False).encode("utf-8-sig"))
        archive.writestr("about.json", json.dumps(about, ensure_ascii=False, indent=2) + "\n")
    return buffer.getvalue()
