"""Reads the tables that are plain lists: names parted by "; " under headings, "== weapons"."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def read(path: Path) -> Iterator[tuple[str, str]]:
    """(heading, name) of each name, in order; lines that begin with "#" are remarks."""
    heading = ""
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("== "):
            heading = line.removeprefix("== ")
        elif not line.startswith("#"):
            yield from ((heading, name.strip()) for name in line.split(";") if name.strip())
