"""The Timeline in a browser: reports unfold one by one, figures below the bars lead to their articles."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ready


def test_a_report_unfolds_its_sentence_with_the_way_to_its_article(server: str, screen: Page) -> None:
    screen.goto(f"{server}/timeline?place=Raqqa%2C+Syria")
    ready(screen)
    said = screen.get_by_text("An air strike hit a market in Raqqa on Sunday.")
    expect(said).to_be_hidden()
    screen.get_by_text("Levant Courier · 6 March 2017 · killed at least 12").click()
    expect(said).to_be_visible()


def test_a_click_on_a_mark_lists_what_is_said_on_its_days(server: str, screen: Page) -> None:
    screen.goto(f"{server}/timeline?place=Raqqa%2C+Syria")
    ready(screen)
    screen.get_by_test_id("stMain").get_by_role("button", name="Figures", exact=True).click()
    mark = screen.locator('[aria-label*="a mark for each"] .scatterlayer .point').last
    mark.scroll_into_view_if_needed()
    mark.click(force=True)
    expect(screen.get_by_test_id("stMain").get_by_text("Figures, ")).to_be_visible()
    expect(screen.get_by_test_id("stMain").get_by_role("link", name="Read the article").first).to_be_visible()


def test_a_link_to_the_timeline_shows_another_visitor_the_same_list(
    server: str, screen: Page, browser: Browser
) -> None:
    screen.goto(f"{server}/timeline")
    ready(screen)
    for choice in ("Reports", "Week", "Date unknown"):
        screen.get_by_role("radio", name=re.compile(f"^{choice}")).click()
        ready(screen)
    expect(screen).to_have_url(re.compile("list=Date"))
    other = browser.new_page()
    other.goto(screen.url)
    ready(other)
    for choice in ("Reports", "Week", "Date unknown"):
        expect(other.get_by_role("radio", name=re.compile(f"^{choice}"))).to_be_checked()
    other.context.close()
