"""A click on the map gives the sentences of that place."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ready


def test_a_click_on_a_point_lists_its_sentences(server: str, screen: Page) -> None:
    screen.goto(f"{server}/map?place=Raqqa%2C+Syria")
    ready(screen)
    canvas = screen.locator("canvas.maplibregl-canvas")
    told = screen.get_by_text("3 events reported here.")
    # one place only: the map is centred on it; the hover text tells that its point is drawn and takes a click
    for _ in range(40):
        canvas.hover(position={"x": 30, "y": 30})
        canvas.hover()
        screen.wait_for_timeout(500)
        if screen.locator(".hoverlayer .hovertext").count():
            canvas.click()
            screen.wait_for_timeout(1500)
        if told.is_visible():
            break
    expect(told).to_be_visible()
    expect(screen.get_by_text("Islamic State said an air strike in Raqqa on Sunday killed 31 people.")).to_be_visible()
