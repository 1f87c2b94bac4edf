"""Incidents as GeoJSON (RFC 7946), each with how precisely its place and day are known.

A place is a point with its `where_prec`, never moved or spread; an incident of unknown place has no geometry, which the
RFC allows. What an analyst must know of the file is its member `about`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd

from sitrep.export import _files

NAME = "GeoJSON"
PURPOSE = "incidents as points, for QGIS, kepler.gl and web maps"
FORMAT = "geojson"
SUFFIX = ".geojson"
TABLES = ("incidents",)

WHERE_PREC = {
    1: "the place itself",
    2: "near the place",
    3: "the district of the place",
    4: "the province: the point is its centre",
    5: "a stretch without one spot: the point is its middle",
    6: "the country: the point is its centre",
    7: "a sea or several countries: the point is its middle",
}
"""UCDP where_prec in words."""
DATE_PREC = {
    1: "the day",
    2: "within a few days",
    3: "the week",
    4: "the month",
    5: "longer than a month",
}
"""UCDP date_prec in words."""


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`incidents.geojson` in the folder `path`, or the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        file.write_text(json.dumps(collection(frames[name], about), ensure_ascii=False) + "\n", "utf8")
    _files.write_about(about, path, SUFFIX)


def collection(incidents: pd.DataFrame, about: dict[str, str]) -> dict[str, Any]:
    """A FeatureCollection of the rows of `query.incidents.listed`; positions in degrees, longitude first."""
    features = [_feature(row) for row in json.loads(incidents.to_json(orient="records", date_format="iso"))]
    return {"type": "FeatureCollection", "about": about, "features": features}


def _feature(row: dict[str, Any]) -> dict[str, Any]:
    lat, lon = row.pop("lat"), row.pop("lon")
    point = {"type": "Point", "coordinates": [lon, lat]} if lat is not None and lon is not None else None
    days = {key: row[key][:10] if row[key] else None for key in row if key.endswith(("_date", "_published"))}
    precise = {
        "where_known_to": WHERE_PREC.get(row["where_prec"], "unknown"),
        "day_known_to": DATE_PREC.get(row["date_prec"], "unknown"),
    }
    return {"type": "Feature", "id": row["incident"], "geometry": point, "properties": row | days | precise}
