"""One process at a time: a lock file that holds its owner's process id.

A lock whose owner is gone, or that nobody has renewed for longer than any build takes, is taken over.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

STALE_SECONDS = 900.0
"""A build takes well under a minute of one core; this is for machines that share it with many."""
WAIT_SECONDS = 0.1


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock file beside `path`, waiting for whoever has it; removed afterwards, also after an error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.with_name(f"{path.name}.lock")
    while not _taken(lock):
        if _is_stale(lock):
            _break(lock)
        else:
            time.sleep(WAIT_SECONDS)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def _taken(lock: Path) -> bool:
    """Whether the lock file could be made; the system lets one process only."""
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except (FileExistsError, PermissionError):  # Windows: a file that is just being removed
        return False
    with os.fdopen(handle, "w") as file:
        file.write(str(os.getpid()))
    return True


def _is_stale(lock: Path) -> bool:
    try:
        age = time.time() - lock.stat().st_mtime
        owner = int(lock.read_text() or 0)
    except (OSError, ValueError):
        return False
    return age > STALE_SECONDS or (owner > 0 and not _is_alive(owner))


def _break(lock: Path) -> None:
    """Remove a stale lock: by renaming it first, so that of several that wait one removes it, and no newer one."""
    own = lock.with_name(f"{lock.name}.{os.getpid()}")
    with suppress(OSError):
        os.replace(lock, own)
        if not _is_stale(own):  # another process broke it and took it anew meanwhile
            with suppress(OSError):
                os.link(own, lock)
    own.unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    if os.name == "nt":  # os.kill would end it there: only age tells
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
