"""Import of many articles by the command line: articles a second, peak memory, and whether memory stays flat."""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import time
from functools import lru_cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import generate
from benchmarks.processes import Watch
from benchmarks.result import Result
from sitrep.settings import ROOT

ARTICLES = 2000
PEAK_MB = 700
FLAT = 1.25
"""Memory in the last quarter of the import against its second quarter: caches fill, nothing else may grow."""


def run() -> list[Result]:
    """Import into a new store, in processes of its own, as a user would."""
    _, seconds, watch = collection(ARTICLES)
    quarters = _quarters(watch, seconds)
    note = f"{quarters[1]:.0f} MB, then {quarters[3]:.0f} MB"
    return [
        Result("Import", ARTICLES / seconds, "articles/s", note=f"{ARTICLES} articles in {seconds:.0f} s, with start"),
        Result("Peak memory of the import", watch.peak_mb, "MB", PEAK_MB, "all its processes, shared pages once"),
        Result("Memory, last quarter against second", quarters[3] / quarters[1], "×", FLAT, note),
    ]


@lru_cache(maxsize=2)
def collection(articles: int) -> tuple[Path, float, Watch]:
    """A data folder whose store holds so many generated articles: folder, seconds of the import, its memory."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "articles.jsonl"
    generate.write(articles, path)
    data = Path(folder.name) / "data"
    seconds, watch = add(path, data)
    return data, seconds, watch


@lru_cache(maxsize=2)
def collection_of(path: Path) -> Path:
    """A data folder whose store holds the articles of `path`."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    add(path, Path(folder.name))
    return Path(folder.name)


def add(path: Path, data: Path) -> tuple[float, Watch]:
    """Run `python -m sitrep add` on `path` with its store in `data`: seconds, and what memory it took."""
    environment = {**os.environ, "SITREP_DATA": str(data)}
    environment.pop("DATABASE_URL", None)
    command = [sys.executable, "-m", "sitrep", "add", str(path)]
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    with Watch(process.pid) as watch:
        said, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"the import failed:\n{said.decode()}")
    return time.monotonic() - start, watch


def _quarters(watch: Watch, seconds: float) -> list[float]:
    """The median memory in each quarter of the time."""
    parts: list[list[float]] = [[], [], [], []]
    for at, size in watch.samples:
        parts[min(3, int(4 * at / seconds))].append(size)
    return [median(part) for part in parts]
