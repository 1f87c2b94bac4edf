"""Figures in a real browser: charts draw, a ticked claim shows its sentence and leads to its article."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready


def test_the_chart_draws_a_mark_for_each_dated_claim(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    expect(screen.locator(".js-plotly-plot .scatterlayer path.point")).to_have_count(3)


def test_a_ticked_claim_shows_its_sentence_and_opens_the_reader_there(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    screen.get_by_test_id("stDataFrame").click(position={"x": 18, "y": 50})
    expect(screen.locator("blockquote mark")).to_have_text("40")
    screen.get_by_role("button", name="Open in the article").click()
    expect(screen.locator(".details")).to_contain_text("Naharnet")
    assert "article=4" in screen.url


def test_the_measure_is_in_the_address(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures?measure=People+injured")
    ready(screen)
    expect(screen.get_by_text("1 claim, one a row")).to_be_visible()
