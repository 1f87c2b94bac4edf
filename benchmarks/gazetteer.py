"""The gazetteer's size, and how long a new process waits for its first place."""

from __future__ import annotations

import statistics
import subprocess
import sys

from benchmarks.result import Result
from sitrep.reference import gazetteer

RUNS = 5
FIRST_LOOKUP = """
import time
from sitrep.reference import gazetteer
started = time.perf_counter()
assert gazetteer.open_().candidates("Deir Ezzor")
print(time.perf_counter() - started)
"""


def run() -> list[Result]:
    """Open and first look-up, the median of some new processes; the size on disk."""
    path = gazetteer.open_().path  # built, if need be, before the clock runs
    command = [sys.executable, "-c", FIRST_LOOKUP]
    seconds = [float(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(RUNS)]
    return [
        Result("Gazetteer: open and first look-up", 1000 * statistics.median(seconds), "ms", 100, f"{RUNS} processes"),
        Result("Gazetteer: size", path.stat().st_size / 1e6, "MB", 60, "one read-only file"),
    ]
