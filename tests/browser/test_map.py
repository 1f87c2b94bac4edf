"""The map in a browser: a click gives sentences, the slider plays by itself, clusters open, tiles only where set."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from components.theme import DARK
from sitrep import store as stores
from tests.browser.conftest import ready, serving
from tests.browser.test_pages_offline import share
from tests.pages import collection

RAQQA_ONLY = "map?place=Raqqa%2C+Syria"
COUNT_RUNS = """() => {
  window.runs = 0;
  const app = document.querySelector('[data-testid=stApp]');
  const told = { attributes: true, attributeFilter: ['data-test-script-state'] };
  new MutationObserver(() => window.runs++).observe(app, told);
}"""


def opened(page: Page, address: str) -> Locator:
    """The map at this address, once it has drawn its marks."""
    page.goto(address)
    ready(page)
    expect(page.locator(".map[data-drawn]")).to_be_visible()
    return page.locator("canvas.maplibregl-canvas")


def test_a_click_on_a_mark_lists_its_sentences_with_the_way_into_the_article(server: str, screen: Page) -> None:
    canvas = opened(screen, f"{server}/{RAQQA_ONLY}")
    box = canvas.bounding_box()
    assert box
    # one place only: the map is centred on it, beside the room for its tools
    canvas.click(position={"x": box["width"] / 2 + 5, "y": box["height"] / 2})
    expect(screen.get_by_text("3 events here.")).to_be_visible()
    expect(screen.get_by_text("Islamic State said an air strike in Raqqa on Sunday killed 31 people.")).to_be_visible()
    screen.get_by_text("Read the article").first.click()
    expect(screen.get_by_role("heading", level=1, name="Articles")).to_be_visible()
    assert "at=" in screen.url


def test_a_box_chooses_several_places_that_become_the_filter(server: str, screen: Page) -> None:
    canvas = opened(screen, f"{server}/map")
    box = canvas.bounding_box()
    assert box
    screen.get_by_role("button", name="Choose by drawing a box").click()
    screen.mouse.move(box["x"] + 60, box["y"] + 3)
    screen.mouse.down()
    screen.mouse.move(box["x"] + box["width"] - 3, box["y"] + box["height"] - 3, steps=5)
    screen.mouse.up()
    expect(screen.get_by_text("6 events here.")).to_be_visible()
    screen.get_by_role("button", name="Filter by these places").click()
    expect(screen.get_by_text("Showing 6 of 7 articles")).to_be_visible()
    assert "place=" in screen.url


def test_the_slider_plays_without_asking_the_server_or_filling_the_history(server: str, screen: Page) -> None:
    opened(screen, f"{server}/map")
    screen.wait_for_timeout(1000)
    before = screen.evaluate("history.length")
    ran: list[Any] = []
    screen.on("websocket", lambda socket: ran.append(socket.url))
    screen.evaluate(COUNT_RUNS)
    screen.get_by_role("button", name="Play", exact=True).click()
    label = screen.locator(".player output")
    expect(label).to_contain_text("March 2017: 3 events")
    expect(label).to_contain_text("until April 2017")
    screen.get_by_role("button", name="Pause").click()
    screen.locator(".player select").select_option("one")
    screen.get_by_role("button", name="One step on").click()
    expect(label).to_contain_text("2017: 0 events")
    screen.get_by_role("button", name="Show all dates").click()
    expect(label).to_contain_text("All dates: 6 events")
    expect(screen.get_by_text("1 event without a known month")).to_be_visible()
    assert screen.evaluate("window.runs") == 0
    assert not ran
    assert screen.evaluate("history.length") == before


def test_the_slider_and_the_tools_are_reached_by_keyboard(server: str, screen: Page) -> None:
    opened(screen, f"{server}/map")
    slider = screen.get_by_role("slider", name="Period shown on the map")
    slider.focus()
    screen.keyboard.press("ArrowLeft")
    expect(screen.locator(".player output")).to_contain_text("until October 2018")
    screen.keyboard.press("Shift+Tab")
    expect(screen.get_by_role("button", name="One step back")).to_be_focused()


def test_the_dark_map_is_dark(server: str, screen: Page) -> None:
    screen.emulate_media(color_scheme="dark")
    canvas = opened(screen, f"{server}/map")
    assert share(canvas.screenshot(), DARK.land) > 0.2


@pytest.mark.parametrize("width", [400, 1280])
def test_nothing_of_the_map_is_cut_off(server: str, screen: Page, width: int) -> None:
    screen.set_viewport_size({"width": width, "height": 900})
    opened(screen, f"{server}/map")
    for part in (".map .frame", ".map .player"):
        box = screen.locator(part).bounding_box()
        assert box
        assert box["x"] + box["width"] <= width


@pytest.fixture(scope="module")
def tiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app where a tile server is set."""
    data = tmp_path_factory.mktemp("tiled")
    stores.save(stores.open_(f"sqlite:///{data / 'sitrep.db'}"), collection.extractions()[:2])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITREP_TILES", "https://tiles.example/{z}/{x}/{y}.png")
        patch.setenv("SITREP_TILES_CREDIT", "Tiles by Example")
        with serving(Path(data)) as address:
            yield address


def test_tiles_are_asked_for_only_where_they_are_set(tiled: str, browser: Browser) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{tiled}/map")
    ready(page)
    expect(page.get_by_text("Tiles by Example")).to_be_visible()
    page.wait_for_timeout(1500)
    outside = [url for url in asked if not url.startswith(("http://127.0.0.1:", "data:", "blob:"))]
    assert outside
    assert all(url.startswith("https://tiles.example/") for url in outside)
    page.close()
