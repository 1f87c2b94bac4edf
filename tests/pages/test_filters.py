"""Filters: lists with counts, what is left out, presets of days, the search, and the chips that take them back."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from sitrep import store as stores
from sitrep.query import options
from tests.pages.test_frame import chips, said

Open = Callable[..., AppTest]
TIMELINE = "pages/explore/timeline.py"


def chip(at: AppTest, words: str) -> AppTest:
    """Take back the filter whose chip holds these words."""
    return next(one for one in at.main.button if words in one.label).click().run()


def joiners(at: AppTest) -> list[str]:
    return [one.value for one in at.main.markdown if one.value in ("and", "or", "without", "but without")]


def shown(at: AppTest) -> int:
    """How many articles the filters leave."""
    told = re.search(r"Showing \*\*(\d+)\*\* of 7 articles", said(at))
    assert told
    return int(told[1])


def option(kind: str, label: str) -> str:
    return options.offered(stores.open_(), kind).ids[label]


def test_options_tell_in_how_many_articles_they_are(app: Open) -> None:
    assert "Raqqa, Syria · 3" in app().multiselect(key="place_list").options


def test_what_is_picked_in_a_list_is_a_filter_by_name_alone(app: Open) -> None:
    at = app()
    at.multiselect(key="place_list").select(option("place", "Raqqa, Syria")).run()
    assert "Showing **3** of 7 articles" in said(at)
    assert at.multiselect(key="place").options == ["Raqqa, Syria"]
    at.multiselect(key="place_list").unselect(option("place", "Raqqa, Syria")).run()
    assert chips(at) == []


def test_chips_say_or_within_a_list_and_and_between_lists(app: Open) -> None:
    at = app(place=["Raqqa, Syria", "Syria (country)"], organisation=["Islamic State"], search="market")
    assert joiners(at) == ["and", "or", "and"]
    assert chips(at)[0] == "Text: **market**"
    assert chips(at)[2] == "**Syria \\(country\\)**"


def test_a_chip_takes_back_one_filter_and_leaves_the_others(app: Open) -> None:
    at = chip(app(place=["Raqqa, Syria"], search="raid*", **{"from": "2017-01-01"}), "Raqqa")
    assert chips(at) == ["Text: **raid\\***", "Published from: **1 January 2017**"]
    at = chip(chip(at, "raid"), "January")
    assert chips(at) == []
    assert "Showing" not in said(at)


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("place", "Raqqa, Syria"),
        ("place", "Syria (country)"),
        ("outlet", "Levant Courier"),
        ("organisation", "Islamic State"),
        ("event", "Protests"),
        ("counted", "People killed"),
    ],
)
def test_what_is_left_out_and_what_is_chosen_are_all(app: Open, key: str, label: str) -> None:
    at = app(**{"not": [f"{key}:{label}"]})
    assert joiners(at) == ["without"]
    assert 0 < shown(at) == 7 - shown(app(**{key: [label]}))


@pytest.mark.parametrize("address", ["place:Atlantis", "nonsense:Raqqa", "Raqqa, Syria", "", ":", "place:"])
def test_what_the_store_does_not_know_can_not_be_left_out(app: Open, address: str) -> None:
    assert chips(app(**{"not": [address]})) == []


def test_a_list_leaves_out_what_is_picked_in_it_and_keeps_what_was(app: Open) -> None:
    at = app(**{"not": ["outlet:Levant Courier"]})
    at.selectbox(key="not_kind").set_value("place").run()
    at.multiselect(key="not_list").select(option("place", "Raqqa, Syria")).run()
    assert joiners(at) == ["without", "or"]
    assert {"Outlet: **Levant Courier**", "Place: **Raqqa\\, Syria**"} == set(chips(at))
    at = chip(at, "Levant")
    assert chips(at) == ["Place: **Raqqa\\, Syria**"]


def test_a_preset_chooses_the_last_days_up_to_the_newest_article(app: Open) -> None:
    at = app()
    at.button_group(key="published_last").set_value("7 days").run()
    assert [words.partition(":")[0] for words in chips(at)] == ["Published from", "Published until"]
    first, last = at.date_input(key="from").value, at.date_input(key="to").value
    assert (last - first).days == 6


def test_the_search_narrows_every_page_and_offers_the_articles(app: Open) -> None:
    at = app(TIMELINE, search='"air strike"')
    assert chips(at) == [r"Text: **\"air strike\"**"]
    assert [link.label for link in at.main.get("page_link") if link.label.startswith("Show ")]
