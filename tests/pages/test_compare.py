"""The page that sets two things side by side."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from sitrep import store as stores
from tests.pages.test_frame import said
from tests.store.builders import extraction

Open = Callable[..., AppTest]
PAGE = "pages/explore/compare.py"


def tables(at: AppTest) -> dict[str, dict[str, list[Any]]]:
    """The tables of two sides: caption -> label of a row -> what is in its two cells."""
    drawn = [json.loads(component.proto.json) for component in at.main.get("bidi_component")]
    return {
        table["caption"]: {row["label"]: [cell["words"] for cell in row["cells"]] for row in table["rows"]}
        for table in drawn
        if "caption" in table
    }


def numbers(at: AppTest) -> dict[str, list[Any]]:
    """The table of numbers."""
    return tables(at)["What both sides hold, in numbers"]


def test_with_nothing_chosen_an_example_is_one_click_away(app: Open) -> None:
    at = app(PAGE)
    (example,) = [button for button in at.button if " and " in button.label]
    example.click().run()
    assert not at.exception
    assert "Articles" in numbers(at)
    assert len(at.get("plotly_chart")) >= 2


def test_an_address_tells_what_is_compared(app: Open) -> None:
    at = app(PAGE, compare="Outlets", one="Levant Courier", other="Naharnet Wire")
    told = numbers(at)
    assert (told["Articles"], told["Killed in them"]) == (["3", "1"], ["31", "31"])
    assert (told["Events"], told["Incidents"]) == (["3", "1"], ["3", "1"])
    assert tables(at)["Figures of each measure"] == {"People killed": ["1", "1"]}
    assert tables(at)["Articles that name a person or group"]["Islamic State"] == ["1", "1"]
    assert "**at least 12** (Levant Courier), **31** (Naharnet Wire)" in said(at)


def test_filters_hold_for_both_sides(app: Open) -> None:
    at = app(PAGE, compare="Outlets", one="Levant Courier", other="Naharnet Wire", **{"to": "2017-03-06"})
    told = numbers(at)
    assert (told["Articles"], told["Killed in them"]) == (["1", "0"], ["31", "not told"])


def test_filters_that_leave_nothing_on_either_side_say_so(app: Open) -> None:
    at = app(PAGE, compare="Outlets", one="Levant Courier", other="Naharnet Wire", **{"from": "2030-01-01"})
    words = said(at)
    assert numbers(at)["Figures"] == ["0", "0"]
    assert "No figures are told on either side" in words
    assert "No person or group is named on either side" in words


def test_the_same_twice_is_no_comparison(app: Open) -> None:
    at = app(PAGE, compare="Groups", one="Islamic State", other="Islamic State")
    assert "Both sides are the same" in at.info[0].value


def test_what_the_store_does_not_know_is_not_chosen(app: Open) -> None:
    at = app(PAGE, compare="Groups", one="Nobody", other="Islamic State")
    assert at.selectbox(key="one").value is None


def test_an_unknown_kind_gives_way_to_places(app: Open) -> None:
    at = app(PAGE, compare="Planets", one="Raqqa, Syria", other="El Fasher, Sudan")
    assert not at.exception
    assert numbers(at)["Articles"] == ["3", "1"]


def test_an_empty_store_says_what_to_do(empty_app: Open) -> None:
    assert "There are no articles yet" in said(empty_app(PAGE))


def test_a_store_with_one_place_has_nothing_to_compare_it_with(empty_app: Open, tmp_path: Path) -> None:
    tmp_path.mkdir(exist_ok=True)
    stores.save(stores.open_(), [extraction()])
    at = empty_app(PAGE, one="Harad, Yemen")
    assert "There are not two of this kind" in said(at)
