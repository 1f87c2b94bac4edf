"""The rest of the collection decides where an article leaves it open, and never against what the article says."""

from __future__ import annotations

import pytest

from sitrep import resolve
from sitrep.reference.gazetteer import Gazetteer
from sitrep.reference.identity import entity_id
from tests.resolve.conftest import Marked


def meant(**articles: int) -> dict[str, int]:
    """geonameid (after an underscore) -> articles, as the store counts them."""
    return {entity_id("place", f"geonames:{key.strip('_')}"): number for key, number in articles.items()}


def tripoli(marked: str, counts: dict[str, int], outlet: str = "") -> str | None:
    """Country of the first Tripoli, read with these counts."""
    found = resolve.run(Marked(marked, outlet).extraction, counts)
    return next(place.country for place in found.places if place.text == "Tripoli")


@pytest.mark.parametrize(
    ("counts", "country"),
    [
        ({}, "LY"),
        ({"_266826": 2}, "LY"),
        ({"_266826": 3}, "LB"),
        ({"_266826": 30, "_2210247": 10}, "LB"),
        ({"_266826": 30, "_2210247": 11}, "LY"),
        ({"_2210247": 9}, "LY"),
    ],
)
def test_a_clear_majority_of_three_articles_or_more_decides(
    gazetteer: Gazetteer, counts: dict[str, int], country: str
) -> None:
    assert tripoli("Police in [l Tripoli] arrested two men.", meant(**counts)) == country


@pytest.mark.parametrize(
    ("marked", "outlet"),
    [
        ("Police in [l Tripoli], [l Libya], arrested two men.", ""),
        ("Police in [l Tripoli] arrested two men. [l Libya] said nothing.", ""),
        ("The Libyan government said so. Police in [l Tripoli] arrested two men.", ""),
        ("Planes left [l Benghazi] and [l Misrata] for [l Tripoli].", ""),
        ("Police in [l Tripoli] arrested two men.", "Libya Herald"),
    ],
)
def test_what_the_article_says_outweighs_the_collection(gazetteer: Gazetteer, marked: str, outlet: str) -> None:
    assert tripoli(marked, meant(_266826=500), outlet) == "LY"


def test_towns_of_one_country_are_left_to_the_article(gazetteer: Gazetteer) -> None:
    """Springfield, Illinois, of which the other articles tell, does not draw a report from Missouri to it."""
    marked = "Police in [l Springfield] and [l Kansas City] arrested two men."
    alone, read = (resolve.run(Marked(marked).extraction, counts).places[0] for counts in ({}, meant(_4250542=90)))
    assert alone.geonameid == 4409896
    assert read.geonameid == alone.geonameid


def test_counts_of_no_namesake_change_nothing(gazetteer: Gazetteer) -> None:
    marked = "Police in [l Tripoli] and [l Homs] arrested two men, and two in [l Georgia]."
    assert resolve.run(Marked(marked).extraction, meant(_1=900)) == resolve.run(Marked(marked).extraction)
