"""What is compared, as tables to download: columns called by the two sides, with rows that the page does not show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from components import cached, charts, compare_charts, compare_choice, compare_measures, compare_numbers, compare_view
from components.compare_choice import KINDS, Named
from components.downloads import Own, Table
from sitrep.query.comparison import FIELDS

NAMED = 1_000
"""Names at most, those named most."""
KILLED = {"killed_low": ", lowest numbers", "killed": ", best numbers", "killed_high": ", highest numbers"}


def offered() -> Own | None:
    """The tables of the two sides that are chosen, and the filters that choose the articles of either."""
    if (chosen := compare_choice.chosen()) is None:
        return None
    one, other = chosen
    both: dict[str, Any] = {FIELDS[one.side.kind]: (one.side.id, other.side.id)}
    return Own(
        what="what is compared",
        filters=replace(one.side.shared, **both),
        about={"compared": f"{KINDS[one.side.kind]}: {one.label} and {other.label}"},
        tables={
            "compared_numbers": Table("Both sides in numbers", lambda: numbers(one, other)),
            "compared_articles": Table("Articles of both over time", lambda: articles(one, other)),
            "compared_incidents": Table("Kinds of incident of both over time", lambda: incidents(one, other)),
            "compared_measures": Table("What is counted on both", lambda: measures(one, other)),
            "compared_names": Table("Who is named on both", lambda: names(one, other)),
            "incidents_of_both": Table(
                "Incidents that both tell", lambda: cached.shared_incidents(one.side, other.side, limit=None)
            ),
        },
    )


def numbers(one: Named, other: Named) -> pd.DataFrame:
    """`number` and a column for each side; empty where no report gives any."""
    counts = {named.label: cached.comparison(named.side) for named in (one, other)}
    keys = [
        (key, counted.label + suffix)
        for counted in compare_numbers.COUNTED
        for key, suffix in (KILLED if counted.key == "killed" else {counted.key: ""}).items()
    ]
    columns = {label: pd.array([found[key] for key, _ in keys], dtype="Int64") for label, found in counts.items()}
    return pd.DataFrame({"number": [label for _, label in keys], **columns})


def articles(one: Named, other: Named) -> pd.DataFrame:
    """The first day of each period, and the articles that each side has of it."""
    freq, counted = compare_view.counted(one, other, "articles")
    return compare_charts.table(compare_charts.by_period(counted, "articles", freq), freq)


def incidents(one: Named, other: Named) -> pd.DataFrame:
    """The first day of each period, `event_type`, and the incidents that each side has of both."""
    freq, counted = compare_view.counted(one, other, "incidents")
    sides = [rows.set_index(["period", "event_type"])["events"].rename(label) for label, rows in counted.items()]
    both = pd.concat(sides, axis=1).fillna(0).astype("int64").sort_index().reset_index()
    return both.rename(columns={"period": charts.FIRST_DAY[freq]})


def measures(one: Named, other: Named) -> pd.DataFrame:
    """`measure, label, unit, period`, and of each side how many figures, the lowest and the highest."""
    found = compare_measures.found(one, other)
    ends = {"one": one.label, "other": other.label}
    called = {f"{name}_{end}": f"{name}: {ends[end]}" for name in ("figures", "lowest", "highest") for end in ends}
    first = ["measure", "label", "unit", "period"]
    return found[[*first, *(name for name in found if name not in first)]].rename(columns=called)


def names(one: Named, other: Named) -> pd.DataFrame:
    """`entity_id, name, kind`, and the articles of each side that name it."""
    found = cached.named_on_sides(one.side, other.side, limit=NAMED)
    return found.rename(columns={"one": one.label, "other": other.label})
