"""Every measure has its label, its words, its place in the contract and golden passages."""

import re
from pathlib import Path

import pytest

from sitrep.reference import measures

ROOT = Path(__file__).parents[2]
GOLDEN = (ROOT / "tests/golden/figures.txt").read_text(encoding="utf8")
TOLD_BY_UNIT = {"distance", "money", "other"}
"""What kilometres and currencies tell, and what nothing tells."""


@pytest.mark.parametrize("name", measures.MEASURES)
def test_a_measure_has_label_words_and_golden_passages(name: str) -> None:
    measure = measures.every()[name]
    assert measure.label
    assert name in TOLD_BY_UNIT or measure.nouns or measure.done or measure.did
    assert re.search(rf"^- \S+ \S+ {name}\b", GOLDEN, re.MULTILINE)


def test_the_contract_names_the_measures_of_the_table() -> None:
    (row,) = re.findall(
        r"^\| `measure` \|(.*)\|$", (ROOT / "docs/contract.md").read_text(encoding="utf8"), re.MULTILINE
    )
    assert re.findall(r"`(\w+)`", row) == list(measures.MEASURES)


@pytest.mark.parametrize("key", ["nouns", "kinds", "states"])
def test_a_word_tells_one_measure(key: str) -> None:
    words = [word for measure in measures.every().values() for word in getattr(measure, key)]
    assert sorted({word for word in words if words.count(word) > 1}) == ["bomber"] * (key == "nouns")


def test_a_verb_tells_by_what_is_counted() -> None:
    seized = measures.done()["seize"]
    assert measures.told(seized, (), "pupil", is_people=True) == "abducted"
    assert measures.told(seized, (), "rifle", is_people=False) == "weapons"
    assert measures.told(seized, (), "village", is_people=False) == "territory"
    assert measures.told(seized, (), "goat", is_people=False) is None


def test_further_words_below_a_verb_come_first() -> None:
    assert measures.told(measures.done()["hold"], {"custody"}, "man", is_people=True) == "detained"
