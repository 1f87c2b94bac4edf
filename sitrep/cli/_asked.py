"""Arguments that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path],
    typer.Argument(help="Files or folders: plain text, scraped text, CSV, JSONL.", exists=True, metavar="PATH"),
]
