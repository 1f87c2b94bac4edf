"""An article's whole way: uploaded in the browser, its figure on Figures with its sentence and marked in the reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

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


def test_a_long_import_is_followed_from_another_tab_and_stopped(
    own_server: str, screen: Page, browser: Browser
) -> None:
    rows = "".join(
        f'Report {n},"Shelling killed {n + 2} people in Mosul on Friday, police said."\n' for n in range(3000)
    )
    screen.goto(f"{own_server}/add_articles")
    ready(screen)
    file = {"name": "many.csv", "mimeType": "text/csv", "buffer": f"title,text\n{rows}".encode()}
    screen.locator('input[type="file"]').set_input_files(file)  # type: ignore[arg-type]
    screen.get_by_role("button", name="Read and add").first.click()
    expect(screen.get_by_role("button", name="Stop")).to_be_visible()
    other = browser.new_page()
    other.goto(f"{own_server}/about")
    expect(other.get_by_text("Adding articles:")).to_be_visible()
    other.get_by_role("link", name="See").click()
    other.get_by_role("button", name="Stop").click()
    for tab in (other, screen):
        expect(tab.get_by_text("again to go on; what is stored already is not stored twice")).to_be_visible(
            timeout=READING_MS
        )
    other.context.close()


def test_on_first_start_the_sample_is_one_click_away(own_server: str, screen: Page) -> None:
    screen.goto(own_server)
    ready(screen)
    screen.get_by_role("button", name="Load the sample collection").click()
    expect(screen.get_by_text("50 added.")).to_be_visible(timeout=READING_MS)
    screen.get_by_role("link", name="Overview").first.click()
    expect(screen.get_by_text("Where reports differ most")).to_be_visible()
    screen.get_by_role("button", name="Next: Timeline").click()
    expect(screen.get_by_text("Tour 2 of")).to_be_visible()
    screen.get_by_role("button", name="Skip the tour").click()
    expect(screen.get_by_text("Tour 2 of")).to_have_count(0)
    screen.get_by_role("link", name="About").click()
    screen.get_by_role("button", name="Remove the sample").click()
    screen.get_by_role("button", name="Remove it").click()
    expect(screen.get_by_text("The store holds 0 articles")).to_be_visible()
