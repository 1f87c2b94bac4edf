"""Processes that find no gazetteer build it one after the other, and the lock of a dead one holds nobody up."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sitrep.reference.gazetteer import locking

WORKER = """
import sys, time
from pathlib import Path
from sitrep.reference.gazetteer import locking
path = Path(sys.argv[1])
with locking.held(path):
    if not path.exists():
        with open(sys.argv[2], "a") as log:
            log.write("built\\n")
        time.sleep(0.5)
        path.write_text("done")
"""


def test_two_processes_build_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WORKER, str(tmp_path / "table"), str(tmp_path / "log")]
    workers = [subprocess.Popen(command) for _ in range(2)]
    assert [worker.wait(timeout=30) for worker in workers] == [0, 0]
    assert (tmp_path / "log").read_text() == "built\n"
    assert {path.name for path in tmp_path.iterdir()} == {"table", "log"}


def test_the_lock_of_a_dead_process_is_taken_over(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait(timeout=30)
    (tmp_path / "table.lock").write_text(str(dead.pid))
    started = time.monotonic()
    with locking.held(tmp_path / "table"):
        assert (tmp_path / "table.lock").read_text() == str(os.getpid())
    assert time.monotonic() - started < 5
    assert list(tmp_path.iterdir()) == []


def test_a_lock_too_old_is_taken_over_whoever_has_it(tmp_path: Path) -> None:
    lock = tmp_path / "table.lock"
    lock.write_text(str(os.getpid()))
    long_ago = time.time() - locking.STALE_SECONDS - 1
    os.utime(lock, (long_ago, long_ago))
    with locking.held(tmp_path / "table"):
        assert lock.exists()


def test_the_lock_is_let_go_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), locking.held(tmp_path / "table"):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
