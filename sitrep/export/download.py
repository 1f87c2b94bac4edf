"""A table and the note of its making as one file to download."""

from __future__ import annotations

import io
import json
import zipfile

import pandas as pd

from sitrep.export import csv_tables


def zipped(name: str, frame: pd.DataFrame, about: dict[str, str]) -> bytes:
    """A ZIP of `<name>.csv`, as `csv_tables` writes it, and `about.json`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}.csv", csv_tables.safe(frame).to_csv(index=False).encode("utf-8-sig"))
        archive.writestr("about.json", json.dumps(about, ensure_ascii=False, indent=2) + "\n")
    return buffer.getvalue()
