"""Incidents with the columns of ACLED's exports, for tools and notebooks that read those.

Columns and codes: ACLED Codebook (2023 revision), https://acleddata.com/acled-codebook. One row an incident. Columns
that only ACLED's coders can fill (interaction codes, associated actors, tags) are left out; what is not known is empty.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from sitrep.export import _files, csv_tables

NAME = "ACLED columns"
PURPOSE = "incidents in the columns of ACLED"
FORMAT = "acled"
SUFFIX = ".csv"
TABLES = ("incidents",)

TIME_PRECISION = {1: 1, 2: 2, 3: 2, 4: 3}
"""UCDP date_prec -> ACLED time_precision: 1 day, 2 week, 3 month; ACLED dates nothing less precisely."""
GEO_PRECISION = {1: 1, 2: 2, 3: 2, 4: 3}
"""UCDP where_prec -> ACLED geo_precision: 1 town, 2 part of a region, 3 province; ACLED has nothing wider."""

CIVILIANS = frozenset(("Violence against civilians",))
DEMONSTRATIONS = frozenset(("Protests", "Riots"))


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`incidents.csv` in the folder `path`, or the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        csv_tables.safe(table(frames[name])).to_csv(file, index=False, encoding="utf-8-sig")
    _files.write_about(about, path, SUFFIX)


def table(incidents: pd.DataFrame) -> pd.DataFrame:
    """One row for each of `query.incidents.listed`, its columns spelled as ACLED does.

    `fatalities` is the lowest count reported, as ACLED's codebook asks where reports differ; empty, not 0, where no
    report gives one. What is known less precisely than ACLED codes it has no `event_date` or no coordinates.
    """
    time_precision = _coded(incidents["date_prec"], TIME_PRECISION)
    geo_precision = _coded(incidents["where_prec"], GEO_PRECISION)
    day = pd.to_datetime(incidents["start_date"]).where(time_precision.notna())
    return pd.DataFrame(
        {
            "event_id_cnty": incidents["incident"],
            "event_date": day.dt.strftime("%Y-%m-%d"),
            "year": day.dt.year.astype("Int64"),
            "time_precision": time_precision,
            "disorder_type": [*map(disorder_type, incidents["event_type"], incidents["sub_event_type"])],
            "event_type": incidents["event_type"],
            "sub_event_type": incidents["sub_event_type"],
            "actor1": incidents["actors"],
            "actor2": incidents["targets"],
            "civilian_targeting": [*map(civilian_targeting, incidents["event_type"], incidents["sub_event_type"])],
            "country": incidents["country_name"],
            "location": incidents["place"],
            "latitude": incidents["lat"].where(geo_precision.notna()),
            "longitude": incidents["lon"].where(geo_precision.notna()),
            "geo_precision": geo_precision,
            "source": incidents["outlet_names"],
            "notes": incidents["sentences"],
            "fatalities": incidents["fatalities_low"].astype("Int64"),
        }
    )


def disorder_type(event_type: str, sub_event_type: str) -> str:
    """ACLED's category over the event types."""
    if sub_event_type == "Excessive force against protesters":
        return "Political violence; Demonstrations"
    if event_type in DEMONSTRATIONS and sub_event_type != "Mob violence":
        return "Demonstrations"
    return "Strategic developments" if event_type == "Strategic developments" else "Political violence"


def civilian_targeting(event_type: str, sub_event_type: str) -> str | None:
    """ "Civilian targeting" for the kinds that are so by definition; None for others: their kind does not tell."""
    is_by_kind = event_type in CIVILIANS or sub_event_type == "Excessive force against protesters"
    return "Civilian targeting" if is_by_kind else None


def _coded(values: pd.Series, codes: dict[int, int]) -> pd.Series:
    return values.map(codes).astype("Int64")
