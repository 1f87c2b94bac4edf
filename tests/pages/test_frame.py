"""The frame: menu, shared filters, what they leave, and the empty store."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]
SCREENS = ["overview", "timeline", "map"]


def said(at: AppTest) -> str:
    """All words of the main part."""
    return "\n".join(str(e.value) for kind in ("title", "markdown", "caption", "info") for e in at.main.get(kind))


def chips(at: AppTest) -> list[str]:
    """The filters in force, as they stand above the page."""
    return [button.label for button in at.main.button if str(button.key).startswith("chip_")]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_says_what_filters_leave(app: Open, screen: str) -> None:
    at = app(f"pages/explore/{screen}.py", place=["Raqqa, Syria"])
    assert "Showing **3** of 7 articles" in said(at)
    assert "Place: **Raqqa\\, Syria**" in chips(at)


def test_filters_of_different_kinds_are_joined_by_and(app: Open) -> None:
    words = said(app(place=["Raqqa, Syria"], organisation=["Islamic State"], outlet=["Naharnet Wire"]))
    assert "Showing **1** of 7 articles" in words


def test_dates_in_the_address_choose_by_publication(app: Open) -> None:
    at = app(**{"from": "2018-11-01", "to": "2018-11-05"})
    assert "Showing **1** of 7 articles" in said(at)
    assert "Published from: **1 November 2018**" in chips(at)


def test_a_filter_that_the_store_does_not_know_is_dropped(app: Open) -> None:
    assert "Showing" not in said(app(place=["Atlantis"]))


def test_clear_filters_clears_them_all(app: Open) -> None:
    at = app(place=["Raqqa, Syria"], **{"from": "2017-03-01"})
    next(button for button in at.sidebar.button if button.label == "Clear filters").click().run()
    assert "Showing" not in said(at)
    assert at.session_state["place"] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_an_empty_store_says_what_to_do(empty_app: Open, screen: str) -> None:
    at = empty_app(f"pages/explore/{screen}.py")
    assert "There are no articles yet" in said(at)
    assert [button.label for button in at.main.button] == ["Load the sample collection"]


def test_days_of_events_in_the_address_choose_articles_and_narrow_the_events(app: Open) -> None:
    at = app("pages/explore/timeline.py", **{"happened_from": "2017-03-05", "happened_to": "2017-03-05"})
    words = said(at)
    assert "Showing **2** of 7 articles" in words
    assert "Events from: **5 March 2017**" in chips(at)
    assert "1 incident in the chart" in words
