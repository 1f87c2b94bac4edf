"""The Figures page: measures, units apart, every claim with who says so."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from components import figure_views
from tests.pages.test_frame import said

Open = Callable[..., AppTest]
PAGE = "pages/explore/figures.py"


def test_the_measure_with_most_figures_comes_first(app: Open) -> None:
    at = app(PAGE)
    assert at.selectbox(key="measure").value == "fatalities"
    assert set(at.main.dataframe[0].value["Who says so"]) == {"Samir Haddad", "Islamic State", "Naharnet"}


def test_each_claim_is_a_row_of_its_own_with_its_hedge(app: Open) -> None:
    table = app(PAGE).main.dataframe[0].value
    assert list(table["Reported"]) == ["40 people", "31 people", "12 people"]
    assert all(table["Sentence"].str.len() > 10)


def test_the_address_chooses_the_measure(app: Open) -> None:
    at = app(PAGE, measure="People injured")
    assert list(at.main.dataframe[0].value["Reported"]) == ["2 people"]


def test_filters_of_the_side_bar_narrow_the_claims(app: Open) -> None:
    at = app(PAGE, place=["Raqqa, Syria"])
    assert len(at.main.dataframe[0].value) == 2


def test_a_filter_that_leaves_no_figure_says_what_to_do(app: Open) -> None:
    at = app(PAGE, place=["Raqqa, Syria"], **{"from": "2017-03-10"})
    assert "Clear one in the side bar" in said(at)


def test_the_order_is_the_readers_choice(app: Open) -> None:
    at = app(PAGE)
    at.selectbox(key="claims_order").set_value("Oldest first").run()
    assert list(at.main.dataframe[0].value["Reported"]) == ["12 people", "31 people", "40 people"]


@pytest.mark.parametrize("measure", ["Nonsense", "", "<script>"])
def test_an_unknown_measure_in_the_address_is_passed_over(app: Open, measure: str) -> None:
    assert app(PAGE, measure=measure).selectbox(key="measure").value == "fatalities"


def test_reports_are_compared_only_with_reports(app: Open) -> None:
    """The collection's figures name no place: nothing to compare, and the page says why."""
    assert "No two of these reports" in said(app(PAGE))
    assert figure_views.A_PAGE > 0
