"""Figures in words: what was reported, by whom, when. Pure: rows of `query.figures` in, words and tables out.

No function here adds two reports together: each row stays one claim by one claimant.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from components import text
from components.rows import each
from sitrep.reference import units

ITSELF = "the article itself"
"""Shown as the claimant of a figure that no one is named for."""

SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
"""Currencies that readers know by a sign; others keep their ISO 4217 code."""

UNITS = {
    "person": ("person", "people"),
    "percent": ("percent", "percent"),
    "USD": ("US dollar", "US dollars"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound sterling", "pounds sterling"),
    "km": ("km", "km"),
    "km2": ("km²", "km²"),
    "m": ("m", "m"),
    "square mile": ("square mile", "square miles"),
    "mile": ("mile", "miles"),
    "hectare": ("hectare", "hectares"),
    "acre": ("acre", "acres"),
    "m2": ("m²", "m²"),
    "m3": ("m³", "m³"),
    "L": ("litre", "litres"),
    "kg": ("kg", "kg"),
    "barrel": ("barrel", "barrels"),
    "barrel/day": ("barrel a day", "barrels a day"),
    "tonne": ("tonne", "tonnes"),
}
"""Unit of docs/contract.md -> one, many. A unit that is not here is shown as it is."""

COLUMNS = (
    *("Lowest", "Best", "Highest", "Unit", "Hedge", "Of what", "Who says so", "Told to", "Stance", "Place", "Whose"),
    *("From", "Until", "Published", "Outlet", "Reported", "Sentence"),
)
"""Of the table of claims."""

SORTS = ("Newest first", "Oldest first", "Largest first", "By who says so", "By place")


def known(value: object) -> bool:
    """Whether a cell of a DataFrame holds something."""
    return value is not None and value == value and value is not pd.NaT and value is not pd.NA and value != ""


def words(value: object, unknown: str = "") -> str:
    """A cell as text."""
    return str(value) if known(value) else unknown


def number(value: float) -> str:
    """ "1,200", "0.5", "−50": separators, no needless decimals, a true minus."""
    shown = f"{abs(value):,.0f}" if float(value).is_integer() else f"{abs(value):,.2f}".rstrip("0").rstrip(".")
    return f"−{shown}" if value < 0 else shown


def amount(row: Any) -> str:
    """What was reported, without its unit: "at least 12", "800–1,200", "+100", "“dozens” (24 or more)"."""
    value, low, high = (getattr(row, part) if known(getattr(row, part)) else None for part in ("value", "low", "high"))
    hedge = words(row.hedge)
    if low is not None and high is not None and low != high:
        span = f"{number(low)} to {number(high)}" if low < 0 or high < 0 else f"{number(low)}–{number(high)}"
        return f"about {span}" if hedge == "about" else span
    if value is None:
        return _bounded(words(row.text), low, high)
    sign = "+" if row.change == "change" and value > 0 else ""
    return f"{hedge + ' ' if hedge and hedge != 'vague' else ''}{sign}{number(value)}"


def _bounded(said: str, low: float | None, high: float | None) -> str:
    quoted = f"“{said}”" if said else "no number"
    if low is not None:
        return f"{quoted} ({number(low)} or more)" if high is None else f"{quoted} ({number(low)})"
    return quoted if high is None else f"{quoted} (up to {number(high)})"


def unit(row: Any, one: bool = False) -> str:
    """The unit with its period: "people", "US dollars a month"; "" for counts, whose subject says what they are."""
    single, many = UNITS.get(row.unit, (row.unit, units.plural(row.unit)))
    name = "" if row.unit == "count" else single if one else many
    return f"{name} a {row.period}".strip() if known(row.period) else name


def reported(row: Any) -> str:
    """What was reported, with its unit: "at least 12 people", "$350 a month", "−50 percent"."""
    shown = amount(row)
    if row.unit in SIGNS and known(row.value) and not shown.startswith("“"):
        return _with_sign(shown, SIGNS[row.unit]) + (f" a {row.period}" if known(row.period) else "")
    one = known(row.value) and row.value == 1 and shown[-1:] == "1" and not known(row.period)
    return f"{shown} {unit(row, one)}".strip()


def _with_sign(shown: str, sign: str) -> str:
    at = next((i for i, letter in enumerate(shown) if letter.isdigit()), 0)
    return shown[:at] + sign + shown[at:].replace("–", f"–{sign}").replace(" to ", f" to {sign}")


def claimant(row: Any) -> str:
    """Who says so."""
    return words(row.claimant, ITSELF)


def said_by(row: Any) -> str:
    """Who says so, to whom, and where it is not simply asserted, how: "an officer, to the Wire (denied)"."""
    via = f", to {row.via}" if known(row.via) else ""
    stance = f" ({row.stance})" if known(row.stance) and row.stance != "asserted" else ""
    return f"{claimant(row)}{via}{stance}"


def _not_said_twice(row: Any) -> str:
    subject = words(row.subject)
    return "" if subject == unit(row) else subject


def when(row: Any) -> str:
    """The days for which the figure holds; where the text does not say, when it was published."""
    if known(row.start_date):
        return text.days(row.start_date, row.end_date if known(row.end_date) else None)
    if known(row.published_on):
        return f"published {text.day(row.published_on)}"
    return "date unknown"


def happened_on(figures: pd.DataFrame) -> pd.Series:
    """The day at which each figure is drawn: the day it holds for, else the day of publication, else NaT."""
    return pd.to_datetime(figures["start_date"]).fillna(pd.to_datetime(figures["published_on"]))


def scale(figures: pd.DataFrame) -> pd.Series:
    """The axis that each figure belongs to: only figures of the same unit, period and kind may share one."""
    parts = ["unit", "period", "change"]
    kinds = figures.groupby(parts, sort=False, dropna=False).ngroup()
    first = figures[parts][~kinds.duplicated()]
    names = dict(zip(kinds[first.index], map(_scale, each(first)), strict=True))
    return kinds.map(names).astype(object)


def _scale(row: Any) -> str:
    name = unit(row) if row.unit != "count" else f"number {unit(row)}".strip()
    return f"change in {name}" if row.change == "change" else name


def scales(figures: pd.DataFrame) -> list[str]:
    """The axes in use, the one with most figures first."""
    return list(scale(figures).value_counts(sort=True).index)


def ordered(figures: pd.DataFrame, sort: str) -> pd.DataFrame:
    """The figures in one of the orders of SORTS; unknown dates, places and numbers last."""
    keyed = figures.assign(_day=happened_on(figures), _size=figures["value"].fillna(figures["low"]).astype(float))
    columns, rising = {
        "Newest first": (["_day", "figure_id"], [False, True]),
        "Oldest first": (["_day", "figure_id"], [True, True]),
        "Largest first": (["_size", "_day"], [False, False]),
        "By who says so": (["claimant", "_day"], [True, False]),
        "By place": (["place", "_day"], [True, False]),
    }[sort]
    return keyed.sort_values(columns, ascending=rising, kind="stable", na_position="last").drop(
        columns=["_day", "_size"]
    )


def table(figures: pd.DataFrame) -> pd.DataFrame:
    """The figures as the reader sees them, in the same order: one claim a row; numbers and days as such, to sort by."""
    rows = [
        {
            "Lowest": row.low,
            "Best": row.value,
            "Highest": row.high,
            "Unit": unit(row),
            "Hedge": f"“{row.text}”" if not known(row.value) and known(row.text) else words(row.hedge),
            "Of what": _not_said_twice(row),
            "Who says so": claimant(row),
            "Told to": words(row.via),
            "Stance": words(row.stance),
            "Place": words(row.place),
            "Whose": words(row.actor),
            "From": row.start_date,
            "Until": row.end_date,
            "Published": row.published_on,
            "Outlet": words(row.outlet, "unknown"),
            "Reported": reported(row),
            "Sentence": " ".join(words(row.sentence).split()),
        }
        for row in each(figures)
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))
