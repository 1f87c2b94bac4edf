"""A report to send on: one HTML file that needs nothing else, with filters, time and sources on its first screen.

No script runs in it, nothing is fetched, and all words of articles are text (Jinja2 escapes them).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sitrep.export import _files
from sitrep.reference.measures import MEASURES

NAME = "Report (HTML)"
PURPOSE = "a page to read, print or send: incidents, figures, quotes and articles with their sources"
FORMAT = "html"
SUFFIX = ".html"
TABLES = ("incidents", "figures", "quotes", "articles")

MOST = 500
"""Rows of one table; more is no reading matter. The report says what it leaves out."""
WIDTH, HEIGHT = 900, 130
"""Of the chart, in the units of its view box."""

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`sitrep.html` in the folder `path`, or the file `path`; beside it `about.json`."""
    file = path if path.suffix == SUFFIX else path / f"sitrep{SUFFIX}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html(frames, about), "utf8")
    _files.write_about(about, path, SUFFIX)


def html(frames: dict[str, pd.DataFrame], about: dict[str, str]) -> str:
    """The report."""
    incidents = frames["incidents"].sort_values("start_date", ascending=False, na_position="last", kind="stable")
    differ = incidents["fatalities_low"].notna() & (incidents["fatalities_low"] != incidents["fatalities_high"])
    return _PAGES.get_template("report.html").render(
        about=about,
        months=_months(incidents),
        width=WIDTH,
        height=HEIGHT,
        sections=[
            ("Where reports differ", _COLUMNS["incidents"], *_rows(incidents[differ], _incident)),
            ("Incidents, newest first", _COLUMNS["incidents"], *_rows(incidents, _incident)),
            ("Figures", _COLUMNS["figures"], *_rows(frames["figures"], _figure)),
            ("Quotes", _COLUMNS["quotes"], *_rows(frames["quotes"], _quote)),
            ("Articles", _COLUMNS["articles"], *_rows(frames["articles"], _article)),
        ],
    )


_COLUMNS = {
    "incidents": ("Day", "What", "Place", "Killed", "Injured", "Reports", "Outlets", "Sentences"),
    "figures": ("As written", "Number", "What is counted", "Who says so", "Sentence", "Outlet", "Published"),
    "quotes": ("Who", "Words", "Outlet", "Published"),
    "articles": ("Published", "Title", "Outlet"),
}


def _rows(frame: pd.DataFrame, cells: Any) -> tuple[list[tuple[str, ...]], int]:
    """The first `MOST` rows as words, and how many there are."""
    return [cells(row) for row in frame.head(MOST).itertuples()], len(frame)


def _incident(row: Any) -> tuple[str, ...]:
    place = ", ".join(word for word in (_text(row.place), _text(row.country_name)) if word)
    first, last = _day(row.start_date), _day(row.end_date)
    return (
        first if first == last else f"{first} – {last}",
        row.title,
        place or "unknown",
        _range(row.fatalities_low, row.fatalities, row.fatalities_high),
        _range(row.injuries_low, row.injuries, row.injuries_high),
        f"{row.reports:,}",
        _text(row.outlet_names) or "unknown",
        _text(row.sentences),
    )


def _figure(row: Any) -> tuple[str, ...]:
    measure = MEASURES.get(row.measure, row.measure)
    subject = _text(row.subject)
    told = f"{measure}: {subject}" if subject else measure
    return (
        row.text,
        _range(row.low, row.value, row.high),
        told,
        _text(row.claimant) or "not told",
        row.sentence,
        row.outlet or "unknown",
        _day(row.published_on),
    )


def _quote(row: Any) -> tuple[str, ...]:
    said = f"“{row.text}”" if row.direct else row.text
    return (_text(row.speaker) or "not told", said, row.outlet or "unknown", _day(row.published_on))


def _article(row: Any) -> tuple[str, ...]:
    return (_day(row.published_on), row.title or "Untitled article", row.outlet or "unknown")


def _months(incidents: pd.DataFrame) -> list[dict[str, Any]]:
    """A bar for each month from the first to the last incident: its words, left edge, width and height."""
    days = incidents.loc[incidents["date_prec"] <= 4, "start_date"].dropna()
    if days.empty:
        return []
    counted = days.dt.to_period("M").value_counts()
    months = pd.period_range(counted.index.min(), counted.index.max(), freq="M")
    step, most = WIDTH / len(months), int(counted.max())
    bars: Iterable[tuple[int, Any]] = enumerate(months)
    return [
        {
            "words": f"{month:%B %Y}: {counted.get(month, 0)}",
            "x": round(number * step, 2),
            "width": round(max(step * 0.85, 0.5), 2),
            "height": round(HEIGHT * counted.get(month, 0) / most, 2),
        }
        for number, month in bars
    ]


def _range(low: float, best: float, high: float) -> str:
    known = [value for value in (low, high) if not pd.isna(value)]
    if len(known) == 2 and known[0] != known[1]:
        return f"{_number(known[0])}–{_number(known[1])}"
    one = best if not pd.isna(best) else known[0] if known else None
    return "" if one is None else _number(one)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _day(when: date | Any) -> str:
    return "unknown" if pd.isna(when) else f"{when.day} {when:%B %Y}"
