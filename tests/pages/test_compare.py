"""The page that sets two things side by side."""

from __future__ import annotations

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from tests.pages.test_frame import said

Open = Callable[..., AppTest]
PAGE = "pages/explore/compare.py"


def test_with_nothing_chosen_an_example_is_one_click_away(app: Open) -> None:
    at = app(PAGE)
    (example,) = [button for button in at.button if " and " in button.label]
    example.click().run()
    assert not at.exception
    assert "| Articles |" in said(at)
    assert len(at.get("plotly_chart")) >= 2


def test_an_address_tells_what_is_compared(app: Open) -> None:
    at = app(PAGE, compare="Outlets", one="Levant Courier", other="Naharnet Wire")
    words = said(at)
    assert "| | Levant Courier | Naharnet Wire |" in words
    assert "| Articles | 3 | 1 |" in words
    assert "| Killed in them, best numbers | 31 | 31 |" in words
    assert "**at least 12** (Levant Courier), **31** (Naharnet Wire)" in words


def test_filters_hold_for_both_sides(app: Open) -> None:
    at = app(PAGE, compare="Outlets", one="Levant Courier", other="Naharnet Wire", **{"to": "2017-03-06"})
    assert "| Articles | 1 | 0 |" in said(at)


def test_the_same_twice_is_no_comparison(app: Open) -> None:
    at = app(PAGE, compare="Groups", one="Islamic State", other="Islamic State")
    assert "Both sides are the same" in at.info[0].value


def test_what_the_store_does_not_know_is_not_chosen(app: Open) -> None:
    at = app(PAGE, compare="Groups", one="Nobody", other="Islamic State")
    assert at.selectbox(key="one").value is None
