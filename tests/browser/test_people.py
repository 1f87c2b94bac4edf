"""People & groups in a real browser."""

import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from sitrep import pipeline
from sitrep import store as stores
from tests.browser.conftest import ready, serving, visit_once
from tests.store import builders


def test_a_ticked_row_opens_the_profile_and_the_address_keeps_it(server: str, screen: Page) -> None:
    screen.goto(f"{server}/people")
    ready(screen)
    screen.get_by_test_id("stDataFrame").first.click(position={"x": 18, "y": 50})
    expect(screen.get_by_role("heading", name="Olena Bondar")).to_be_visible()
    screen.wait_for_timeout(1000)
    assert "entity=p-bondar" in screen.url


LINE = """() => {
    const paths = [...document.querySelectorAll('.stEChartsChart svg path')]
    const line = paths.find(one => one.getAttribute('fill') == 'none' && one.getTotalLength() > 20)
    if (!line || document.querySelector('[data-stale="true"]')) return null
    const {x, y} = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM())
    return [x, y]
}"""
"""The middle of a line of the network, on the screen."""


def network(screen: Page, address: str) -> Locator:
    """Open the network; returns its names."""
    screen.goto(address)
    ready(screen)
    chart = screen.locator(".stEChartsChart svg")
    expect(chart.locator("text").first).to_be_visible()
    chart.scroll_into_view_if_needed()
    return chart.locator("text")


def test_a_click_on_a_name_in_the_network_opens_its_profile(server: str, screen: Page) -> None:
    network(screen, f"{server}/people").filter(has_text="Civil Defence").click()
    expect(screen.get_by_role("heading", name="Civil Defence")).to_be_visible()
    expect(screen).to_have_url(re.compile("entity=o-civil"))


def test_a_click_on_a_line_shows_the_sentence_that_names_both_and_leads_to_it(server: str, screen: Page) -> None:
    network(screen, f"{server}/people")
    screen.mouse.click(*screen.wait_for_function(LINE).json_value())
    tie = screen.locator(".st-key-tie")
    expect(tie).to_contain_text("Civil Defence and Samir Haddad: named together in 1 article")
    expect(tie.locator("mark")).to_have_text(["Samir Haddad", "Civil Defence"])
    link = screen.url
    assert "tie=" in link
    tie.get_by_role("link", name="Market in Raqqa struck").click()
    expect(screen.locator("article.text")).to_contain_text("An air strike hit a market")
    expect(screen).to_have_url(re.compile("at="))
    screen.goto(link)
    expect(tie).to_contain_text("named together in 1 article")
    tie.get_by_role("button", name="Close").click()
    expect(tie).to_have_count(0)


def test_a_tick_in_the_table_of_the_network_opens_a_tie_as_a_click_does(server: str, screen: Page) -> None:
    network(screen, f"{server}/people")
    screen.get_by_text("As a table").click()
    table = screen.locator("[class*=st-key-rows_of_network]").get_by_test_id("stDataFrame")
    table.click(position={"x": 18, "y": 50})
    expect(screen.locator(".st-key-tie")).to_contain_text("Civil Defence and Samir Haddad: named together in 1 article")


@pytest.mark.parametrize(
    ("name", "file"), [("GraphML", "network.graphml"), ("GEXF", "network.gexf"), ("CSV", "ties.csv")]
)
def test_the_network_is_taken_away_as_a_file(server: str, screen: Page, name: str, file: str, tmp_path: Path) -> None:
    network(screen, f"{server}/people")
    screen.get_by_role("button", name="Download the network").click()
    with screen.expect_download() as started:
        screen.get_by_role("button", name=name, exact=True).click()
    started.value.save_as(tmp_path / "network.zip")
    with zipfile.ZipFile(tmp_path / "network.zip") as packed:
        assert {file, "about.json"} <= set(packed.namelist())
        assert "o-civil" in packed.read(file).decode()


def test_the_profile_leads_to_its_articles(server: str, screen: Page) -> None:
    screen.goto(f"{server}/people?entity=p-haddad")
    ready(screen)
    screen.get_by_role("tab", name="Articles").click()
    screen.get_by_role("link", name="Market in Raqqa struck").click()
    expect(screen.locator("article.text")).to_contain_text("An air strike hit a market")


def test_a_click_on_the_chart_opens_a_period_and_a_quote_its_article(
    tmp_path: Path, browser: Browser, screen: Page
) -> None:
    days = {"Wire": date(2015, 5, 5), "Post": date(2015, 7, 20)}
    told = [builders.extraction(outlet=outlet, published_on=day) for outlet, day in days.items()]
    stores.save(stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}"), told)
    with serving(tmp_path) as address:
        visit_once(browser, address)
        screen.goto(f"{address}/people?entity=p-said")
        ready(screen)
        expect(screen.locator("a.card")).to_have_count(2)
        screen.locator(".st-key-charted_said_chart").get_by_text("As a table").click()
        expect(screen.locator(".st-key-charted_said_chart").get_by_test_id("stDataFrame")).to_be_visible()
        plot = screen.locator(".js-plotly-plot .nsewdrag").first.bounding_box()
        assert plot
        screen.mouse.move(plot["x"] + plot["width"] - 12, plot["y"] + 8)
        screen.wait_for_timeout(500)
        screen.mouse.click(plot["x"] + plot["width"] - 12, plot["y"] + 8)
        expect(screen.get_by_text("Only 20–26 July 2015")).to_be_visible()
        expect(screen.locator("a.card")).to_have_count(1)
        screen.locator("a.card").click()
        expect(screen.locator(".reader .details .heading").first).to_contain_text("We will return")
        assert f"at={told[1].quotes[0].start}-" in screen.url


def test_an_article_opened_under_a_filter_keeps_it_in_force_and_in_the_address(server: str, screen: Page) -> None:
    screen.goto(f"{server}/people?entity=p-haddad&place=Raqqa%2C+Syria")
    ready(screen)
    screen.get_by_role("tab", name="Articles").click()
    screen.get_by_role("link", name="Market in Raqqa struck").click()
    expect(screen.locator("article.text")).to_contain_text("An air strike hit a market")
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
    expect(screen).to_have_url(re.compile(r"articles\?.*place=Raqqa"))


def test_a_role_on_the_profile_leads_to_the_articles_that_give_it(
    tmp_path: Path, browser: Browser, screen: Page
) -> None:
    store = stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}")
    words = builders.TEXT.replace("Omar Said", "commander Omar Said")
    stores.save(store, [builders.extraction(words, outlet="Wire", published_on=date(2015, 5, 5))])
    pipeline.join(store)
    with serving(tmp_path) as address:
        visit_once(browser, address)
        screen.goto(f"{address}/people?entity=p-said")
        ready(screen)
        expect(screen.get_by_text("commander · 1 article · May 2015")).to_be_visible()
        screen.get_by_text("All: 1 name, 1 role").click()
        roles = screen.locator("[class*=st-key-role_table]").get_by_test_id("stDataFrame")
        roles.click(position={"x": 18, "y": 50})
        screen.get_by_role("button", name="Articles that say “commander” (1)").click()
        expect(screen).to_have_url(re.compile("/articles.*person=Omar"))
        expect(screen.get_by_role("searchbox", name="Search the articles")).to_have_value('"commander"')
        expect(screen.get_by_text("1 article, best match first")).to_be_visible()
        screen.goto(f"{address}/people?entity=o-rebels&about=Incidents")
        screen.get_by_text("Harad taken by Rebels").click()
        screen.get_by_role("link", name="Read the article").click()
        expect(screen.locator("article.text")).to_contain_text("Rebels seized Harad")


def test_a_place_on_the_profile_leads_to_the_articles_that_name_both_and_to_the_map(server: str, screen: Page) -> None:
    screen.goto(f"{server}/people?entity=o-is&about=Places")
    ready(screen)
    screen.locator("[class*=st-key-places_]").get_by_test_id("stDataFrame").click(position={"x": 18, "y": 50})
    screen.get_by_role("button", name="Articles that name it and Raqqa (2)").click()
    expect(screen.get_by_text("Showing 2 of 7 articles")).to_be_visible()
    screen.goto(f"{server}/people?entity=o-is&about=Places")
    screen.get_by_role("button", name="Show on the map").click()
    expect(screen.get_by_role("heading", name="Map", level=1)).to_be_visible()
    expect(screen).to_have_url(re.compile("organisation=Islamic"))
