"""Where reports of the same thing differ. Pure: DataFrames of `query.figures` in, groups of them out."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components import claims

ANYONE = {
    *("people", "persons", "person", "civilians", "civilian", "residents", "dead", "bodies", "victims", "others"),
    *("men", "dozens", "hundreds", "thousands", "deaths", "fatalities", "number", "toll"),
}
"""Reports name the same dead now "people", now "civilians" or "bodies"; soldiers and children are others' numbers."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Reports of one measure at one place on one day, of which at least two give different numbers."""

    place: str
    day: pd.Timestamp
    scale: str
    low: float
    high: float
    figures: pd.DataFrame
    """One row a claimant, outlet and number; rows of `query.figures`, smallest first."""

    @property
    def spread(self) -> float:
        """How far apart the reports are, 0 (agree) to 1 (one says none)."""
        return (self.high - self.low) / self.high if self.high > 0 else 0.0


def found(figures: pd.DataFrame) -> list[Disagreement]:
    """The disagreements among figures of one measure, the widest first.

    Compared are levels at a named place on the same day (the day they hold for, else of publication) in the same unit;
    parts of another figure are left out, as they must differ from it.
    """
    if figures.empty:
        return []
    fit = figures[(figures["change"] == "level") & figures["place_id"].notna() & figures["of"].isna()]
    fit = fit.assign(_day=claims.happened_on(fit), _number=_number(fit), _scale=claims.scale(fit), _thing=_thing(fit))
    fit = fit.dropna(subset=["_day", "_number"])
    groups = fit.groupby(["measure", "place_id", "_day", "_scale", "_thing"], sort=False)
    different = (_disagreement(group) for _, group in groups if _differ(group))
    return sorted(different, key=lambda one: (one.spread, one.high - one.low, one.day), reverse=True)


def _number(figures: pd.DataFrame) -> pd.Series:
    return figures["value"].fillna(figures["low"]).fillna(figures["high"]).astype(float)


def _thing(figures: pd.DataFrame) -> pd.Series:
    """What is counted: the last word of the subject; "" where it says no more than that they are people."""
    last = ["".join(claims.words(subject).lower().split()[-1:]) for subject in figures["subject"]]
    return pd.Series(["" if word in ANYONE else word for word in last], index=figures.index, dtype=object)


def _differ(group: pd.DataFrame) -> bool:
    sources = group[["claimant", "outlet"]].fillna("").drop_duplicates()
    return len(sources) > 1 and group["_number"].nunique() > 1


def _disagreement(group: pd.DataFrame) -> Disagreement:
    each = group.drop_duplicates(["claimant", "outlet", "_number", "hedge"]).sort_values("_number", kind="stable")
    first = each.iloc[0]
    return Disagreement(
        place=str(first["place"]),
        day=first["_day"],
        scale=str(first["_scale"]),
        low=float(each["_number"].min()),
        high=float(each["_number"].max()),
        figures=each.drop(columns=["_day", "_number", "_scale", "_thing"]),
    )
