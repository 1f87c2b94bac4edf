"""People & groups: ranking, search, profile."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from components.figure_periods import Window
from sitrep import pipeline
from sitrep import store as stores
from sitrep.records import Extraction
from tests.pages.test_frame import said
from tests.store import builders

Open = Callable[..., AppTest]
PAGE = "pages/explore/people.py"


def headings(at: AppTest) -> list[str]:
    return [str(each.value) for kind in ("header", "subheader") for each in at.main.get(kind)]


def test_people_come_first_and_groups_are_one_click_away(app: Open) -> None:
    at = app(PAGE)
    assert set(at.main.dataframe[0].value["name"]) == {"Olena Bondar", "Samir Haddad"}
    assert "Islamic State" in set(app(PAGE, kind="Groups").main.dataframe[0].value["name"])


def test_the_search_is_held_in_the_address(app: Open) -> None:
    assert list(app(PAGE, name="olena").main.dataframe[0].value["name"]) == ["Olena Bondar"]


@pytest.mark.parametrize("words", ["nobody", "%", "' OR 1=1 --", "<script>"])
def test_a_search_without_result_says_what_to_do(app: Open, words: str) -> None:
    assert "Change the search" in said(app(PAGE, name=words))


def test_a_profile_shows_names_and_what_is_said_and_claimed(app: Open) -> None:
    at = app(PAGE, entity="p-haddad")
    assert "Samir Haddad" in headings(at)
    assert "named in 1 article" in said(at)
    assert at.main.tabs[0].label == "Said and claimed"
    (kinds,) = [group for group in at.main.button_group if group.key == "said_shown_p-haddad"]
    assert kinds.options == ["Quotes (1)", "Word for word (0)", "In other words (1)", "Figures claimed (1)"]


def test_a_profile_counts_within_the_filters(app: Open) -> None:
    at = app(PAGE, entity="o-is", **{"from": "2017-03-10"})
    assert "named in 1 article" in said(at)


@pytest.mark.parametrize("entity", ["unknown", "l-raqqa", "<script>"])
def test_an_address_without_a_profile_says_so(app: Open, entity: str) -> None:
    assert "No person or group with this address" in said(app(PAGE, entity=entity))


def test_the_filter_button_filters_every_page(app: Open) -> None:
    at = app(PAGE, entity="p-haddad")
    at.button(key="filter_by").click().run()
    assert at.session_state["person"] == ["p-haddad"]
    assert "Showing **1** of 7 articles" in said(at)


def shown(at: AppTest, entity: str, kind: str) -> AppTest:
    """The profile after a click on one of the kinds of what is said."""
    (kinds,) = [group for group in at.main.button_group if group.key == f"said_shown_{entity}"]
    kinds.set_value(kind)
    return at.run()


def test_figures_claimed_stand_beside_the_quotes(app: Open) -> None:
    at = shown(app(PAGE, entity="p-haddad"), "p-haddad", "figures claimed")
    (table,) = [each.value for each in at.main.dataframe if "Sentence" in each.value]
    assert "At least 12 people were killed" in table["Sentence"].iloc[0]


@pytest.mark.parametrize(("words", "quotes"), [("market", 1), ("zebra", 0), ("(", 1)])
def test_the_search_in_what_they_say_narrows_it(app: Open, words: str, quotes: int) -> None:
    at = app(PAGE, entity="p-haddad")
    at.text_input(key="said_words_p-haddad").set_value(words).run()
    (kinds,) = [group for group in at.main.button_group if group.key == "said_shown_p-haddad"]
    assert kinds.options[0] == f"Quotes ({quotes})"
    assert ("None here" in said(at)) == (quotes == 0)


def test_a_period_that_is_open_is_told_and_can_be_closed(app: Open) -> None:
    at = app(PAGE, entity="p-haddad")
    at.session_state["said_period"] = ("p-haddad", Window(pd.Timestamp("2018-01-01"), pd.Timestamp("2018-01-31")))
    at.run()
    assert "Only **1–31 January 2018**" in said(at)
    assert "None here" in said(at)
    at.button(key="said_all_periods").click().run()
    assert "None here" not in said(at)


def test_a_period_opened_on_one_profile_does_not_narrow_another(app: Open) -> None:
    at = app(PAGE, entity="p-haddad")
    at.session_state["said_period"] = ("o-is", Window(pd.Timestamp("2018-01-01"), pd.Timestamp("2018-01-31")))
    assert "None here" not in said(at.run())


def test_one_who_says_nothing_is_told_so(app: Open) -> None:
    assert "No quote and no figure of theirs" in said(app(PAGE, entity="o-rsf"))


@pytest.mark.parametrize(
    ("order", "first", "told"),
    [
        ("Most named", "Islamic State", "most articles first"),
        ("Most quoted", "Islamic State", "most quotes first"),
        ("Most figures", "Islamic State", "most figures claimed first"),
    ],
)
def test_the_list_may_be_ordered_by_what_is_said(app: Open, order: str, first: str, told: str) -> None:
    at = app(PAGE, kind="Groups", order=order)
    names = list(at.main.dataframe[0].value["name"])
    assert names[0] == first
    assert told in said(at)
    assert ("Rapid Support Forces" in names) == (order == "Most named")


def test_those_only_called_by_what_they_are_belong_to_one_article(app: Open) -> None:
    page = app(PAGE)
    words = "Two residents saw it."
    seen = builders.name(words, "Two residents", "person", "p-residents", named=False)
    stores.save(stores.open_(), [Extraction(builders.article(words), names=[seen])])
    page.query_params["entity"] = "p-residents"
    page.run()
    assert "called so in one article" in said(page)
    assert not [button for button in page.main.button if button.key == "filter_by"]


def profile(app: Open, told: list[Extraction], entity: str, tab: str = "Said and claimed") -> AppTest:
    """The page with this profile, after these articles were added."""
    stores.save(stores.open_(), told)
    pipeline.join(stores.open_())
    return app(PAGE, entity=entity, about=tab)


def test_a_role_is_told_with_its_articles_and_months(app: Open) -> None:
    days = {"Wire": date(2015, 5, 5), "Post": date(2016, 2, 20), "Star": None}
    reports = [builders.extraction(outlet=outlet, published_on=day) for outlet, day in days.items()]
    at = profile(app, reports, "p-said")
    assert "**In the texts:** Omar Said (3)" in said(at)
    assert "**commander** :gray[· 3 articles · May 2015 – February 2016]" in said(at)
    (folded,) = [box for box in at.main.expander if box.label == "All: 1 name, 1 role"]
    assert not folded.dataframe


def test_the_incidents_of_a_group_tell_on_which_side_it_was(app: Open) -> None:
    at = profile(app, [builders.extraction()], "o-rebels", "Incidents")
    (told,) = [box.label for box in at.main.expander if "took part" in box.label]
    assert told == "**Harad taken by Rebels\\, 4 May 2015** :gray[· took part · killed 12]"
    assert [group.options for group in at.main.button_group if group.key == "part_o-rebels"] == [["All (1)"]]


def test_one_who_has_part_in_no_incident_is_told_so(app: Open) -> None:
    assert "In no incident of these articles a side" in said(app(PAGE, entity="p-haddad", about="Incidents"))


def test_places_of_a_profile_lead_to_the_map_of_its_articles(app: Open) -> None:
    at = app(PAGE, entity="p-haddad", about="Places")
    assert list(at.main.dataframe[-1].value["place"]) == ["Raqqa, Syria"]
    (to_map,) = [button for button in at.main.button if button.label == "Show on the map"]
    to_map.click().run()
    assert not at.exception
    assert at.session_state["person"] == ["p-haddad"]
    assert [title.value for title in at.title] == ["Map"]


@pytest.mark.parametrize(("ties", "told"), [("Strong ties", "Without a strong tie"), ("All ties", "Without a tie")])
def test_the_network_tells_who_is_left_out(app: Open, ties: str, told: str) -> None:
    words = said(app(PAGE, ties=ties))
    assert f"{told}: Islamic State, Olena Bondar." in words
    assert ("A tie is strong where more articles name both than chance" in words) == (ties == "Strong ties")


def test_the_address_opens_a_tie_and_passes_over_one_that_is_not_known(app: Open) -> None:
    both = app(PAGE, tie=["o-civil", "p-haddad"])
    assert "**Civil Defence** and **Samir Haddad**: named together in 1 article" in said(both)
    assert "named together" not in said(app(PAGE, tie=["o-civil", "<script>"]))
