"""The list of people and groups."""

from __future__ import annotations

import pandas as pd

from components.name_list import told_apart


def test_those_who_share_a_name_are_numbered_and_others_are_not() -> None:
    names = pd.Series(["Clark", "Anna Berg", "Clark", "Interior Ministry"])
    assert told_apart(names).tolist() == ["Clark (1 of 2)", "Anna Berg", "Clark (2 of 2)", "Interior Ministry"]


def test_no_names_stay_none() -> None:
    assert told_apart(pd.Series([], dtype=str)).empty
