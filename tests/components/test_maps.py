"""Maps: places in, a figure out; precision shows, nothing is moved, a click gives the place."""

import pandas as pd
import pytest

from components import maps
from components.theme import LIGHT

EVENTS = pd.DataFrame(
    [
        ("p1", "Raqqa", "SY", 35.95, 39.01, 1, "Battles"),
        ("p1", "Raqqa", "SY", 35.95, 39.01, 1, "Explosions/Remote violence"),
        ("p1", "Raqqa", "SY", 35.95, 39.01, 1, "Explosions/Remote violence"),
        ("p2", "Darfur", "SD", 13.5, 24.0, 4, "Protests"),
        ("p3", "Syria", "SY", 35.0, 38.0, 6, "Battles"),
        ("p4", "Old Mill", None, None, None, None, "Riots"),
        (None, None, None, None, None, None, "Riots"),
    ],
    columns=["place_id", "place", "country", "lat", "lon", "where_prec", "event_type"],
).assign(events=1)
LOCATED = EVENTS.head(5)


def test_events_are_gathered_by_place_and_take_the_colour_of_the_commonest_type() -> None:
    spots = maps.by_place(LOCATED).set_index("place_id")
    assert list(spots["n"]) == [3, 1, 1]
    assert spots.loc["p1", "colour_of"] == "Explosions/Remote violence"


def test_near_a_place_and_in_it_are_one_mark() -> None:
    near = pd.concat([EVENTS.head(2), EVENTS.head(1).assign(where_prec=2), EVENTS.head(1).assign(where_prec=5)])
    assert list(maps.by_place(near)["n"]) == [3, 1]


def test_what_has_no_position_is_kept_off_the_map_and_told_apart() -> None:
    assert len(maps.on_the_map(EVENTS)) == 5
    assert list(maps.off_the_map(EVENTS)["place"].fillna("none")) == ["Old Mill", "none"]


def test_no_position_is_moved() -> None:
    drawn = maps.draw(maps.by_place(LOCATED), LIGHT)
    shown = {(lat, lon) for trace in drawn.data for lat, lon in zip(trace.lat, trace.lon, strict=True)}
    assert shown == {(35.95, 39.01), (13.5, 24.0), (35.0, 38.0)}


def test_a_country_is_a_ring_and_a_region_a_pale_disc() -> None:
    ring, inside, exact = maps.draw(maps.by_place(LOCATED), LIGHT).data
    assert [list(ring.lat), list(inside.lat)] == [[35.0], [35.0]]
    assert list(inside.marker.color) == [LIGHT.land]
    opacity = dict(zip(exact.lat, exact.marker.opacity, strict=True))
    assert opacity[13.5] < 0.5 < opacity[35.95]


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (None, []),
        ({}, []),
        ({"points": []}, []),
        ({"points": [{"customdata": ["p1"]}, {"customdata": ["p1"]}, {"customdata": ["p2"]}]}, ["p1", "p2"]),
        ({"points": [{"customdata": {"0": "p1"}}, {"customdata": "p3"}]}, ["p1", "p3"]),
        ({"points": [{"lat": 1}, {"customdata": []}]}, []),
    ],
)
def test_a_selection_gives_each_place_once(selection: dict | None, ids: list[str]) -> None:
    assert maps.picked(selection) == ids


def test_the_view_takes_in_all_places() -> None:
    near, zoom_near = maps.view(maps.by_place(EVENTS.head(3)), 400)
    far, zoom_far = maps.view(maps.by_place(LOCATED), 400)
    assert (round(near["lat"], 2), round(near["lon"], 2)) == (35.95, 39.01)
    assert zoom_near == maps.MOST_ZOOM > zoom_far
    assert 24 < far["lon"] < 39


def test_a_map_without_places_is_drawn() -> None:
    nothing = maps.by_place(EVENTS.head(0))
    assert maps.draw(nothing, LIGHT).data is not None
    assert "without points" in maps.alt(nothing, "events")


def test_a_place_name_cannot_carry_html_into_the_hover_text() -> None:
    named = EVENTS.head(1).assign(place="<img src=x>")
    assert "<img" not in maps.draw(maps.by_place(named), LIGHT).data[-1].hovertext[0]


def goma_and(*others: tuple[float, float, int]) -> pd.DataFrame:
    """Ten towns around Goma, ten events each, and others: longitude, latitude, events."""
    spots = [(29.2 + n / 10, -1.7 + n / 20, 10) for n in range(10)]
    return pd.DataFrame([*spots, *others], columns=["lon", "lat", "n"])


def test_one_place_far_off_does_not_open_the_map_on_the_whole_world() -> None:
    places = goma_and((-74.0, 40.7, 2))
    assert list(maps.central(places).index) == list(range(10))


@pytest.mark.parametrize("others", [[(-74.0, 40.7, 30)], []])
def test_a_place_far_off_with_many_events_stays_in_view(others: list[tuple[float, float, int]]) -> None:
    places = goma_and(*others)
    assert len(maps.central(places)) == len(places)


def test_of_few_places_none_is_far_off() -> None:
    places = goma_and((-74.0, 40.7, 1)).tail(3)
    assert len(maps.central(places)) == 3
