"""Rows are read off a golden file, and marks are paired with the answers that fit them best."""

from datetime import date
from pathlib import Path

import pytest

from sitrep.errors import SitrepError
from sitrep.evaluate import labelled, quotes
from sitrep.evaluate.tally import GOLDEN
from sitrep.records import Link


def read(tmp_path: Path, text: str) -> list[labelled.Passage]:
    """The passages of a file that holds `text`."""
    path = tmp_path / "figures.txt"
    path.write_text(text, encoding="utf8")
    return list(labelled.read(path))


def test_a_passage_has_its_paragraphs_and_rows(tmp_path: Path) -> None:
    one, none = read(tmp_path, "# Head\n\n> Ten fled. ¶ Two died.\n- 10 person displaced | change | of=3\n\n> Rain.\n")
    assert (one.text, none.rows) == ("Ten fled.\n\nTwo died.", [])
    assert (one.rows[0].head, one.rows[0].details) == ("10 person displaced", {"change": "", "of": "3"})


def test_a_row_without_a_passage_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SitrepError, match=r"figures\.txt, line 2"):
        read(tmp_path, "# Head\n- 10 person displaced\n")


def test_each_mark_has_one_answer_and_the_best_fits_come_first() -> None:
    fits = {("a", 1): 1.0, ("a", 2): 2.0, ("b", 2): 3.0}
    pairs = labelled.pairs(["a", "b", "c"], [1, 2], lambda mark, answer: fits.get((mark, answer)))
    assert pairs == [("a", 1), ("b", 2), ("c", None)]


@pytest.mark.parametrize(
    ("label", "words", "name", "same"),
    [
        ("the army", "Army", None, True),
        ("Nigeria", "Nigerian", "Nigeria", True),
        ("ministry’s", "ministry", None, True),
        ("army", "army chief", None, False),
        ("a nurse", "nurses", None, False),
    ],
)
def test_a_link_is_the_label_by_its_words_or_its_name(label: str, words: str, name: str | None, same: bool) -> None:
    assert labelled.is_same(label, Link(text=words, name=name)) == same


def test_unknown_is_the_same_as_unknown_only() -> None:
    assert labelled.is_same(None, None)
    assert not labelled.is_same(None, Link(text="army"))
    assert not labelled.is_same("army", None)


@pytest.mark.parametrize("name", ["figures", "quantities", "quotes", "dates"])
def test_no_two_golden_passages_are_alike_and_some_hold_nothing(name: str) -> None:
    every = list(labelled.read(GOLDEN / f"{name}.txt"))
    assert len({(one.text, one.published_on, one.outlet) for one in every}) == len(every)
    assert any(not one.rows for one in every)


def test_the_golden_quotations_are_in_their_texts_in_order() -> None:
    for passage in (one for path in GOLDEN.glob("quotes*.txt") for one in labelled.read(path)):
        found = quotes.expected(passage)
        assert [passage.text[one.start : one.end] for one in found] == [one.text for one in found]


@pytest.mark.parametrize(
    ("line", "text", "day", "outlet"),
    [
        ("[2019-03-12] Rain.", "Rain.", date(2019, 3, 12), ""),
        ("[2019-03-12, The Guardian] Rain.", "Rain.", date(2019, 3, 12), "The Guardian"),
        ("[] Rain.", "Rain.", None, ""),
        ("Rain.", "Rain.", None, ""),
        ('"[We] lost," he said.', '"[We] lost," he said.', None, ""),
        ("[Sic] Rain.", "[Sic] Rain.", None, ""),
    ],
)
def test_a_passage_may_open_with_its_day_and_outlet(
    tmp_path: Path, line: str, text: str, day: date, outlet: str
) -> None:
    (passage,) = read(tmp_path, f"> {line}\n")
    assert (passage.text, passage.published_on, passage.outlet) == (text, day, outlet)


def test_a_day_that_no_calendar_has_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SitrepError, match=r"figures\.txt, line 1"):
        read(tmp_path, "> [2019-02-30] Rain.\n")


def test_a_passage_is_read_from_its_day(tmp_path: Path) -> None:
    (found,) = labelled.extractions(read(tmp_path, "> [2019-03-12] It fell yesterday.\n"))
    assert [one.start_date for one in found.dates] == [date(2019, 3, 11)]
