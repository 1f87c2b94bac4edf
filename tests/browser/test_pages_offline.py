"""Every page draws in a real browser without asking another machine for anything; the map draws its land."""

import io
from collections import Counter

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from components.theme import DARK, LIGHT, Palette
from tests.browser.conftest import ready

PAGES = ["", "timeline", "map", "figures", "people", "compare", "articles", "add_articles", "about"]
TOLERANCE = 6


def share(picture: bytes, colour: str) -> float:
    """How much of the picture has this colour, 0-1."""
    wanted = tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    counted = Counter(image.get_flattened_data())
    near = (n for seen, n in counted.items() if all(abs(a - b) <= TOLERANCE for a, b in zip(seen, wanted, strict=True)))
    return sum(near) / (image.width * image.height)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_draws_and_asks_nobody_else(server: str, screen: Page, path: str) -> None:
    screen.goto(f"{server}/{path}")
    ready(screen)
    expect(screen.get_by_test_id("stException")).to_have_count(0)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_an_empty_store_draws(empty_server: str, screen: Page, path: str) -> None:
    screen.goto(f"{empty_server}/{path}")
    ready(screen)
    expect(screen.get_by_test_id("stException")).to_have_count(0)


@pytest.mark.parametrize(("scheme", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_the_map_draws_its_land_and_sea(server: str, screen: Page, scheme: str, palette: Palette) -> None:
    screen.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    screen.goto(f"{server}/map")
    ready(screen)
    canvas = screen.locator("canvas.maplibregl-canvas")
    expect(canvas).to_be_visible()
    for _ in range(40):
        picture = canvas.screenshot()
        if share(picture, palette.land) > 0.2 and share(picture, palette.sea) > 0.05:
            break
        screen.wait_for_timeout(500)
    assert share(picture, palette.land) > 0.2
    assert share(picture, palette.sea) > 0.05


def test_html_in_a_title_stays_words(server: str, screen: Page) -> None:
    screen.goto(server)
    ready(screen)
    expect(screen.get_by_text('<img src="', exact=False)).to_be_visible()
    expect(screen.locator('img[src*="evil"], a[href*="evil"]')).to_have_count(0)


@pytest.mark.parametrize("path", ["", "timeline", "map", "figures", "people", "compare", "articles"])
def test_every_page_tells_how_it_is_made_and_how_right_it_is(server: str, screen: Page, path: str) -> None:
    screen.goto(f"{server}/{path}")
    ready(screen)
    screen.get_by_role("button", name="How this is made").click()
    expect(screen.get_by_text("Known limits.")).to_be_visible()
    expect(screen.get_by_text("On passages kept apart", exact=False)).to_be_visible()
