"""The table of words that tell whether something happened."""

from __future__ import annotations

import csv
from typing import get_args

from sitrep.records import Modality
from sitrep.reference import modality


def rows() -> list[dict[str, str]]:
    with modality.TABLE.open(encoding="utf8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_every_use_and_reading_is_one_that_is_known() -> None:
    assert {row["use"] for row in rows()} == set(modality.USES)
    assert {row["reading"] for row in rows()} == set(modality.READINGS)
    assert set(get_args(Modality)) <= set(modality.READINGS)


def test_no_word_has_two_readings_in_one_use() -> None:
    words = [(row["use"], word) for row in rows() for word in row["words"].split("|")]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_every_word_is_one_lower_case_word() -> None:
    assert [word for row in rows() for word in row["words"].split("|") if word != word.lower() or " " in word] == []
