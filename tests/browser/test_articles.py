"""The list and the reader in a real browser."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready


def test_search_open_and_back_keep_the_search(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles")
    ready(screen)
    box = screen.get_by_role("searchbox", name="Search the articles")
    box.fill("Raqqa")
    box.press("Enter")
    expect(screen.locator(".passage mark").first).to_have_text("Raqqa")
    screen.wait_for_timeout(1000)
    assert "search=Raqqa" in screen.url
    screen.get_by_role("link", name="Islamic State puts Raqqa toll at 31").click()
    expect(screen.locator("article.text")).to_contain_text("It showed no bodies.")
    screen.get_by_role("button", name="All articles").click()
    expect(screen.locator(".passage mark").first).to_have_text("Raqqa")


def test_a_click_on_a_mark_says_who_claims_it(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    screen.locator(".mark[data-kinds~=figure]").first.click()
    details = screen.locator(".details")
    expect(details).to_contain_text("Who says so")
    expect(details).to_contain_text("Islamic State")
    screen.keyboard.press("Escape")
    expect(details).to_have_count(0)


def test_marks_can_be_reached_and_opened_by_keyboard(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    screen.locator(".mark[data-kinds~=figure]").first.focus()
    screen.keyboard.press("Enter")
    expect(screen.locator(".details")).to_contain_text("People killed")


def test_a_kind_of_mark_can_be_hidden(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    expect(screen.locator("article.text .in-figure")).to_have_count(1)
    screen.get_by_role("button", name="Figures").first.click()
    expect(screen.locator("article.text .in-figure")).to_have_count(0)


def test_the_original_text_stands_beside_on_demand(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    expect(screen.locator(".raw")).to_be_hidden()
    screen.get_by_role("button", name="Original text beside").click()
    expect(screen.locator(".raw")).to_be_visible()


def test_a_name_filters_every_page(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    screen.locator(".mark[data-kinds~=organisation]").first.click()
    screen.get_by_role("button", name="Show only articles that name this").first.click()
    expect(screen.get_by_text("Showing 2 of 7 articles")).to_be_visible()


def test_a_name_leads_to_its_profile(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    screen.locator(".mark[data-kinds~=organisation]").first.click()
    screen.get_by_role("button", name="Open profile").first.click()
    expect(screen.get_by_role("heading", level=1, name="People & groups")).to_be_visible()
    expect(screen.get_by_role("heading", name="Islamic State")).to_be_visible()


def test_markup_is_shown_as_it_is_written(server: str, screen: Page) -> None:
    for path in ("articles", "articles?article=6", "figures?measure=People+injured", "people?entity=p-bondar"):
        screen.goto(f"{server}/{path}")
        ready(screen)
        screen.wait_for_timeout(500)
        assert screen.locator("img[src*=evil]").count() == 0, path
        assert screen.locator("a[href*=evil]").count() == 0, path
    screen.goto(f"{server}/articles")
    ready(screen)
    expect(screen.get_by_text('<img src="http://evil.example/x.png"')).to_be_visible()


def test_the_reader_is_worked_by_keys(server: str, screen: Page) -> None:
    """As a reader would: next mark, back, hide figures, see the original, all keys; but not while typing."""
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    expect(screen.locator("article.text .in-figure")).to_have_count(1)
    picked = screen.locator(".details .heading").first
    screen.keyboard.press("n")
    expect(picked).to_be_visible()
    first = picked.inner_text()
    screen.keyboard.press("n")
    expect(picked).not_to_have_text(first)
    screen.keyboard.press("p")
    expect(picked).to_have_text(first)
    screen.keyboard.press("Escape")
    expect(screen.locator(".details")).to_have_count(0)
    screen.keyboard.press("1")
    expect(screen.locator("article.text .in-figure")).to_have_count(0)
    screen.keyboard.press("o")
    expect(screen.locator(".raw")).to_be_visible()
    screen.keyboard.press("?")
    expect(screen.get_by_role("region", name="Keys")).to_contain_text("next mark")
    screen.get_by_role("searchbox", name="Search the articles").press_sequentially("on")
    expect(screen.locator(".details")).to_have_count(0)
    expect(screen.locator(".raw")).to_be_visible()


def test_next_and_previous_articles_by_key(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?place=Raqqa%2C+Syria")
    ready(screen)
    screen.locator("a.title").first.click()
    heading = screen.get_by_role("heading", level=2)
    expect(heading).to_be_visible()
    first = heading.inner_text()
    screen.wait_for_timeout(1000)
    screen.keyboard.press("j")
    expect(heading).not_to_have_text(first)
    screen.keyboard.press("k")
    expect(heading).to_have_text(first)
    screen.keyboard.press("l")
    expect(screen.locator("a.title")).to_have_count(3)


def test_a_mark_and_its_line_in_the_margin_light_each_other(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?article=2")
    ready(screen)
    screen.locator("aside li").first.hover()
    expect(screen.locator("article.text .mark.lit").first).to_be_visible()
    screen.locator("article.text .in-figure").first.hover()
    expect(screen.locator("aside li.lit").first).to_be_visible()


def test_words_searched_for_are_marked_in_the_article(server: str, screen: Page) -> None:
    screen.goto(f"{server}/articles?search=bodies")
    ready(screen)
    screen.locator("a.title").first.click()
    expect(screen.locator("article.text .found")).to_have_text("bodies")
