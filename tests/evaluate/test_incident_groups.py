"""Groups of articles are read as written, and only right pairs count as right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sitrep.errors import SitrepError
from sitrep.evaluate import incident_groups, incidents
from sitrep.records import Article, Event, Extraction

TEXT = """=== market
--- a | 2021-06-14 | Wire | Market hit
Shells hit a market.

They came at noon.
--- b |  | Post | Later
A market was hit.
* shells: a "Shells hit" ; b "A market"
copy: a b
"""


def test_a_group_is_read_with_its_articles_happenings_and_copies(tmp_path: Path) -> None:
    path = tmp_path / "groups.txt"
    path.write_text(TEXT, encoding="utf8")
    (group,) = incident_groups.read(path)
    assert [article.text for article in group.articles] == [
        "Shells hit a market.\n\nThey came at noon.",
        "A market was hit.",
    ]
    assert [article.published_on for article in group.articles] == [date(2021, 6, 14), None]
    assert group.happenings == {"1 shells": [("1a", "Shells hit"), ("1b", "A market")]}
    assert group.copies == [["1a", "1b"]]


@pytest.mark.parametrize("text", ["* shells: a", "Words before any group."])
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "groups.txt"
    path.write_text(f"=== one\n{text}" if text.startswith("*") else text, encoding="utf8")
    with pytest.raises(SitrepError, match=r"groups\.txt, line"):
        list(incident_groups.read(path))


def told(id_: str, text: str, *found: str) -> Extraction:
    """An article of one sentence, an event for each of the incidents."""
    kind = {"event_type": "Battles", "sub_event_type": "Armed clash"}
    events = [Event(start=0, end=1, text="x", sentence=(0, len(text)), incident=one, **kind) for one in found]
    return Extraction(Article(id=id_, text=text, raw_text=text, content_hash=id_, origin="test"), events=events)


MARKED = {"shells": [("a", "Shells hit"), ("b", "A market")], "mine": [("c", "A mine")]}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([("i",), ("i",), ("j",)], (1, 1, 1, 1)),
        ([("i",), ("j",), ("k",)], (0, 0, 1, 1)),
        ([("i",), (), ("k",)], (0, 0, 1, 0)),
        ([("i",), ("j",), ("j",)], (0, 1, 1, 1)),
        ([("i", "j"), ("i",), ("j",)], (1, 2, 1, 1)),
    ],
    ids=["joined", "not joined", "not read", "wrongly joined", "both"],
)
def test_pairs_are_counted_against_those_marked(
    found: list[tuple[str, ...]], expected: tuple[int, int, int, int]
) -> None:
    texts = ("Shells hit.", "A market.", "A mine.")
    result = incidents.score((told(id_, text, *of) for id_, text, of in zip("abc", texts, found, strict=True)), MARKED)
    assert (result.pairs.right, result.pairs.read, result.pairs.marked, len(result.read)) == expected
