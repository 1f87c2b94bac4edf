"""Comparing in a browser, as a researcher would."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pandas as pd
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import ready


def test_a_researcher_compares_two_outlets_and_sends_the_link(server: str, screen: Page, browser: Browser) -> None:
    screen.goto(f"{server}/compare")
    ready(screen)
    screen.get_by_role("radio", name="Outlets").click()
    for side, outlet in (("One side", "Levant Courier"), ("The other side", "Naharnet Wire")):
        screen.get_by_role("combobox", name=side, exact=False).click()
        screen.get_by_role("option", name=re.compile(f"^{outlet}")).click()
        ready(screen)
    expect(screen.get_by_role("columnheader", name="Naharnet Wire").first).to_be_visible()
    expect(screen.get_by_text("Reports differ").first).to_be_visible()
    expect(screen).to_have_url(re.compile("other=Naharnet"))
    other = browser.new_page()
    other.goto(screen.url)
    ready(other)
    expect(other.get_by_role("columnheader", name="Naharnet Wire").first).to_be_visible()
    other.context.close()


def test_a_reader_compares_two_towns_and_follows_a_number_to_the_timeline(server: str, screen: Page) -> None:
    screen.goto(f"{server}/compare?one=Raqqa%2C+Syria&other=El+Fasher%2C+Sudan")
    ready(screen)
    expect(screen.get_by_label(re.compile("^Two lines of articles by .*: Raqqa, Syria 3, at most"))).to_be_visible()
    screen.get_by_role("radio", name="Incidents").click()
    expect(screen.get_by_label(re.compile("^Two lines of incidents by .*: Raqqa, Syria 2, at most"))).to_be_visible()
    screen.get_by_role("button", name="2: Incidents, Raqqa, Syria").click()
    expect(screen.get_by_role("heading", level=1, name="Timeline")).to_be_visible()
    expect(chip(screen, "Raqqa, Syria")).to_be_visible()
    expect(chip(screen, "El Fasher, Sudan")).not_to_be_visible()


def test_a_measure_is_followed_by_keyboard_to_the_claims_of_both_sides(server: str, screen: Page) -> None:
    screen.goto(f"{server}/compare?compare=Outlets&one=Levant+Courier&other=Naharnet+Wire")
    ready(screen)
    expect(screen.get_by_text("all higher for Naharnet Wire")).to_be_visible()
    screen.get_by_role("button", name="People killed: Levant Courier and Naharnet Wire").press("Enter")
    expect(screen.get_by_role("heading", level=1, name="Figures")).to_be_visible()
    expect(screen.get_by_text("2 figures").first).to_be_visible()
    for outlet in ("Levant Courier", "Naharnet Wire"):
        expect(chip(screen, outlet)).to_be_visible()


def test_a_name_is_followed_to_the_profile(server: str, screen: Page) -> None:
    screen.goto(f"{server}/compare?compare=Outlets&one=Levant+Courier&other=Naharnet+Wire")
    ready(screen)
    screen.get_by_role("button", name="1: Islamic State, Naharnet Wire").click()
    expect(screen.get_by_role("heading", level=1, name="People & groups")).to_be_visible()
    expect(screen.get_by_role("heading", name="Islamic State")).to_be_visible()
    expect(chip(screen, "Naharnet Wire")).to_be_visible()


def test_a_side_of_which_nothing_is_left_is_told_as_such(server: str, screen: Page) -> None:
    screen.goto(f"{server}/compare?one=Raqqa%2C+Syria&other=El+Fasher%2C+Sudan&to=2017-12-31")
    ready(screen)
    expect(screen.get_by_role("row", name="Articles").first).to_contain_text("0")
    expect(screen.get_by_text("No incident with a known date.")).to_have_count(1)
    expect(screen.get_by_text("None: no incident is told on both sides.")).to_be_visible()


def test_what_is_compared_is_downloaded_as_a_workbook(server: str, screen: Page, tmp_path: Path) -> None:
    screen.goto(f"{server}/compare?compare=Outlets&one=Levant+Courier&other=Naharnet+Wire")
    ready(screen)
    screen.get_by_role("button", name="Download", exact=True).click()
    screen.get_by_role("combobox", name="Format").click()
    screen.get_by_role("option", name="Excel").click()
    ready(screen)
    with screen.expect_download() as started:
        screen.locator(".st-key-download_made button").click()
    with zipfile.ZipFile(started.value.path()) as archive:
        archive.extractall(tmp_path)
    sheets = pd.read_excel(tmp_path / "sitrep.xlsx", sheet_name=None)
    numbers = sheets["compared_numbers"].set_index("number")
    assert numbers.loc["Killed in them, best numbers", ["Levant Courier", "Naharnet Wire"]].tolist() == [31, 31]
    assert sheets["compared_measures"]["highest: Naharnet Wire"].tolist() == [31]
    assert sheets["compared_articles"]["Levant Courier"].sum() == 3
    assert len(sheets["incidents_of_both"]) == 1
    about = json.loads((tmp_path / "about.json").read_text())
    assert about["compared"] == "Outlets: Levant Courier and Naharnet Wire"
    assert about["articles"] == "4"


def chip(screen: Page, option: str) -> Locator:
    """A filter in force, above the page."""
    return screen.get_by_test_id("stMain").get_by_role("button", name=re.compile(re.escape(option)))
