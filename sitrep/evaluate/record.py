"""What was measured, and when: `docs/accuracy.json`, one line a figure. Reading it loads no language model."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from sitrep.errors import SitrepError

RECORD = Path(__file__).parents[2] / "docs" / "accuracy.json"
ALLOWED_DROP = 0.5
"""Percentage points; less is noise of a sentence or two."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing scored on one kind of texts; shares in percent."""

    kind: str
    """One of `measure.KINDS`: "names", "figures", "quantities" …"""
    texts: str
    """"seen", which rules may have been made on, or "unseen"."""
    what: str
    cases: int
    precision: float
    recall: float
    f1: float
    measured_on: str
    """ISO date."""
    version: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two lines comparable."""
        return self.kind, self.texts, self.what


def read(path: Path = RECORD) -> list[Line]:
    """The recorded lines; none where nothing was recorded."""
    if not path.exists():
        return []
    try:
        return [Line(**line) for line in json.loads(path.read_text("utf8"))]
    except (ValueError, TypeError) as error:
        raise SitrepError(f"{path.name} is no record of accuracy: {error}") from error


def write(lines: Iterable[Line], path: Path = RECORD) -> None:
    """Record `lines`; of kinds that they do not name, what was recorded stays."""
    lines = list(lines)
    kinds = {line.kind for line in lines}
    kept = [line for line in read(path) if line.kind not in kinds]
    rows = (json.dumps(asdict(line)) for line in [*kept, *lines])
    path.write_text("[\n" + ",\n".join(rows) + "\n]\n", encoding="utf8")


def drops(lines: Iterable[Line], recorded: Iterable[Line]) -> list[str]:
    """A sentence for each figure that lies more than `ALLOWED_DROP` below the recorded one, or is scored no more."""
    now = {line.key: line for line in lines}
    kinds = {line.kind for line in now.values()}
    told = []
    for old in recorded:
        new, name = now.get(old.key), f"{old.kind}, {old.texts}, {old.what}"
        if old.kind in kinds and new is None:
            told.append(f"{name}: no longer scored")
        for share in ("precision", "recall", "f1") if new else ():
            before, after = getattr(old, share), getattr(new, share)
            if after < before - ALLOWED_DROP:
                told.append(f"{name}: {share} fell from {before:.1f} to {after:.1f}")
    return told
