"""Where an export's tables go: one file each in a folder, or one table in one file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from sitrep.errors import SitrepError


def of(names: Iterable[str], path: Path, suffix: str) -> dict[str, Path]:
    """The file of each table, its folder made. Raises SitrepError for several tables in one file."""
    tables = list(names)
    if path.suffix != suffix:
        path.mkdir(parents=True, exist_ok=True)
        return {name: path / f"{name}{suffix}" for name in tables}
    if len(tables) != 1:
        raise SitrepError(f"{path} is one file and holds one table: name it with --table, or give a folder.")
    path.parent.mkdir(parents=True, exist_ok=True)
    return {tables[0]: path}


def write_about(about: dict[str, str], path: Path, suffix: str) -> None:
    """Write `about.json` into the folder, or `<name>.about.json` beside the file."""
    file = path.with_suffix(".about.json") if path.suffix == suffix else path / "about.json"
    file.write_text(json.dumps(about, ensure_ascii=False, indent=2) + "\n", "utf8")
