"""Figures in words, and the order in which they stand."""

from typing import Any

import pandas as pd
import pytest

from components import claims
from tests.components.figures import figures, row


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ({"value": 12, "low": 12, "hedge": "at least", "unit": "person"}, "at least 12 people"),
        ({"value": 1000, "low": 800, "high": 1200, "unit": "person"}, "800–1,200 people"),
        ({"value": 1000, "low": 800, "high": 1200, "unit": "person", "hedge": "about"}, "about 800–1,200 people"),
        ({"value": 1, "unit": "person"}, "1 person"),
        ({"value": 150, "high": 150, "hedge": "at most", "unit": "person"}, "at most 150 people"),
        ({"low": 24, "hedge": "vague", "unit": "person", "text": "dozens"}, "“dozens” (24 or more) people"),
        ({"value": -50, "unit": "percent", "change": "change"}, "−50 percent"),
        ({"value": 100, "unit": "percent", "change": "change"}, "+100 percent"),
        ({"value": 350, "unit": "USD", "period": "month"}, "$350 a month"),
        ({"value": 900, "low": 800, "high": 1000, "unit": "USD"}, "$800–$1,000"),
        ({"value": 5000, "unit": "IQD"}, "5,000 IQD"),
        ({"value": 0, "unit": "person"}, "0 people"),
        ({"value": 2.5, "unit": "km"}, "2.5 km"),
        ({"value": 3, "unit": "count"}, "3"),
        ({"unit": "count", "text": "several"}, "“several”"),
    ],
)
def test_a_figure_is_shown_with_its_hedge_range_and_unit(figure: dict[str, Any], shown: str) -> None:
    assert claims.reported(row(**figure)) == shown


@pytest.mark.parametrize(
    ("figure", "axis"),
    [
        ({"unit": "person"}, "people"),
        ({"unit": "person", "change": "change"}, "change in people"),
        ({"unit": "USD", "period": "month"}, "US dollars a month"),
        ({"unit": "count"}, "number"),
        ({"unit": "count", "period": "day"}, "number a day"),
    ],
)
def test_levels_changes_periods_and_units_each_have_their_axis(figure: dict[str, Any], axis: str) -> None:
    assert claims.scales(figures(figure)) == [axis]


def test_no_claimant_means_the_article_itself() -> None:
    assert claims.claimant(row(claimant=None)) == "the article itself"


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ({"start_date": "2016-04-01", "end_date": "2016-04-03"}, "1–3 April 2016"),
        ({"published_on": "2016-04-04"}, "published 4 April 2016"),
        ({}, "date unknown"),
    ],
)
def test_the_day_is_that_of_the_text_else_of_publication_else_unknown(figure: dict[str, Any], shown: str) -> None:
    assert claims.when(row(**figure)) == shown


@pytest.mark.parametrize("sort", claims.SORTS)
def test_unknown_stands_last_in_every_order(sort: str) -> None:
    unknown = {"value": None, "claimant": None, "place": None, "text": "unknown"}
    known = {"value": 5, "claimant": "Adel", "place": "Aden", "published_on": "2016-04-04", "text": "known"}
    assert list(claims.ordered(figures(unknown, known), sort)["text"]) == ["known", "unknown"]


def test_the_table_keeps_columns_when_empty() -> None:
    table = claims.table(figures())
    assert table.empty
    assert {"Reported", "Who says so", "Sentence"} <= set(table.columns)


def test_the_table_shows_one_claim_a_row() -> None:
    table = claims.table(figures({"value": 3, "unit": "person"}, {"value": 3, "unit": "person"}))
    assert isinstance(table, pd.DataFrame)
    assert list(table["Reported"]) == ["3 people", "3 people"]
