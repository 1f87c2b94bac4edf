"""Filters from the command line: names as people write them become the entities of the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    import pandas as pd

    from sitrep.query.filters import Filters
    from sitrep.store import Store


Period = tuple[datetime | None, datetime | None]


def filters(store: Store, names: Mapping[str, list[str]], search: str, published: Period, happened: Period) -> Filters:
    """The filters that the options name, by option. A name that the store does not know is wrong usage."""
    from sitrep.query import options
    from sitrep.query.filters import Filters

    def ids(option: str, known: Callable[[Store], pd.DataFrame]) -> tuple[str, ...]:
        return tuple(_id(f"--{option}", name, known(store)) for name in names.get(option, ()))

    return Filters(
        places=ids("place", options.places),
        people=ids("person", options.people),
        organisations=ids("organisation", options.organisations),
        outlets=ids("outlet", options.outlets),
        languages=ids("language", options.languages),
        event_types=ids("event-type", options.event_types),
        text=search,
        date_from=_day(published[0]),
        date_to=_day(published[1]),
        happened_from=_day(happened[0]),
        happened_to=_day(happened[1]),
    )


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _id(option: str, name: str, known: pd.DataFrame) -> str:
    labels = known["label"].str.casefold()
    asked = name.casefold()
    found = known[labels == asked]
    bare = labels.str.replace(r" \([a-z]+\)$", "", regex=True)  # "Syria (country)" may be asked for as "Syria"
    for shorter in (bare, bare.str.split(",").str[0]):
        if found.empty:
            found = known[shorter == asked]
    if len(found) == 1:
        return str(found["id"].iloc[0])
    if found.empty:
        found = known[labels.str.contains(asked, regex=False)]
    raise typer.BadParameter(f"{option} {name!r} {_hint(found)}")


def _hint(found: pd.DataFrame) -> str:
    if found.empty:
        return "is in no article of the store."
    return "could be " + ", ".join(repr(label) for label in found["label"].head(5)) + ": say which."
