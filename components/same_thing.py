"""Which figures speak of the same thing. Pure: rows of `query.figures` in, the same with the number of their group.

A wrong comparison is worse than none: what is not surely the same is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

from components import bounds, claims, incident_of
from sitrep.reference import conversions

ANYONE = {
    *("people", "persons", "person", "civilians", "civilian", "residents", "dead", "bodies", "victims", "villagers"),
    *("men", "dozens", "hundreds", "thousands", "deaths", "fatalities", "number", "toll", "lives", "casualties"),
    *("individuals", "inhabitants", "killed", "wounded", "injured"),
}
"""Reports name the same dead now "people", now "civilians" or "bodies"; soldiers and children are others' numbers."""

_FURTHER = re.compile(r"\b(?:others?|more|another|further|additional|remaining|rest)\b", re.IGNORECASE)
"""Those beside a number told before: no total."""
_OWN = re.compile(r"^(?:its|their|his|her|our)\b", re.IGNORECASE)
"""One side's."""
_ORIGIN = re.compile(r"\b[A-Z]\w+(?= )")
_BEFORE_NOUN_ENDS = re.compile(r"\b(?:of|in|from|at|on|who|that|were)\b")

_NEVER = ("distance",)
"""Two distances from one place are of two positions."""
_MANY_THINGS = ("other", "money", "price", "food", "health")
"""Measures that hold many things: here the whole subject must be the same, not only its noun."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows beside the figures."""

    tolls: pd.DataFrame = field(default_factory=incident_of.none)
    """`query.figure_links.tolls`."""
    wide: frozenset[str] = frozenset()
    """`query.figure_links.wide_places`."""


def grouped(figures: pd.DataFrame, known: Known) -> pd.DataFrame:
    """The figures that can be compared, with `_group`, `_day`, `_last`, `_told` (the day that a text tells),
    `_scale`, `_at` (in the shared unit) and `_factor`.

    Left out: changes, parts of another figure, what happened on one day somewhere in a country, those with neither day
    nor number, and what one article gives several numbers of (it then speaks of several things).
    """
    fit = figures[(figures["change"] == "level") & figures["of"].isna() & ~figures["measure"].isin(_NEVER)]
    fit = fit.assign(_day=claims.happened_on(fit), _thing=_things(fit), _number=bounds.at(fit))
    fit = fit[fit["_thing"].notna()].dropna(subset=["_day", "_number"])
    fit = fit.assign(_incident=incident_of.each(fit, known.tolls))
    places, days = (incident_of.told(known.tolls, name) for name in ("place", "start_date"))
    fit = fit.assign(place=fit["place"].fillna(fit["_incident"].map(places)))
    fit = fit.assign(_told=pd.to_datetime(fit["_incident"].map(days.astype("object"))).fillna(fit["start_date"]))
    base = {unit: conversions.to_base(unit) for unit in fit["unit"].unique()}
    factor = fit["unit"].map({unit: factor for unit, (_, factor) in base.items()}).astype(float)
    fit = fit.assign(_unit=fit["unit"].map({unit: name for unit, (name, _) in base.items()}), _factor=factor)
    fit = fit.assign(_at=fit["_number"] * factor, _scale=claims.scale(fit.assign(unit=fit["_unit"])))
    fit = fit.assign(_last=fit["end_date"].where(fit["start_date"].notna(), fit["_day"]))
    fit = fit.assign(_group=_groups(fit, known.wide)).dropna(subset=["_group"])
    numbers = fit.groupby(["_group", "article_id", fit["claimant"].fillna("")], sort=False)["_at"].transform("nunique")
    return fit[numbers == 1].astype({"_group": "int64"})


def name(subjects: Iterable[object]) -> str:
    """What the reports call it: the most frequent subject; "" where they only say that they are people."""
    told = [words for words in map(claims.words, subjects) if _noun(words) not in ANYONE]
    return max(sorted(set(told)), key=told.count) if told else ""


def _things(figures: pd.DataFrame) -> pd.Series:
    """What is counted, as a key; "" for people in general; None where it cannot be told."""
    keys = list(zip(figures["subject"], figures["unit"], figures["measure"], strict=True))
    found = {key: _thing(claims.words(key[0]), *key[1:]) for key in set(keys)}
    return pd.Series([found[key] for key in keys], index=figures.index, dtype=object)


def _thing(words: str, unit: str, measure: str) -> str | None:
    noun = _noun(words)
    if _FURTHER.search(words):
        return None
    if measure in _MANY_THINGS:
        return " ".join(words.casefold().split()) if noun and noun not in ANYONE else None
    if unit == "person" and not _OWN.search(words) and (not noun or noun in ANYONE):
        return ""
    own = ["own"] if _OWN.search(words) else []
    return " ".join([*own, *sorted(_ORIGIN.findall(words)), noun]) if noun else None


def _noun(words: str) -> str:
    return "".join(_BEFORE_NOUN_ENDS.split(words.casefold(), maxsplit=1)[0].split()[-1:])


def _groups(fit: pd.DataFrame, wide: frozenset[str]) -> pd.Series:
    """One number for all figures of one thing: of the same incident, else of the same place and days; else NaN.

    A figure without an incident joins the one incident of its place and day; where there are several, it stays out.
    """
    thing = fit.groupby(["measure", "_unit", "period", "_thing"], sort=False, dropna=False).ngroup()
    where = _places_and_days(fit, wide, thing)
    there = fit.assign(_where=where).groupby("_where")["_incident"]
    incident = fit["_incident"].where(
        fit["_incident"].notna() | (where.map(there.nunique()) != 1), where.map(there.first())
    )
    of_incident = (
        pd.DataFrame({"thing": thing, "incident": incident}).groupby(["thing", "incident"], sort=False).ngroup()
    )
    alone = where.where(where.map(there.nunique()).eq(0)) + len(fit)
    return of_incident.astype("float64").where(incident.notna(), alone)


def _places_and_days(fit: pd.DataFrame, wide: frozenset[str], thing: pd.Series) -> pd.Series:
    """A number for each thing, place, first and last day; NaN for no place, and for a day's events in a wide one.

    A total over longer ("since March 2011") grows: it is compared with those published in the same month.
    """
    start, end, published = fit["start_date"], fit["end_date"], fit["published_on"]
    is_total = start.notna() & ~((end - start).dt.days <= incident_of.A_FEW_DAYS)
    month = (published.dt.year * 12 + published.dt.month).where(is_total)
    keys = {"thing": thing, "place": fit["place_id"], "day": fit["_day"], "last": fit["_last"], "month": month}
    told = fit["place_id"].notna() & (is_total | ~fit["place_id"].isin(wide))
    last = {"last": end.where(start.notna(), fit["_day"])}
    return (
        pd.DataFrame(keys | last).groupby(list(keys), sort=False, dropna=False).ngroup().astype("float64").where(told)
    )
