"""People & groups: ranking, search, profile."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.test_frame import said

Open = Callable[..., AppTest]
PAGE = "pages/explore/people.py"


def headings(at: AppTest) -> list[str]:
    return [str(each.value) for kind in ("header", "subheader") for each in at.main.get(kind)]


def test_people_come_first_and_groups_are_one_click_away(app: Open) -> None:
    at = app(PAGE)
    assert set(at.main.dataframe[0].value["name"]) == {"Olena Bondar", "Samir Haddad"}
    assert "Islamic State" in set(app(PAGE, kind="Groups").main.dataframe[0].value["name"])


def test_the_search_is_held_in_the_address(app: Open) -> None:
    assert list(app(PAGE, name="olena").main.dataframe[0].value["name"]) == ["Olena Bondar"]


@pytest.mark.parametrize("words", ["nobody", "%", "' OR 1=1 --", "<script>"])
def test_a_search_without_result_says_what_to_do(app: Open, words: str) -> None:
    assert "Change the search" in said(app(PAGE, name=words))


def test_a_profile_shows_names_and_what_is_said_and_claimed(app: Open) -> None:
    at = app(PAGE, entity="p-haddad")
    assert "Samir Haddad" in headings(at)
    assert "named in 1 article" in said(at)
    assert [tab.label for tab in at.main.tabs][:2] == ["Quotes (1)", "Figures claimed (1)"]


def test_a_profile_counts_within_the_filters(app: Open) -> None:
    at = app(PAGE, entity="o-is", **{"from": "2017-03-10"})
    assert "named in 1 article" in said(at)


@pytest.mark.parametrize("entity", ["unknown", "l-raqqa", "<script>"])
def test_an_address_without_a_profile_says_so(app: Open, entity: str) -> None:
    assert "No person or group with this address" in said(app(PAGE, entity=entity))


def test_the_filter_button_filters_every_page(app: Open) -> None:
    at = app(PAGE, entity="p-haddad")
    at.button(key="filter_by").click().run()
    assert at.session_state["person"] == ["p-haddad"]
    assert "Showing **1** of 7 articles" in said(at)
