"""Incidents for TimelineJS: its spreadsheet's columns, one slide an incident, and a title slide that tells the filters.

Columns: Knight Lab's spreadsheet template, https://timeline.knightlab.com. TimelineJS shows `Text` as HTML, so words of
articles are escaped. It has no slide without a date: incidents of unknown day are left out, and the title says so.
"""

from __future__ import annotations

import html
from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from sitrep.export import _files, csv_tables

NAME = "TimelineJS"
PURPOSE = "incidents as a story to scroll, for TimelineJS"
FORMAT = "timelinejs"
SUFFIX = ".csv"
TABLES = ("incidents",)

COLUMNS = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"),
    *("Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"),
)
DAY, MONTH = 1, 4
"""UCDP date_prec."""
TOLD = ("filters", "made by", "made at", "outlets", "sources")


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`incidents.csv` in the folder `path`, or the file `path`; beside it `about.json`."""
    for name, file in _files.of(frames, path, SUFFIX).items():
        csv_tables.safe(table(frames[name], about)).to_csv(file, index=False, encoding="utf-8-sig")
    _files.write_about(about, path, SUFFIX)


def table(incidents: pd.DataFrame, about: dict[str, str]) -> pd.DataFrame:
    """The title slide, then one slide for each dated row of `query.incidents.listed`, in order of its first day."""
    dated = incidents[incidents["start_date"].notna()].sort_values("start_date", kind="stable")
    starts, ends = pd.to_datetime(dated["start_date"]), pd.to_datetime(dated["end_date"])
    is_span = dated["date_prec"].fillna(DAY) > DAY
    only_month = dated["date_prec"].fillna(DAY) >= MONTH
    slides = pd.DataFrame(
        {
            "Year": starts.dt.year,
            "Month": starts.dt.month,
            "Day": starts.dt.day.astype("Int64").mask(only_month),
            "End Year": ends.dt.year.astype("Int64").where(is_span),
            "End Month": ends.dt.month.astype("Int64").where(is_span),
            "End Day": ends.dt.day.astype("Int64").where(is_span & ~only_month),
            "Headline": dated["title"].map(html.escape),
            "Text": [_text(row) for row in dated.to_dict("records")],
            "Group": dated["event_type"],
        }
    )
    title = pd.DataFrame([_title(about, undated=len(incidents) - len(dated))])
    return pd.concat([title, slides]).reindex(columns=list(COLUMNS)).astype(object)


def _title(about: dict[str, str], undated: int) -> dict[str, str]:
    told = [
        f"{name}: {about[name]}" for name in ("filters", "made by", "made at", "outlets", "sources") if name in about
    ]
    left_out = [f"left out, for their day is not known: {undated} incidents"] if undated else []
    return {"Type": "title", "Headline": "Incidents", "Text": _paragraphs([*told, *left_out])}


def _text(row: Mapping[Hashable, Any]) -> str:
    killed = _range(row["fatalities_low"], row["fatalities_high"])
    told = [f"Killed: {killed}"] if killed else []
    return _paragraphs([*told, str(row["sentences"]), f"Reported by {row['outlet_names'] or 'an outlet not known'}"])


def _range(low: float, high: float) -> str:
    return " to ".join(dict.fromkeys(f"{value:.0f}" for value in (low, high) if not pd.isna(value)))


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in lines)
