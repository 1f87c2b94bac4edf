"""Where an outlet is at home tells namesakes apart; its address counts only where it says a country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sitrep.records import Article, Extraction
from sitrep.resolve import _outlets

Resolved = Callable[..., Extraction]

HOMES = [
    ("dailytrust.com.ng", "", {"NG"}),
    ("thenorthernecho.co.uk", "", {"GB"}),
    ("Daily Paper", "https://www.paper.com.pk/story/1", {"PK"}),
    ("Yemen Monitor", "", {"YE"}),
    ("Sudanese Gazette", "", {"SD"}),
    ("startup.io", "", set()),
    ("paper.com", "", set()),
    ("Daily Paper", "", set()),
    ("", "", set()),
]


@pytest.mark.parametrize(("outlet", "url", "expected"), HOMES)
def test_an_outlet_is_at_home_where_its_name_or_address_says(outlet: str, url: str, expected: set[str]) -> None:
    article = Article(id="a", text="", raw_text="", content_hash="", origin="test", outlet=outlet, url=url)
    assert _outlets.countries_of(article) == expected


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [("Lancaster Eagle", ["Lancaster"]), ("Daily Post", []), ("Kharkiv Weekly News", ["Kharkiv"]), ("Herald", [])],
)
def test_an_outlets_name_holds_its_town(outlet: str, expected: list[str], gazetteer: object) -> None:
    assert _outlets.towns_of(outlet) == expected


@pytest.mark.parametrize(("outlet", "country"), [("thenorthernecho.co.uk", "GB"), ("heraldtimes.com.au", "AU")])
def test_a_namesake_at_the_outlets_home_is_meant(resolved: Resolved, outlet: str, country: str) -> None:
    assert resolved("A shop in [l Newcastle] burned.", outlet).places[0].country == country


@pytest.mark.parametrize(("outlet", "region"), [("Harrisburg Wire News", "Pennsylvania"), ("", "California")])
def test_a_town_of_the_outlets_name_draws_its_neighbours(resolved: Resolved, outlet: str, region: str) -> None:
    assert resolved("A man was held in [l Lancaster].", outlet).places[0].admin1 == region
