"""People & groups in a real browser."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready


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
