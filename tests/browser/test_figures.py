"""Figures in a real browser: what is clicked shows its sentence, marked, and leads to its article."""

import io
import json
import zipfile
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready

DIFFER = "figures?view=Where+reports+differ"


def test_the_chart_draws_a_mark_for_each_dated_claim(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    # and a caret for "at least 12", one for "up to 40"
    expect(screen.locator(".js-plotly-plot .scatterlayer path.point")).to_have_count(3 + 2)


def test_a_clicked_mark_shows_its_sentence(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    expect(screen.locator(".js-plotly-plot .scatterlayer path.point")).to_have_count(5)
    box = screen.locator(".js-plotly-plot .scatterlayer .trace").first.locator("path.point").first.bounding_box()
    assert box
    screen.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(screen.locator(".st-key-chart_claim blockquote mark")).to_be_visible()


def test_a_clicked_bar_shows_its_sentence_and_opens_the_article_there(server: str, screen: Page) -> None:
    screen.goto(f"{server}/{DIFFER}")
    ready(screen)
    bars = screen.locator(".bars .bar")
    expect(bars).to_have_count(2)
    expect(bars.first).to_contain_text("at least 12")
    bars.nth(1).click()
    expect(screen.locator("blockquote mark")).to_have_text("31")
    expect(bars.nth(1)).to_have_attribute("aria-pressed", "true")
    screen.get_by_role("button", name="Open in the article").click()
    expect(screen.locator(".details")).to_contain_text("Islamic State")
    assert "article=2" in screen.url


def test_a_bar_is_reached_and_opened_by_the_keyboard(server: str, screen: Page) -> None:
    screen.goto(f"{server}/{DIFFER}")
    ready(screen)
    screen.locator(".bars .bar").first.focus()
    screen.keyboard.press("Enter")
    expect(screen.locator("blockquote mark")).to_have_text("12")


def test_a_ticked_claim_shows_its_sentence_and_opens_the_reader_there(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    screen.get_by_test_id("stDataFrame").click(position={"x": 18, "y": 50})
    expect(screen.locator("blockquote mark")).to_have_text("40")
    screen.get_by_role("button", name="Open in the article").click()
    expect(screen.locator(".details")).to_contain_text("Naharnet")
    assert "article=4" in screen.url


def test_the_measure_is_in_the_address_and_comes_back_with_the_way_back(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures?measure=People+injured")
    ready(screen)
    expect(screen.get_by_text("1 claim, one a row")).to_be_visible()
    screen.get_by_role("combobox", name="Who says so").click()
    screen.get_by_role("option", name="Olena Bondar (1)").click()
    expect(screen).to_have_url(f"{server}/figures?measure=People+injured&figure_claimant=Olena+Bondar")


def test_the_view_is_in_the_address(server: str, screen: Page) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    screen.get_by_role("tab", name="Where reports differ").click()
    expect(screen.locator(".bars .bar")).to_have_count(2)
    assert "view=Where" in screen.url


def test_every_claim_is_downloaded_with_a_note_of_its_making(server: str, screen: Page, tmp_path: Path) -> None:
    screen.goto(f"{server}/figures")
    ready(screen)
    with screen.expect_download() as waiting:
        screen.get_by_role("button", name="Download all 3").click()
    archive = zipfile.ZipFile(io.BytesIO(Path(waiting.value.path()).read_bytes()))
    lines = archive.read("figures.csv").decode("utf-8-sig").splitlines()
    about = json.loads(archive.read("about.json"))
    assert (len(lines), about["choices"], about["rows"]) == (4, "measure: fatalities", "3")
    assert f"{server}/articles?article=4&at=" in lines[1]
