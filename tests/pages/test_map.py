"""The map page shows events or places named, and says what it leaves out."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]
MAP = "pages/explore/map.py"


def test_places_are_counted_beside_the_map(app: Open) -> None:
    assert "4 places on the map" in [heading.value for heading in app(MAP).subheader]


def test_events_without_a_position_are_counted_and_listed(app: Open) -> None:
    at = app(MAP)
    assert at.expander[0].label.startswith("Not on the map: 1 event")
    assert any("looting near the Old Mill" in words.value for words in at.expander[0].markdown)


def test_the_map_switches_to_places_named(app: Open) -> None:
    at = app(MAP)
    at.button_group(key="map_of").set_value("Places named").run()
    assert not at.exception
    assert "5 places on the map" in [heading.value for heading in at.subheader]
    assert at.expander[0].label.startswith("Not on the map: 1 place")


def test_the_map_follows_the_filters(app: Open) -> None:
    assert "1 place on the map" in [heading.value for heading in app(MAP, place=["Raqqa, Syria"]).subheader]


def test_filters_that_leave_nothing_say_so(app: Open) -> None:
    at = app(MAP, place=["Kharkiv, Ukraine"], organisation=["Islamic State"])
    assert at.info[0].value.startswith("No event is reported")
