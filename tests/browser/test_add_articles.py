"""An article's whole way: uploaded in the browser, its figure on Figures with its sentence and marked in the reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import ready, serving

TEXT = (
    "”Rasul Amin, a doctor, said that rebel shells killed at least 17 civilians in Aleppo on Friday.”\n\n"
    "”They didn’’t stop all night, he added. The hospital has no power.”\n"
)
READING_MS = 180_000
"""The worker loads the language model first, and shares two cores with the browser."""


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[str]:
    """Address of the app with a store of this test's own."""
    with serving(tmp_path) as address:
        yield address


def upload(page: Page, server: str, name: str, content: str) -> None:
    page.goto(f"{server}/add_articles")
    ready(page)
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": content.encode()}
    )
    expect(page.get_by_role("button", name="Read and add")).to_be_visible()


def test_an_uploaded_article_is_on_every_page(own_server: str, screen: Page) -> None:
    upload(screen, own_server, "shelling.txt", TEXT)
    outlet = screen.get_by_test_id("stMain").get_by_role("textbox", name="Outlet").first
    outlet.fill("Orontes Wire")
    outlet.press("Tab")
    screen.get_by_role("button", name="Read and add").click()
    expect(screen.get_by_text("1 added.")).to_be_visible(timeout=READING_MS)

    screen.goto(f"{own_server}/figures")
    ready(screen)
    screen.get_by_test_id("stDataFrame").click(position={"x": 18, "y": 50})
    sentence = screen.locator("blockquote", has_text="rebel shells killed")
    expect(sentence.locator("mark")).to_contain_text("17")
    screen.get_by_role("button", name="Open in the article").click()

    mark = screen.locator(".mark[data-kinds~=figure].picked")
    expect(mark.filter(has_text="17")).to_be_visible()
    expect(screen.locator(".details")).to_contain_text("Rasul Amin")
    expect(screen.get_by_text("Orontes Wire · date unknown")).to_be_visible()
    assert "’’" not in screen.locator("article.text").inner_text()


def test_markup_in_an_uploaded_article_never_runs(own_server: str, screen: Page) -> None:
    hostile = (
        "<script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'> At least 17 <b>civilians</b> were "
        "killed in Aleppo, <img src=x onerror='window.hurt = 1'> said Rasul Amin."
    )
    rows = (
        f'title,date,publication,content\n"<img src=x onerror=window.hurt=1>","2016-04-04","<i>Wire</i>","{hostile}"\n'
    )
    upload(screen, own_server, "hostile.csv", rows)
    screen.get_by_role("button", name="Read and add").click()
    expect(screen.get_by_text("1 added.")).to_be_visible(timeout=READING_MS)
    for path in ("", "timeline", "map", "figures", "people", "articles", "articles?article=1", "add_articles"):
        screen.goto(f"{own_server}/{path}")
        ready(screen)
        screen.wait_for_timeout(700)
        assert screen.evaluate("window.hurt") is None, path
        assert screen.locator("img[src=x]").count() == 0, path
