"""Articles being read and stored while the pages stay usable: one batch at a time, seen by every visitor."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence

from sitrep import pipeline
from sitrep.errors import SitrepError
from sitrep.records import Failure, RawArticle
from sitrep.store import Saved, Store

log = logging.getLogger(__name__)


class Adding:
    """One batch on its way into the store, in a thread of its own; a closed tab does not stop it."""

    def __init__(self, raws: Sequence[RawArticle | Failure], store: Store) -> None:
        """Starts at once."""
        self.total = len(raws)
        self.results: list[Saved] = []
        self.fault = ""
        """Why the batch ended early, for the reader; "" where it did not."""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(raws, store), name="adding articles", daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether some are still to come."""
        return self._thread.is_alive()

    @property
    def is_stopping(self) -> bool:
        """Whether the reader has asked for no more; what is being read is still stored."""
        return self._stop.is_set()

    @property
    def was_stopped(self) -> bool:
        """Whether it ended before all were read because the reader asked for it."""
        return self._stop.is_set() and len(self.results) < self.total

    def stop(self) -> None:
        """Read no more articles. Those being read are still stored, and nothing is left half-written."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until all are stored."""
        self._thread.join(seconds)

    def _run(self, raws: Sequence[RawArticle | Failure], store: Store) -> None:
        try:
            for saved in pipeline.add([], store, raws=self._until_stopped(raws)):
                self.results.append(saved)
        except SitrepError as error:
            self.fault = str(error)
        except Exception:
            log.exception("adding articles ended early")
            self.fault = (
                "A fault in Sitrep ended this batch early; what was stored before it is kept. Add the files again."
            )

    def _until_stopped(self, raws: Sequence[RawArticle | Failure]) -> Iterator[RawArticle | Failure]:
        for raw in raws:
            if self._stop.is_set():
                return
            yield raw


_latest: dict[str, Adding] = {}
"""Address of a store -> the last batch begun for it in this process, whoever began it."""
_beginning = threading.Lock()


def running(store: Store) -> Adding | None:
    """The batch that is on its way into this store, begun in any tab; None where there is none."""
    batch = _latest.get(_address(store))
    return batch if batch is not None and batch.is_running else None


def begin(raws: Sequence[RawArticle | Failure], store: Store) -> Adding:
    """Add these articles; where a batch is under way already, that one, and these are not begun."""
    with _beginning:
        under_way = running(store)
        if under_way is None:
            under_way = _latest[_address(store)] = Adding(raws, store)
        return under_way


def _address(store: Store) -> str:
    return str(store.engine.url)
