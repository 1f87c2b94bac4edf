"""People & groups in a real browser."""

from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

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


def test_the_network_draws_offline(server: str, screen: Page) -> None:
    screen.goto(f"{server}/people")
    ready(screen)
    expect(screen.get_by_test_id("stEChartsChart").locator("canvas").first).to_be_visible()


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
