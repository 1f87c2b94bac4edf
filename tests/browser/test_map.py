"""A click on the map gives the sentences of that place."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready


def test_a_click_on_a_point_lists_its_sentences(server: str, screen: Page) -> None:
    screen.goto(f"{server}/map?place=Raqqa%2C+Syria")
    ready(screen)
    canvas = screen.locator("canvas.maplibregl-canvas")
    # one place only: the map is centred on it; the hover text tells that its point is drawn
    for _ in range(20):
        canvas.hover(position={"x": 30, "y": 30})
        canvas.hover()
        if screen.locator(".hoverlayer .hovertext").count():
            break
        screen.wait_for_timeout(500)
    canvas.click()
    expect(screen.get_by_text("3 events reported here.")).to_be_visible()
    expect(screen.get_by_text("Islamic State said an air strike in Raqqa on Sunday killed 31 people.")).to_be_visible()
