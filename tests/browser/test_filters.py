"""Filters travel: from page to page, and in the address to another visitor."""

import json
import zipfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from sitrep import store as stores
from tests.browser.conftest import ready, serving
from tests.pages import collection

MENU = ["Timeline", "Map", "Figures", "People & groups", "Articles", "Overview"]


def choose(page: Page, label: str, option: str) -> None:
    """Choose one option of a list in the side bar."""
    box = page.get_by_test_id("stSidebar").get_by_role("combobox", name=label, exact=True)
    box.fill(option)
    page.get_by_role("option", name=option).click()
    page.keyboard.press("Escape")
    ready(page)


def test_a_chosen_place_follows_the_reader_to_every_page(server: str, screen: Page) -> None:
    screen.goto(server)
    ready(screen)
    choose(screen, "Place", "Raqqa, Syria")
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
    screen.wait_for_timeout(1000)
    for title in MENU:
        screen.get_by_test_id("stTopNavLink").get_by_text(title, exact=True).click()
        expect(screen.get_by_role("heading", level=1, name=title)).to_be_visible()
        expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
        assert "place=Raqqa" in screen.url


def test_an_address_shows_another_visitor_the_same(server: str, screen: Page, browser: Browser) -> None:
    screen.goto(f"{server}/timeline")
    ready(screen)
    choose(screen, "Place", "Raqqa, Syria")
    choose(screen, "Organisation", "Civil Defence")
    expect(screen.get_by_text("Showing 1 of 7 articles")).to_be_visible()
    screen.wait_for_timeout(1000)
    other = browser.new_context().new_page()
    other.goto(screen.url)
    ready(other)
    expect(other.get_by_text("Showing 1 of 7 articles")).to_be_visible()
    expect(other.get_by_text("Air strike in Raqqa, 5 March 2017").first).to_be_visible()
    other.context.close()


def test_a_place_then_a_person_hold_on_every_page_and_in_a_new_browser(
    server: str, screen: Page, browser: Browser
) -> None:
    screen.goto(server)
    ready(screen)
    choose(screen, "Place", "Raqqa, Syria")
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
    choose(screen, "Person", "Samir Haddad")
    expect(screen.get_by_text("Showing 1 of 7 articles")).to_be_visible()
    screen.wait_for_timeout(1000)
    for title in MENU:
        screen.get_by_test_id("stTopNavLink").get_by_text(title, exact=True).click()
        expect(screen.get_by_role("heading", level=1, name=title)).to_be_visible()
        expect(screen.get_by_text("Showing 1 of 7 articles")).to_be_visible()
        other = browser.new_context().new_page()
        other.goto(screen.url)
        ready(other)
        expect(other.get_by_role("heading", level=1, name=title)).to_be_visible()
        expect(other.get_by_text("Showing 1 of 7 articles")).to_be_visible()
        expect(other.get_by_role("button", name="Place: Raqqa, Syria")).to_be_visible()
        expect(other.get_by_role("button", name="Person: Samir Haddad")).to_be_visible()
        other.context.close()


def test_a_search_from_the_side_bar_narrows_the_page_and_a_chip_takes_it_back(server: str, screen: Page) -> None:
    screen.goto(f"{server}/timeline")
    ready(screen)
    screen.get_by_role("searchbox", name="Search the articles").fill('"air strike" -outlet:"Naharnet Wire"')
    screen.keyboard.press("Enter")
    expect(screen.get_by_text("Showing 1 of 7 articles")).to_be_visible()
    screen.get_by_role("link", name="Show 1 article").click()
    expect(screen.get_by_role("heading", level=1, name="Articles")).to_be_visible()
    expect(screen.get_by_role("link", name="Market in Raqqa struck")).to_be_visible()
    screen.get_by_role("button", name="Text:").click()
    expect(screen.get_by_text("7 articles, newest first")).to_be_visible()


def test_what_is_left_out_is_in_the_link_that_is_copied(server: str, screen: Page, browser: Browser) -> None:
    screen.context.grant_permissions(["clipboard-read", "clipboard-write"])
    screen.goto(server)
    ready(screen)
    screen.get_by_text("Leave out", exact=True).click()
    choose(screen, "Articles that name none of these", "Raqqa, Syria")
    expect(screen.get_by_text("Showing 4 of 7 articles")).to_be_visible()
    screen.wait_for_timeout(1000)
    screen.get_by_role("button", name="Copy link").click()
    expect(screen.get_by_text("Copied")).to_be_visible()
    other = browser.new_context().new_page()
    other.goto(screen.evaluate("navigator.clipboard.readText()"))
    ready(other)
    expect(other.get_by_text("Showing 4 of 7 articles")).to_be_visible()
    expect(other.get_by_role("button", name="Place: Raqqa, Syria")).to_be_visible()
    other.context.close()


def test_a_view_kept_by_name_is_opened_by_another_visitor(tmp_path: Path, screen: Page, browser: Browser) -> None:
    stores.save(stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}"), collection.extractions())
    with serving(tmp_path) as address:
        screen.goto(f"{address}/timeline?place=Raqqa%2C+Syria")
        ready(screen)
        screen.get_by_role("button", name="Saved views").click()
        screen.get_by_label("Keep this view as").fill("Raqqa")
        screen.keyboard.press("Enter")
        expect(screen.get_by_text("Kept as “Raqqa”")).to_be_visible()
        other = browser.new_context().new_page()
        other.goto(address)
        ready(other)
        other.get_by_role("button", name="Saved views").click()
        other.get_by_role("button", name="Raqqa", exact=True).click()
        expect(other.get_by_role("heading", level=1, name="Timeline")).to_be_visible()
        expect(other.get_by_text("Showing 3 of 7 articles")).to_be_visible()
        other.context.close()


def test_a_filter_that_leaves_fewer_pages_shows_the_last(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?list_page=9&place=Raqqa%2C+Syria")
    ready(screen)
    expect(screen.get_by_role("link", name="Market in Raqqa struck")).to_be_visible()


def test_clearing_takes_the_filters_out_of_the_address(server: str, screen: Page) -> None:
    screen.goto(f"{server}/?place=Raqqa%2C+Syria&from=2017-03-01")
    ready(screen)
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
    screen.wait_for_timeout(1000)
    screen.get_by_role("button", name="Clear filters").click()
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_have_count(0)
    screen.wait_for_timeout(500)
    assert "place" not in screen.url


def test_a_link_to_an_article_keeps_the_filters(server: str, screen: Page) -> None:
    screen.goto(f"{server}/timeline?place=Raqqa%2C+Syria")
    ready(screen)
    screen.wait_for_timeout(1000)
    screen.get_by_text("Read the article").first.click()
    expect(screen.get_by_role("heading", level=1, name="Articles")).to_be_visible()
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
    assert "article=" in screen.url
    assert "place=Raqqa" in screen.url


def test_a_click_on_a_name_that_is_named_most_filters_by_it(server: str, screen: Page) -> None:
    screen.goto(server)
    ready(screen)
    screen.wait_for_timeout(1000)
    table = screen.locator('[class*="st-key-most_place"] [data-testid="stDataFrame"]')
    table.click(position={"x": 40, "y": 50})
    expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()


def test_the_first_address_opened_after_a_start_is_found(tmp_path: Path, screen: Page) -> None:
    stores.save(stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}"), collection.extractions())
    with serving(tmp_path) as address:
        screen.goto(f"{address}/timeline?place=Raqqa%2C+Syria")
        ready(screen)
        expect(screen.get_by_text("Showing 3 of 7 articles")).to_be_visible()
        screen.wait_for_timeout(1000)
        expect(screen.get_by_role("dialog")).to_have_count(0, timeout=1000)


def test_days_dragged_over_on_the_timeline_hold_on_other_pages_until_all_days_are_shown(
    server: str, screen: Page
) -> None:
    screen.goto(f"{server}/timeline?from=2017-01-01&to=2017-12-31")
    ready(screen)
    plot = screen.locator(".js-plotly-plot .nsewdrag").first
    plot.scroll_into_view_if_needed()
    area = plot.bounding_box()
    assert area is not None
    middle = area["y"] + area["height"] / 2
    screen.mouse.move(area["x"] + 2, middle)
    screen.mouse.down()
    screen.mouse.move(area["x"] + area["width"] * 0.2, middle, steps=8)
    screen.mouse.up()
    expect(screen.get_by_role("button", name="Events from: ")).to_be_visible()
    assert "happened_from=2017-0" in screen.url
    screen.wait_for_timeout(1000)
    screen.get_by_test_id("stTopNavLink").get_by_text("Articles", exact=True).click()
    expect(screen.get_by_role("heading", level=1, name="Articles")).to_be_visible()
    expect(screen.get_by_role("button", name="Events from: ")).to_be_visible()
    screen.get_by_test_id("stTopNavLink").get_by_text("Timeline", exact=True).click()
    screen.get_by_role("button", name="All days").click()
    expect(screen.get_by_role("button", name="Events from: ")).to_be_hidden()


def test_what_the_filters_leave_is_downloaded_in_the_format_that_is_chosen(server: str, screen: Page) -> None:
    screen.goto(f"{server}/map?place=Raqqa%2C+Syria")
    ready(screen)
    screen.get_by_role("button", name="Download", exact=True).click()
    screen.get_by_role("combobox", name="Format").click()
    screen.get_by_role("option", name="GeoJSON").click()
    expect(screen.get_by_text("kepler.gl")).to_be_visible()
    with screen.expect_download() as started:
        screen.locator(".st-key-download_made button").click()
    with zipfile.ZipFile(started.value.path()) as archive:
        assert "Raqqa, Syria" in json.loads(archive.read("about.json"))["filters"]
        assert json.loads(archive.read("incidents.geojson"))["features"]
