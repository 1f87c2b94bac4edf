"""A click on the map gives the sentences of that place."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready


def test_a_click_on_a_point_lists_its_sentences(server: str, screen: Page) -> None:
    screen.goto(f"{server}/map?place=Raqqa%2C+Syria")
    ready(screen)
    canvas = screen.locator("canvas.maplibregl-canvas")
    expect(canvas).to_be_visible()
    # one place only: the map is centred on it
    for _ in range(10):
        screen.wait_for_timeout(1000)
        canvas.hover()
        canvas.click()
        if screen.get_by_text("3 events reported here.").is_visible():
            break
    expect(screen.get_by_text("3 events reported here.")).to_be_visible()
    expect(screen.get_by_text("Islamic State said an air strike in Raqqa on Sunday killed 31 people.")).to_be_visible()
