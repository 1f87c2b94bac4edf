"""The map page shows events, mentions or figures, and says what it leaves out."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]
MAP = "pages/explore/map.py"


def headings(at: AppTest) -> list[str]:
    return [heading.value for heading in at.subheader]


def drawn(at: AppTest) -> dict[str, Any]:
    """What the page gave to the map."""
    component = at.main.get("bidi_component")[-1]  # the first is the page's "Copy link"
    return json.loads(component.proto.json)


def test_places_are_counted_beside_the_map(app: Open) -> None:
    assert "4 places on the map" in headings(app(MAP))


def test_events_without_a_position_are_counted_and_listed(app: Open) -> None:
    at = app(MAP)
    assert at.expander[0].label.startswith("Not on the map: 1 event, because")


@pytest.mark.parametrize(
    ("label", "heading", "noun"), [("Mentions", "5 places on the map", "mention"), ("Figures", "", "figure")]
)
def test_the_map_switches_what_it_shows(app: Open, label: str, heading: str, noun: str) -> None:
    at = app(MAP)
    at.button_group(key="map_of").set_value(label).run()
    assert not at.exception
    assert heading in [*headings(at), ""]
    assert drawn(at)["noun"] == noun
    assert at.expander[0].label.startswith("Not on the map:")


def test_the_map_follows_the_filters(app: Open) -> None:
    assert "1 place on the map" in headings(app(MAP, place=["Raqqa, Syria"]))


def test_a_country_takes_in_what_lies_in_it(app: Open) -> None:
    at = app(MAP, place=["Syria (country)"])
    assert [place["name"] for place in drawn(at)["places"]] == ["Raqqa"]


def test_a_picked_place_shows_its_sentences_and_the_way_to_filter_by_it(app: Open) -> None:
    at = app(MAP)
    at.session_state["map_picked"] = {"ids": ["l-raqqa"], "days": None}
    at.run()
    assert "Raqqa\\, Syria" in headings(at)
    assert any("Fighting broke out inside Raqqa" in words.value for words in at.main.markdown)
    assert drawn(at)["picked"] == ["l-raqqa"]
    at.button(key="map_filter").click().run()
    assert at.session_state["place"] == ["l-raqqa"]


def test_sentences_are_of_the_period_that_was_shown(app: Open) -> None:
    at = app(MAP)
    days = {"first": "2019-01-01", "last": "2019-01-31", "label": "January 2019"}
    at.session_state["map_picked"] = {"ids": ["l-raqqa"], "days": days}
    at.run()
    assert any(words.value.startswith("0 events here in January 2019") for words in at.main.caption)


def test_a_pick_that_the_filters_take_away_is_forgotten(app: Open) -> None:
    at = app(MAP, place=["Kharkiv, Ukraine"])
    at.session_state["map_picked"] = {"ids": ["l-raqqa"], "days": None}
    at.run()
    assert "1 place on the map" in headings(at)


def test_borders_are_said_to_be_no_position(app: Open) -> None:
    assert any("take no position" in words.value for words in app(MAP).main.caption)


def test_no_tiles_are_asked_for_unless_they_are_set(app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "tiles" not in drawn(app(MAP))["style"]["sources"]
    monkeypatch.setenv("SITREP_TILES", "https://tiles.example/{z}/{x}/{y}.png")
    monkeypatch.setenv("SITREP_TILES_CREDIT", "Tiles by Example")
    at = app(MAP)
    assert drawn(at)["style"]["sources"]["tiles"]["tiles"] == ["https://tiles.example/{z}/{x}/{y}.png"]
    assert drawn(at)["credit"] == "Tiles by Example"


def test_filters_that_leave_nothing_say_so(app: Open) -> None:
    at = app(MAP, place=["Kharkiv, Ukraine"], organisation=["Islamic State"])
    assert at.info[0].value.startswith("No event is reported")
