"""The shapes of what can be added, and how they are found: one module in a folder is one feature.

A reader is a module in `sitrep/load/`, an extractor a module or folder in `sitrep/extract/`, an exporter a module in
`sitrep/export/`. Each offers the names of its protocol below at module level; modules that do not are helpers of
their neighbours and their names begin with an underscore.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from sitrep.records import Article, Extraction, Failure, RawArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc


@runtime_checkable
class Reader(Protocol):
    """Turns one file into raw articles."""

    NAME: str
    """Shown to the user: "CSV table"."""
    ORDER: int
    """Readers are asked in this order whether they can read a file; the most particular first."""

    def can_read(self, name: str, head: bytes) -> bool:
        """Whether this reader takes the file called `name` that begins with `head` (its first 64 kB)."""

    def load(self, path: Path) -> Iterator[RawArticle | Failure]:
        """Each article of the file; a record that cannot be read is a Failure, and the next ones follow.

        Raises UnreadableFile where nothing more of the file can be read.
        """


@runtime_checkable
class Extractor(Protocol):
    """Reads one kind of thing out of a parsed article."""

    ORDER: int
    """Extractors run in this order; each sees what those before it found."""

    def extract(self, doc: Doc, article: Article, found: Extraction) -> None:
        """Add what `doc` says to the lists of `found`. `doc.text == article.text`."""


@runtime_checkable
class Exporter(Protocol):
    """Writes tables of the store in one format."""

    NAME: str
    PURPOSE: str
    """What it holds or who reads it, in a few words: "one file a table, for any spreadsheet"."""
    FORMAT: str
    """What `--format` calls it."""
    SUFFIX: str
    TABLES: tuple[str, ...]
    """The only tables that it can write; empty where it writes any."""

    def export(self, frames: dict[str, Any], path: Path, about: dict[str, str]) -> None:
        """Write the DataFrames, by name, to `path`, with `about` (filters, time, version, sources)."""


def find(package: ModuleType, shape: type) -> list[Any]:
    """The modules of `package` that have the shape, by their ORDER or name."""
    names = (module.name for module in pkgutil.iter_modules(package.__path__) if not module.name.startswith("_"))
    modules: Iterable[ModuleType] = [importlib.import_module(f"{package.__name__}.{name}") for name in names]
    fitting = [module for module in modules if isinstance(module, shape)]
    return sorted(fitting, key=lambda module: (getattr(module, "ORDER", 0), module.__name__))
