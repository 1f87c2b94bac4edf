"""What a killed build left behind is removed by the next one; a build that may be going on is let be."""

import os
import time
from pathlib import Path

from sitrep.reference.gazetteer import _build


def test_only_old_leftovers_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    old, young = tmp_path / "gazetteer.sqlite.tmp-old", tmp_path / "gazetteer.sqlite.tmp-young"
    for left in (path, old, young):
        left.write_bytes(b"")
    long_ago = time.time() - _build.UNFINISHED_SECONDS - 1
    for left in (path, old):
        os.utime(left, (long_ago, long_ago))
    _build._remove_unfinished(path)
    assert {left.name for left in tmp_path.iterdir()} == {path.name, young.name}
