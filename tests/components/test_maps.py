"""What a map draws: precision shows, nothing is moved, every count is in its place, kind and period."""

import json

import pandas as pd
import pytest

from components import maps
from components.theme import DARK, LIGHT
from sitrep.reference.identity import entity_id

DONBAS = entity_id("place", "sitrep:donbas-ua-region")
COLUMNS = ["place_id", "place", "country", "admin1", "feature", "lat", "lon", "where_prec", "kind", "day", "n"]
ROWS = [
    ("p1", "Raqqa", "SY", "Raqqa Governorate", "town", 35.95, 39.01, 1, "Battles", "2017-03-01", 1),
    ("p1", "Raqqa", "SY", "Raqqa Governorate", "town", 35.95, 39.01, 1, "Protests", "2017-05-01", 2),
    ("p2", "Anbar", "IQ", "Anbar Governorate", "admin1", 33.1, 42.3, 4, "Protests", None, 1),
    ("p3", "Syria", "SY", None, "country", 35.0, 38.0, 6, "Battles", "2017-03-01", 1),
]


def counted(*rows: tuple) -> pd.DataFrame:
    found = pd.DataFrame(list(rows), columns=COLUMNS)
    found["day"] = pd.to_datetime(found["day"])
    found.attrs["freq"] = "month"
    return found


def spots(*rows: tuple) -> pd.DataFrame:
    return maps.spots(maps.marks(counted(*rows)))


ALL = counted(*ROWS)


def raqqa(where_prec: float | None, n: int = 1) -> tuple:
    return ("p1", "Raqqa", "SY", "Raqqa Governorate", "town", 35.95, 39.01, where_prec, "Battles", None, n)


def test_a_place_is_one_mark_with_its_commonest_kind() -> None:
    found = spots(*ROWS)
    assert list(found["n"]) == [3, 1, 1]
    assert list(found["kind"]) == ["Protests", "Protests", "Battles"]


@pytest.mark.parametrize(
    ("precisions", "marks"),
    [
        ([1], ["point"]),
        ([2], ["near"]),
        ([3], ["near"]),
        ([1, 2], ["point"]),
        ([4], ["region"]),
        ([5], ["wide"]),
        ([7], ["wide"]),
        ([None], ["wide"]),
        ([1, 5], ["point", "wide"]),
    ],
)
def test_how_exact_a_position_is_shows_in_its_mark(precisions: list[float | None], marks: list[str]) -> None:
    assert list(spots(*(raqqa(prec) for prec in precisions))["mark"]) == marks


def test_what_is_only_near_a_place_is_counted_and_ringed() -> None:
    rows = counted(raqqa(1, 9), raqqa(2, 3))
    assert list(maps.spots(maps.marks(rows))["near"]) == [3]
    assert maps.data(rows, "events", LIGHT)["places"][0]["km"] == maps.NEAR_KM


def test_a_country_is_shaded_and_a_region_is_as_wide_as_its_towns_lie() -> None:
    exact, region, country = maps.data(ALL, "events", LIGHT)["places"]
    assert (exact["km"], exact["codes"]) == (0, [])
    assert region["km"] >= 25
    assert not region["codes"]
    assert (country["km"], country["codes"]) == (0, ["SY"])


def test_a_region_over_others_takes_in_its_members() -> None:
    row = (DONBAS, "Donbas", "UA", None, "region", 48.5, 38.2, 5, "Battles", None, 1)
    (place,) = maps.data(counted(row), "events", LIGHT)["places"]
    assert place["km"] > 50


def test_no_position_is_moved() -> None:
    shown = [(place["lat"], place["lon"]) for place in maps.data(ALL, "events", LIGHT)["places"]]
    assert shown == [(35.95, 39.01), (33.1, 42.3), (35.0, 38.0)]


def test_every_count_keeps_its_place_kind_and_period() -> None:
    data = maps.data(ALL, "events", LIGHT)
    labels = [step["label"] for step in data["steps"]]
    assert labels == ["March 2017", "April 2017", "May 2017"]
    kinds = [kind for kind, _ in data["kinds"]]
    counts = data["counts"]
    told = [
        (data["places"][place]["name"], kinds[kind], labels[step] if step >= 0 else None, n)
        for place, kind, step, n in zip(counts["place"], counts["kind"], counts["step"], counts["n"], strict=True)
    ]
    assert told == [
        ("Raqqa", "Battles", "March 2017", 1),
        ("Raqqa", "Protests", "May 2017", 2),
        ("Anbar", "Protests", None, 1),
        ("Syria", "Battles", "March 2017", 1),
    ]


@pytest.mark.parametrize(
    ("measure", "group"),
    [("fatalities", 0), ("people_in_need", 1), ("weapons", 2), ("oil", 3), ("food", 4), ("other", 5), ("new", 5)],
)
def test_figures_are_coloured_by_what_they_measure(measure: str, group: int) -> None:
    rows = counted(raqqa(1)).assign(kind=measure)
    assert maps.data(rows, "figures", LIGHT)["counts"]["kind"] == [group]


def test_mentions_are_of_one_kind() -> None:
    rows = counted(raqqa(1)).assign(kind=None)
    assert maps.data(rows, "mentions", DARK)["kinds"] == [("Mentions", DARK.accent)]


def test_what_is_sent_to_the_browser_is_json() -> None:
    assert json.loads(json.dumps(maps.data(ALL, "events", LIGHT)))["noun"] == "event"


def test_a_map_without_places_is_drawn() -> None:
    nothing = counted()
    data = maps.data(nothing, "events", LIGHT)
    assert (data["places"], data["steps"], data["counts"]["n"]) == ([], [], [])
    assert "without marks" in maps.alt(spots(), "events")


def test_the_view_takes_in_all_places_and_never_comes_too_near() -> None:
    [[west, south], [east, north]] = maps.bounds(spots(*ROWS))
    assert west <= 38.0
    assert east >= 42.3
    assert south <= 33.1
    assert north >= 35.95
    [[west, south], [east, north]] = maps.bounds(spots(raqqa(1)))
    assert min(east - west, north - south) >= maps.LEAST_SPAN


def test_the_table_tells_what_the_map_shows_with_its_precision() -> None:
    table = maps.table(spots(*ROWS), "events")
    assert list(table["Place"]) == ["Raqqa, Syria", "Anbar, Iraq", "Syria"]
    assert list(table["Position"]) == ["exact", "region", "wide"]
    assert list(table["Precision (UCDP where_prec)"]) == [1, 4, 6]
    assert list(table["Events"]) == [3, 1, 1]


def goma_and(*others: tuple[float, float, int]) -> pd.DataFrame:
    """Ten towns around Goma, ten events each, and others: longitude, latitude, events."""
    around = [(29.2 + n / 10, -1.7 + n / 20, 10) for n in range(10)]
    return pd.DataFrame([*around, *others], columns=["lon", "lat", "n"])


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
