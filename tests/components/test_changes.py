"""Changes: found by the words of the sentence, drawn as arrows."""

from typing import Any

import pandas as pd
import pytest

from components import change_arrows, change_pairs, change_view
from sitrep.query._frame import frame
from sitrep.query.figure_links import LEVELS
from tests.components.figures import figures

PAY = {"measure": "salary", "unit": "USD", "period": "month", "subject": "pay", "published_on": "2016-01-20"}


def pair(sentence: str, other: str, words: str) -> pd.DataFrame:
    """Figure 2 tied to figure 1 in the sentence, which begins at character 40 of its article."""
    row = (2, 1, words, other, 40 + sentence.index(words), 40 + sentence.index(other), sentence)
    return frame([row], LEVELS)


@pytest.mark.parametrize(
    "sentence",
    [
        "The guards' pay fell from 900 to 350 dollars a month.",
        "They now earn 350 dollars, down from 900 last year.",
        "A loaf costs 350 dinars, compared with 900 in spring.",
        "Pay was cut to 350 dollars from about 900.",
    ],
)
def test_a_level_before_is_told_by_the_words_around_it(sentence: str) -> None:
    assert change_pairs.is_change(next(pair(sentence, "900", "350").itertuples()))


@pytest.mark.parametrize(
    "sentence",
    [
        "The shells killed 900 people, among them 350 children.",
        "Of the 900 aboard, 350 drowned.",
        "He came from the camp, where 900 live; 350 of them are children.",
    ],
)
def test_a_part_is_no_change(sentence: str) -> None:
    assert not change_pairs.is_change(next(pair(sentence, "900", "350").itertuples()))


def test_two_levels_are_one_arrow_with_its_percent() -> None:
    frame_ = figures(PAY | {"value": 900.0}, PAY | {"value": 350.0, "of": "f1"})
    levels = pair("Pay fell from 900 to 350 dollars a month.", "900", "350")
    (row,) = change_pairs.found(frame_, levels, frame_).itertuples()
    assert (row.before, row.after, round(row.by, 1)) == (900.0, 350.0, -61.1)
    (bar,) = change_arrows.data(change_pairs.found(frame_, levels, frame_))
    assert (bar["number"], bar["note"]) == ("$900 → $350 a month", "−61%")
    assert (bar["arrow"]["up"], bar["arrow"]["broken"]) == (False, False)


@pytest.mark.parametrize(
    ("told", "shown", "arrow"),
    [
        ({"value": 54.0}, "+54 percent", {"share": 0.27, "up": True, "broken": False}),
        ({"value": -50.0}, "−50 percent", {"share": 0.25, "up": False, "broken": False}),
        ({"value": 300.0}, "+300 percent", {"share": 0.5, "up": True, "broken": True}),
        ({"value": -20.0, "unit": "person"}, "−20 people", {"share": 0.06, "up": False, "broken": False}),
    ],
)
def test_a_change_alone_points_up_or_down(told: dict[str, Any], shown: str, arrow: dict[str, Any]) -> None:
    frame_ = figures({"unit": "percent", "change": "change", "published_on": "2016-01-20"} | told)
    found = change_pairs.found(frame_, pd.DataFrame(columns=list(LEVELS)), frame_)
    (bar,) = change_arrows.data(found)
    assert (bar["number"], bar["arrow"], bar["note"]) == (shown, arrow, "")


def test_from_nothing_has_no_percent() -> None:
    frame_ = figures(PAY | {"value": 0.0}, PAY | {"value": 350.0, "of": "f1"})
    found = change_pairs.found(frame_, pair("Pay rose from 0 to 350 dollars.", "0", "350"), frame_)
    assert change_arrows.data(found)[0]["note"] == ""


def test_levels_are_no_changes() -> None:
    frame_ = figures(PAY | {"value": 900.0})
    assert change_pairs.found(frame_, pd.DataFrame(columns=list(LEVELS)), frame_).empty


@pytest.mark.parametrize(
    ("changes", "pairs", "told"),
    [
        (1, 0, "1 change, newest first. An arrow"),
        (3, 1, "3 changes, newest first; for 1, told as two levels, the percent is worked out. An arrow"),
    ],
)
def test_levels_before_and_after_are_told_of_only_where_there_are_any(changes: int, pairs: int, told: str) -> None:
    assert change_view.heading(changes, pairs).startswith(told)
