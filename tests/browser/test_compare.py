"""Comparing in a browser, as a researcher would."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ready


def test_a_researcher_compares_two_outlets_and_sends_the_link(server: str, screen: Page, browser: Browser) -> None:
    screen.goto(f"{server}/compare")
    ready(screen)
    screen.get_by_role("radio", name="Outlets").click()
    for side, outlet in (("One side", "Levant Courier"), ("The other side", "Naharnet Wire")):
        screen.get_by_role("combobox", name=side, exact=False).click()
        screen.get_by_role("option", name=re.compile(f"^{outlet}")).click()
        ready(screen)
    expect(screen.get_by_role("columnheader", name="Naharnet Wire")).to_be_visible()
    expect(screen.get_by_text("Reports differ").first).to_be_visible()
    expect(screen).to_have_url(re.compile("other=Naharnet"))
    other = browser.new_page()
    other.goto(screen.url)
    ready(other)
    expect(other.get_by_role("columnheader", name="Naharnet Wire")).to_be_visible()
    other.context.close()


def test_one_side_is_followed_to_the_timeline(server: str, screen: Page) -> None:
    screen.goto(f"{server}/compare?compare=Groups&one=Islamic+State&other=Rapid+Support+Forces")
    ready(screen)
    screen.locator(".st-key-only_1_Timeline button").click()
    expect(screen.get_by_role("heading", level=1, name="Timeline")).to_be_visible()
    expect(
        screen.get_by_test_id("stMain").get_by_role("button", name=re.compile("Rapid Support Forces"))
    ).to_be_visible()
