"""Marks are read off a passage, and its text is left as a reader sees it."""

from pathlib import Path

import pytest

from sitrep.errors import SitrepError
from sitrep.evaluate import passages
from sitrep.evaluate.tally import GOLDEN

TEXT = (
    "== Mali, wire, trap\n{P Ba = Amadou Ba; role mayor} left {L Gao @ ML 16.3 -0.05; where near} for {L Kati @ ?}.\n"
)


def read(tmp_path: Path, text: str) -> list[passages.Passage]:
    """The passages of a file that holds `text`."""
    path = tmp_path / "names.txt"
    path.write_text(text, encoding="utf8")
    return list(passages.read(path))


def test_marks_keep_what_they_say(tmp_path: Path) -> None:
    (passage,) = read(tmp_path, TEXT)
    person, gao, kati = passage.marks
    assert passage.text == "Ba left Gao for Kati."
    assert (passage.conflict, passage.is_trap) == ("Mali", True)
    assert (person.kind, person.means, person.role) == ("person", "Amadou Ba", "mayor")
    assert (gao.country, gao.lat, gao.lon, gao.where) == ("ML", 16.3, -0.05, "near")
    assert kati.is_unknown
    assert all(passage.text[mark.start : mark.end] == mark.text for mark in passage.marks)


def test_a_brace_that_belongs_to_no_mark_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SitrepError, match=r"names\.txt, line 2"):
        read(tmp_path, "== Mali, wire\n{X Gao} fell.\n")


def test_the_golden_files_hold_passages_of_many_conflicts_and_no_two_alike() -> None:
    every = [one for name in ("names.txt", "names_unseen.txt") for one in passages.read(GOLDEN / name)]
    assert len({one.text for one in every}) == len(every)
    assert len({one.conflict for one in every}) >= 20
    assert all(one.marks or one.is_trap for one in every)
