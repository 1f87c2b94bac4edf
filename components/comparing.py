"""All comparisons among the figures of a measure, asked of the store; `cached.compared` remembers them."""

from __future__ import annotations

from components import disagreements, same_thing
from components.disagreements import Found
from sitrep.query import figure_links, figures
from sitrep.query.filters import Filters
from sitrep.store import Store


def found(store: Store, filters: Filters, measure: str) -> Found:
    """What `disagreements.found` finds in the chosen articles."""
    known = same_thing.Known(figure_links.tolls(store, filters), figure_links.wide_places(store))
    return disagreements.found(figures.in_brief(store, filters, measure), known)
