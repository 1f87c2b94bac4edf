"""Work shared out to processes, so that a text that kills its reader costs one article and not the import."""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from types import ModuleType, TracebackType
from typing import Generic, TypeVar

from sitrep.errors import SetupError

Job = TypeVar("Job")
Result = TypeVar("Result")
Note = TypeVar("Note")

IN_FLIGHT = 2
"""Batches that each process has before it: one being read and one waiting; more would only fill memory."""

MAX_DEATHS = 8
"""Deaths in a row, with nothing read in between, after which it is not the articles that are at fault."""


class Workers(Generic[Job, Result]):
    """Processes that turn batches of jobs into as many results. A context manager: they end with it.

    `work` must be found by name from a module, for it is called in another process. What it raises is raised here.
    """

    def __init__(self, work: Callable[[list[Job]], Sequence[Result]], processes: int, lost: Callable[[Job], Result]):
        """`lost` makes the result of a job that killed its process."""
        self._work, self._processes, self._lost = work, processes, lost
        self._pool: ProcessPoolExecutor | None = None
        self._deaths = 0

    def __enter__(self) -> Workers[Job, Result]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def map(self, batches: Iterable[tuple[Note, list[Job]]]) -> Iterator[tuple[Note, list[Result]]]:
        """The results of each batch, in order, beside its note; takes no more batches than are needed."""
        waiting: deque[tuple[Note, list[Job], Future[Sequence[Result]] | None]] = deque()
        for note, batch in batches:
            waiting.append((note, batch, self._submit(batch)))
            if len(waiting) > IN_FLIGHT * self._processes:
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _next(
        self, waiting: deque[tuple[Note, list[Job], Future[Sequence[Result]] | None]]
    ) -> tuple[Note, list[Result]]:
        note, batch, future = waiting.popleft()
        try:
            return note, list(future.result()) if future else []
        except BrokenProcessPool:
            # which of the batches in flight it was is not known: each is tried alone, and the others start anew
            self._end()
            results = self._alone(batch)
            again = [
                (note, batch, future if _is_read(future) else self._submit(batch)) for note, batch, future in waiting
            ]
            waiting.clear()
            waiting.extend(again)
            return note, results

    def _alone(self, batch: list[Job]) -> list[Result]:
        future = self._submit(batch)
        try:
            results = list(future.result()) if future else []
            self._deaths = 0
            return results
        except BrokenProcessPool as error:
            self._end()
            self._deaths += 1
            if self._deaths > MAX_DEATHS:
                raise SetupError(
                    "The processes that read articles end at once, perhaps for want of memory (each takes about "
                    "350 MB). What was read is kept; free some memory, or set SITREP_WORKERS=1, and add the rest again."
                ) from error
            return (
                [self._lost(batch[0])] if len(batch) == 1 else [found for job in batch for found in self._alone([job])]
            )

    def _submit(self, batch: list[Job]) -> Future[Sequence[Result]] | None:
        if not batch:
            return None
        try:
            return self._start(batch)
        except BrokenProcessPool:
            # broken, but by a batch whose turn has not come: it is found out then
            return _failed()

    def _start(self, batch: list[Job]) -> Future[Sequence[Result]]:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._processes, mp_context=get_context("spawn"), initializer=_leave_interrupts
            )
        with _no_main_module():
            return self._pool.submit(self._work, batch)

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _leave_interrupts() -> None:
    """Let Ctrl-C end the import in its own process alone: a reader is told by it when to end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _failed() -> Future[Sequence[Result]]:
    future: Future[Sequence[Result]] = Future()
    future.set_exception(BrokenProcessPool())
    return future


def _is_read(future: Future[Sequence[Result]] | None) -> bool:
    return future is None or (future.done() and not future.cancelled() and future.exception() is None)


@contextmanager
def _no_main_module() -> Iterator[None]:
    """A new process imports its parent's main module, which in the app is app.py: a whole dashboard in each reader."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
