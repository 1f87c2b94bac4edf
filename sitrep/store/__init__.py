"""Keeps articles and all that was read out of them: SQLite by default, PostgreSQL by `DATABASE_URL`."""

from sitrep.store.engine import Store, analyze, is_new, open_, version
from sitrep.store.incidents import rejoin
from sitrep.store.matching import look_up
from sitrep.store.named import PlacesNamed
from sitrep.store.removing import remove_articles, remove_outlet
from sitrep.store.saving import Saved, save, unchanged

__all__ = [
    "PlacesNamed",
    "Saved",
    "Store",
    "analyze",
    "is_new",
    "look_up",
    "open_",
    "rejoin",
    "remove_articles",
    "remove_outlet",
    "save",
    "unchanged",
    "version",
]
