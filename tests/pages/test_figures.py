"""The Figures page: measures, units apart, where reports differ, every claim with who says so."""

from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from components import figure_views
from tests.pages.test_frame import said

Open = Callable[..., AppTest]
PAGE = "pages/explore/figures.py"
DIFFER = "Where reports differ"


def numbers(at: AppTest) -> list[float]:
    return list(at.main.dataframe[0].value["Best"])


def test_the_measure_with_most_figures_comes_first(app: Open) -> None:
    at = app(PAGE)
    assert at.selectbox(key="measure").value == "fatalities"
    assert set(at.main.dataframe[0].value["Who says so"]) == {"Samir Haddad", "Islamic State", "Naharnet"}


def test_each_claim_is_a_row_of_its_own_with_numbers_to_sort_by_and_its_hedge(app: Open) -> None:
    table = app(PAGE).main.dataframe[0].value
    assert list(table["Reported"]) == ["at most 40 people", "31 people", "at least 12 people"]
    assert (list(table["Best"]), table["Best"].dtype.kind) == ([40.0, 31.0, 12.0], "f")
    assert all(table["Sentence"].str.len() > 10)


def test_what_is_shown_is_counted_and_not_added_up(app: Open) -> None:
    words = said(app(PAGE))
    assert "**3 figures** · 3 claimants · 3 articles · 3 outlets" in words
    in_no_table = [line for line in words.splitlines() if "|" not in line]
    assert not [line for line in in_no_table if "83" in line], "the sum of the three"


def test_lists_show_how_much_there_is_of_each(app: Open) -> None:
    assert list(app(PAGE).selectbox(key="measure").options) == ["People killed (3)", "People injured (1)"]


def test_the_address_chooses_the_measure(app: Open) -> None:
    at = app(PAGE, measure="People injured")
    assert list(at.main.dataframe[0].value["Reported"]) == ["2 people"]


def test_a_choice_is_put_into_the_address_by_name(app: Open) -> None:
    at = app(PAGE)
    at.selectbox(key="figure_claimant").set_value("Islamic State").run()
    assert at.query_params["figure_claimant"] == "Islamic State"
    assert numbers(at) == [31.0]
    at.selectbox(key="figure_claimant").set_value(None).run()
    assert "figure_claimant" not in at.query_params


def test_the_address_chooses_who_says_so(app: Open) -> None:
    assert numbers(app(PAGE, figure_claimant="Samir Haddad")) == [12.0]


def test_filters_of_the_side_bar_narrow_the_claims(app: Open) -> None:
    assert numbers(app(PAGE, place=["Raqqa, Syria"])) == [31.0, 12.0]


def test_a_filter_that_leaves_no_figure_says_what_to_do(app: Open) -> None:
    at = app(PAGE, place=["Raqqa, Syria"], **{"from": "2017-03-10"})
    assert "Take one back above" in said(at)


def test_the_order_is_the_readers_choice(app: Open) -> None:
    at = app(PAGE)
    at.selectbox(key="claims_order").set_value("Oldest first").run()
    assert numbers(at) == [12.0, 31.0, 40.0]


@pytest.mark.parametrize("measure", ["Nonsense", "", "<script>"])
def test_an_unknown_measure_in_the_address_is_passed_over(app: Open, measure: str) -> None:
    assert app(PAGE, measure=measure).selectbox(key="measure").value == "fatalities"


def test_tolls_of_one_incident_stand_side_by_side(app: Open) -> None:
    assert "**Raqqa** · 5 March 2017" in (words := said(app(PAGE, view=DIFFER)))
    assert "From **at least 12** to **31** people" in words


def test_who_is_chosen_stands_beside_what_the_others_say(app: Open) -> None:
    words = said(app(PAGE, view=DIFFER, figure_claimant="Islamic State"))
    assert "**1 figure**" in words
    assert "From **at least 12** to **31** people" in words
    assert "No two of these reports" in said(app(PAGE, view=DIFFER, figure_claimant="Naharnet"))


def test_where_nothing_differs_the_page_says_so(app: Open) -> None:
    assert "No two of these reports" in said(app(PAGE, view=DIFFER, measure="People injured"))


def test_where_nothing_changes_the_page_says_so(app: Open) -> None:
    assert "None of these figures tells a change" in said(app(PAGE, view="Changes"))


def test_an_opened_period_narrows_chart_and_table_until_it_is_closed(app: Open) -> None:
    at = app(PAGE)
    window = figure_views.Window(*pd.to_datetime(["2017-03-01", "2017-03-31"]))
    at.session_state[figure_views.OPENED] = ("fatalities", window)
    at.run()
    assert numbers(at) == [31.0, 12.0]
    at.button(key="figure_all_periods").click().run()
    assert len(numbers(at)) == 3
