"""Articles being read and stored while the page stays usable."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence

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
        self._thread = threading.Thread(target=self._run, args=(raws, store), name="adding articles", daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether some are still to come."""
        return self._thread.is_alive()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until all are stored."""
        self._thread.join(seconds)

    def _run(self, raws: Sequence[RawArticle | Failure], store: Store) -> None:
        try:
            for saved in pipeline.add([], store, raws=raws):
                self.results.append(saved)
        except SitrepError as error:
            self.fault = str(error)
        except Exception:
            log.exception("adding articles ended early")
            self.fault = (
                "A fault in Sitrep ended this batch early; what was stored before it is kept. Add the files again."
            )
