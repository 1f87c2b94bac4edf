"""Lethal incidents with the columns of UCDP's Georeferenced Event Dataset (GED).

Columns and codes: UCDP GED Codebook (version 24.1), https://ucdp.uu.se/downloads. GED holds incidents with at least one
direct death, so those of which no report gives a death are left out; so are those of no known year. Numbers of
conflicts, dyads and sides are UCDP's own and left out.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from sitrep.export import _files, csv_tables

NAME = "UCDP GED columns"
PURPOSE = "incidents in the columns of UCDP's georeferenced event dataset"
FORMAT = "ucdp-ged"
SUFFIX = ".csv"
TABLES = ("incidents",)

ONE_SIDED = 3
"""GED `type_of_violence`: an organised group against civilians."""
CLEAR, SUMMARY = 1, 2
"""GED `event_clarity`: told as one event of its own; part of a sum over longer than a week."""
CELLS_A_DEGREE = 2
"""PRIO-GRID has cells of half a degree, numbered from 1 in the south-west."""


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`incidents.csv` in the folder `path`, or the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        csv_tables.safe(table(frames[name])).to_csv(file, index=False, encoding="utf-8-sig")
    _files.write_about(about, path, SUFFIX)


def table(incidents: pd.DataFrame) -> pd.DataFrame:
    """One row for each lethal, dated row of `query.incidents.listed`, its columns spelled as GED does."""
    lethal = incidents[(incidents["fatalities_high"].fillna(incidents["fatalities"]) > 0)]
    rows = lethal[lethal["start_date"].notna()]
    starts, ends = pd.to_datetime(rows["start_date"]), pd.to_datetime(rows["end_date"])
    best = rows["fatalities"].astype("Int64")
    against_civilians = rows["event_type"] == "Violence against civilians"
    by_somebody = rows["actors"].fillna("") != ""
    return pd.DataFrame(
        {
            "relid": rows["incident"],
            "year": starts.dt.year.astype("Int64"),
            "type_of_violence": pd.Series(ONE_SIDED, rows.index, dtype="Int64").where(against_civilians & by_somebody),
            "side_a": rows["actors"],
            "side_b": rows["targets"].mask(against_civilians & by_somebody, "Civilians"),
            "number_of_sources": rows["texts"],
            "source_article": rows["headlines"],
            "source_office": rows["outlet_names"],
            "source_date": pd.to_datetime(rows["first_published"]).dt.strftime("%Y-%m-%d"),
            "source_original": rows["sentences"],
            "where_prec": rows["where_prec"].astype("Int64"),
            "where_coordinates": rows["place"],
            "latitude": rows["lat"],
            "longitude": rows["lon"],
            "priogrid_gid": prio_grid(rows["lat"], rows["lon"]),
            "country": rows["country_name"],
            "event_clarity": ((ends - starts).dt.days > DAYS_OF_ONE_EVENT).map({False: CLEAR, True: SUMMARY}),
            "date_prec": rows["date_prec"].astype("Int64"),
            "date_start": starts.dt.strftime("%Y-%m-%d"),
            "date_end": ends.dt.strftime("%Y-%m-%d"),
            "deaths_civilians": best.where(against_civilians),
            "deaths_unknown": best.mask(against_civilians),
            "best": best,
            "high": rows["fatalities_high"].astype("Int64"),
            "low": rows["fatalities_low"].astype("Int64"),
        }
    )


DAYS_OF_ONE_EVENT = 7


def prio_grid(lat: pd.Series, lon: pd.Series) -> pd.Series:
    """Number of the PRIO-GRID cell of each position in degrees (Tollefsen, Strand and Buhaug 2012)."""
    row = ((lat + 90) * CELLS_A_DEGREE) // 1
    column = ((lon + 180) * CELLS_A_DEGREE) // 1
    return (row * 360 * CELLS_A_DEGREE + column + 1).astype("Int64")
