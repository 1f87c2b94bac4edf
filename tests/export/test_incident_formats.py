"""Incidents in the formats of other tools: their columns and codes, and nothing made up for what is not known."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from sitrep import export, plugins
from sitrep.export import acled, geojson, timelinejs, ucdp_ged
from sitrep.plugins import Exporter
from sitrep.reference.acled import SUB_EVENT_TYPES

FORMATS = [exporter for exporter in plugins.find(export, Exporter) if exporter.TABLES == ("incidents",)]
ABOUT = {"filters": "places: Kadugli, Sudan", "made by": "Sitrep 1", "made at": "2024-05-01T10:00:00+00:00"}

SHELLING: dict[str, Any] = {
    **{"incident": "i1", "title": "Shelling of a market in Kadugli, 14 June 2021"},
    **{"event_type": "Explosions/Remote violence", "sub_event_type": "Shelling/artillery/missile attack"},
    **{"start_date": date(2021, 6, 14), "end_date": date(2021, 6, 14), "date_prec": 1},
    **{"place": "Kadugli", "country": "SD", "country_name": "Sudan", "lat": 11.01, "lon": 29.72, "where_prec": 1},
    **{"actors": "army", "targets": "market", "reports": 3, "texts": 2, "outlets": 2},
    **{"fatalities": 14.0, "fatalities_low": 12.0, "fatalities_high": 20.0},
    **{"first_published": date(2021, 6, 14), "last_published": date(2021, 6, 16)},
    **{"outlet_names": "Radio Dabanga; Wire", "headlines": "Shells hit market", "sentences": "Shells <hit> a market."},
}


def frame(*changes: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame([SHELLING | change for change in changes or [{}]])


def only(table: pd.DataFrame) -> dict[str, Any]:
    (row,) = table.to_dict("records")
    return {str(key): value for key, value in row.items()}


@pytest.mark.parametrize("exporter", FORMATS, ids=lambda exporter: exporter.FORMAT)
def test_each_format_is_written_with_its_note(exporter: Exporter, tmp_path: Path) -> None:
    file = tmp_path / f"sudan{exporter.SUFFIX}"
    exporter.export({"incidents": frame()}, file, ABOUT)
    assert "Kadugli" in file.read_text("utf-8-sig")
    assert json.loads((tmp_path / "sudan.about.json").read_text("utf8")) == ABOUT


def test_acled_has_its_columns_codes_and_the_lowest_toll() -> None:
    row = only(acled.table(frame()))
    said: dict[str, Any] = {
        "event_date": "2021-06-14",
        "time_precision": 1,
        "geo_precision": 1,
        "fatalities": 12,
        "year": 2021,
    }
    said |= {"actor1": "army", "actor2": "market", "country": "Sudan"}
    said |= {"disorder_type": "Political violence"}
    assert {key: row[key] for key in said} == said


@pytest.mark.parametrize(
    ("change", "empty"),
    [
        ({"where_prec": 6}, ("latitude", "longitude", "geo_precision")),
        ({"date_prec": 5}, ("event_date", "year", "time_precision")),
        ({"start_date": None, "end_date": None, "date_prec": None}, ("event_date", "time_precision")),
        ({"fatalities_low": None}, ("fatalities",)),
    ],
)
def test_acled_leaves_empty_what_it_has_no_code_for(change: dict[str, Any], empty: tuple[str, ...]) -> None:
    row = only(acled.table(frame(change)))
    assert all(pd.isna(row[column]) for column in empty)


@pytest.mark.parametrize(
    ("sub_event_type", "disorder", "civilians"),
    [
        ("Armed clash", "Political violence", None),
        ("Attack", "Political violence", "Civilian targeting"),
        ("Peaceful protest", "Demonstrations", None),
        ("Mob violence", "Political violence", None),
        ("Excessive force against protesters", "Political violence; Demonstrations", "Civilian targeting"),
        ("Arrests", "Strategic developments", None),
    ],
)
def test_acled_says_the_kind_of_disorder(sub_event_type: str, disorder: str, civilians: str | None) -> None:
    event_type = SUB_EVENT_TYPES[sub_event_type]
    assert acled.disorder_type(event_type, sub_event_type) == disorder
    assert acled.civilian_targeting(event_type, sub_event_type) == civilians


def test_ged_has_best_low_and_high_and_the_cell() -> None:
    row = only(ucdp_ged.table(frame()))
    said: dict[str, Any] = {
        "best": 14,
        "low": 12,
        "high": 20,
        "deaths_unknown": 14,
        "where_prec": 1,
        "number_of_sources": 2,
    }
    # row 203 from the south (11.01 N), column 420 from the west (29.72 E): 202 * 720 + 420
    said |= {
        "number_of_sources": 2,
        "date_start": "2021-06-14",
        "source_date": "2021-06-14",
        "event_clarity": 1,
        "priogrid_gid": 145_860,
    }
    assert {key: row[key] for key in said} == said
    assert pd.isna(row["type_of_violence"])


def test_ged_knows_one_sided_violence_by_a_known_actor_only() -> None:
    attack = {"event_type": "Violence against civilians", "sub_event_type": "Attack"}
    known, unknown = ucdp_ged.table(frame(attack, attack | {"actors": ""})).to_dict("records")
    assert (known["type_of_violence"], known["side_b"], known["deaths_civilians"]) == (3, "Civilians", 14)
    assert pd.isna(unknown["type_of_violence"])
    assert unknown["side_b"] == "market"


def test_ged_holds_lethal_incidents_of_a_known_time() -> None:
    none_died = {"fatalities": None, "fatalities_low": None, "fatalities_high": None}
    undated = {"start_date": None, "end_date": None}
    assert ucdp_ged.table(frame(none_died, undated)).empty


def test_timelinejs_opens_with_the_filters_and_escapes_what_articles_say() -> None:
    title, slide = timelinejs.table(frame(), ABOUT).to_dict("records")
    assert title["Type"] == "title"
    assert "filters: places: Kadugli, Sudan" in title["Text"]
    assert (slide["Year"], slide["Month"], slide["Day"], slide["Group"]) == (2021, 6, 14, "Explosions/Remote violence")
    assert slide["Headline"] == SHELLING["title"]
    assert "<p>Killed: 12 to 20</p><p>Shells &lt;hit&gt; a market.</p>" in slide["Text"]


def test_timelinejs_has_months_without_a_day_and_counts_what_it_leaves_out() -> None:
    june = {"start_date": date(2021, 6, 1), "end_date": date(2021, 6, 30), "date_prec": 4}
    undated = {"start_date": None, "end_date": None, "date_prec": None}
    title, month = timelinejs.table(frame(june, undated), ABOUT).to_dict("records")
    assert (month["Year"], month["Month"], month["End Month"]) == (2021, 6, 6)
    assert pd.isna(month["Day"])
    assert pd.isna(month["End Day"])
    assert "1 incident" in title["Text"]


def test_geojson_says_how_precise_it_is_and_puts_the_unknown_nowhere() -> None:
    unknown = {"lat": None, "lon": None, "where_prec": None, "date_prec": None, "start_date": None}
    found = geojson.collection(frame({"where_prec": 4}, unknown), ABOUT)
    assert (found["type"], found["about"]) == ("FeatureCollection", ABOUT)
    province, nowhere = found["features"]
    assert province["geometry"] == {"type": "Point", "coordinates": [29.72, 11.01]}
    assert province["properties"]["where_known_to"] == "the province: the point is its centre"
    assert province["properties"]["start_date"] == "2021-06-14"
    assert nowhere["geometry"] is None
    assert nowhere["properties"]["day_known_to"] == "unknown"
