"""Where reports of the same thing differ. Pure: DataFrames of `query.figures` in, groups of them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, overload

import pandas as pd

from components import claims

ANYONE = {
    *("people", "persons", "person", "civilians", "civilian", "residents", "dead", "bodies", "victims", "others"),
    *("men", "dozens", "hundreds", "thousands", "deaths", "fatalities", "number", "toll"),
}
"""Reports name the same dead now "people", now "civilians" or "bodies"; soldiers and children are others' numbers."""


_SAME = ["measure", "place_id", "_day", "_scale", "_thing"]


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


def found(figures: pd.DataFrame) -> Sequence[Disagreement]:
    """The disagreements among figures of one measure, the widest first; each is put together when it is asked for.

    Compared are levels at a named place on the same day (the day they hold for, else of publication) in the same unit;
    parts of another figure are left out, as they must differ from it.
    """
    fit = figures[(figures["change"] == "level") & figures["place_id"].notna() & figures["of"].isna()]
    if fit.empty:
        return []
    fit = fit.assign(_day=claims.happened_on(fit), _number=_number(fit), _scale=claims.scale(fit), _thing=_thing(fit))
    fit = fit.dropna(subset=["_day", "_number"])
    fit = fit.assign(_group=fit.groupby(_SAME, sort=False).ngroup(), _source=_source(fit))
    return _Found(fit.groupby("_group"), _widest_first(fit))


class _Found(Sequence[Disagreement]):
    """Thousands of groups cost seconds to put together, and a page shows a few."""

    def __init__(self, groups: Any, order: list[int]) -> None:
        self._groups, self._order = groups, order

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, at: int) -> Disagreement: ...
    @overload
    def __getitem__(self, at: slice) -> list[Disagreement]: ...
    def __getitem__(self, at: int | slice) -> Disagreement | list[Disagreement]:
        if isinstance(at, slice):
            return [_disagreement(self._groups.get_group(group)) for group in self._order[at]]
        return _disagreement(self._groups.get_group(self._order[at]))


def _widest_first(fit: pd.DataFrame) -> list[int]:
    """The groups in which at least two sources give different numbers."""
    told = fit.groupby("_group").agg(
        low=("_number", "min"), high=("_number", "max"), sources=("_source", "nunique"), day=("_day", "first")
    )
    told = told[(told["sources"] > 1) & (told["high"] > told["low"])]
    told = told.assign(apart=told["high"] - told["low"])
    told["spread"] = (told["apart"] / told["high"]).where(told["high"] > 0, 0.0)
    return [int(group) for group in told.sort_values(["spread", "apart", "day"], ascending=False, kind="stable").index]


def _source(fit: pd.DataFrame) -> pd.Series:
    return fit["claimant"].fillna("").astype(str) + "\n" + fit["outlet"].fillna("").astype(str)


def _number(figures: pd.DataFrame) -> pd.Series:
    return figures["value"].fillna(figures["low"]).fillna(figures["high"]).astype(float)


def _thing(figures: pd.DataFrame) -> pd.Series:
    """What is counted: the last word of the subject; "" where it says no more than that they are people."""
    last = ["".join(claims.words(subject).lower().split()[-1:]) for subject in figures["subject"]]
    return pd.Series(["" if word in ANYONE else word for word in last], index=figures.index, dtype=object)


def _disagreement(group: pd.DataFrame) -> Disagreement:
    each = group.drop_duplicates(["claimant", "outlet", "_number", "hedge"]).sort_values("_number", kind="stable")
    first = each.iloc[0]
    return Disagreement(
        place=str(first["place"]),
        day=first["_day"],
        scale=str(first["_scale"]),
        low=float(each["_number"].min()),
        high=float(each["_number"].max()),
        figures=each.drop(columns=[name for name in each if str(name).startswith("_")]),
    )
