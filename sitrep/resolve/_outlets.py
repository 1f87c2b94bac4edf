"""Where an article's outlet is at home, and the towns that its name holds."""

from __future__ import annotations

from sitrep.records import Article
from sitrep.reference import gazetteer, outlets

MIN_POPULATION = 20_000
"""Smaller towns have papers too, but more of them are common words."""


def countries_of(article: Article) -> frozenset[str]:
    """Codes of the countries in which the article's outlet is at home; none where nothing tells."""
    return outlets.countries_of(article.outlet, article.url)


def towns_of(outlet: str) -> list[str]:
    """Names in an outlet's name that are some town's or region's: "Lancaster" of the "Lancaster Eagle"."""
    names = [name for name in outlets.names(outlet) if outlets.country_called(name) is None]
    known = gazetteer.open_().known(names, MIN_POPULATION) if names else set()
    longest = [name for name in names if name in known]
    return [name for name in longest if not any(name != other and name in other for other in longest)]
