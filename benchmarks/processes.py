"""Memory of a process and all its children, from /proc (Linux)."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread


def children(pid: int) -> list[int]:
    """The process itself and all that it started, and they."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [deep for child in task.read_text().split() for deep in children(int(child))]
        except OSError:  # it ended meanwhile
            continue
    return found


def memory_mb(pid: int) -> float:
    """Proportional set size of the process tree in MB: pages that processes share count once."""
    return sum(_pss_kb(each) for each in children(pid)) / 1024


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # it ended meanwhile
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


class Watch:
    """Samples the memory of a process tree while it runs: `peak_mb`, and `samples` of (seconds, MB)."""

    def __init__(self, pid: int, every: float = 0.25) -> None:
        self.samples: list[tuple[float, float]] = []
        self._pid, self._every, self._stop = pid, every, Event()
        self._thread = Thread(target=self._run, daemon=True)

    def __enter__(self) -> Watch:
        self._start = time.monotonic()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    @property
    def peak_mb(self) -> float:
        """The largest sample."""
        return max((size for _, size in self.samples), default=0.0)

    def _run(self) -> None:
        while not self._stop.wait(self._every):
            self.samples.append((time.monotonic() - self._start, memory_mb(self._pid)))
