"""axe-core finds nothing serious on any page, light and dark, and the keyboard reaches what the mouse does."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ready

PAGES = [
    *("", "timeline", "map", "figures", "people", "people?entity=p-haddad"),
    *("compare", "compare?compare=Outlets&one=Levant+Courier&other=Naharnet+Wire"),
    *("articles?search=market&not=outlet:Wire", "articles?article=2", "add_articles", "about"),
]
LOOKS = 4


def faults(page: Page) -> list[str]:
    """What axe-core holds to be serious or critical, each with the elements that show it.

    Only what stays: what Streamlit draws anew fades in, and is pale until then.
    """
    for _ in range(LOOKS):
        found = [one for one in Axe().run(page).response["violations"] if one["impact"] in ("serious", "critical")]
        if not found:
            break
        page.wait_for_timeout(1000)
    return [f"{one['id']}: {[node['html'][:200] for node in one['nodes']]}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_a_serious_fault(server: str, browser: Browser, path: str, scheme: str) -> None:
    page = browser.new_context(color_scheme=scheme).new_page()
    page.goto(f"{server}/{path}")
    ready(page)
    assert faults(page) == []
    page.context.close()


@pytest.mark.parametrize("path", ["", "add_articles"])
def test_an_empty_store_has_no_serious_fault(empty_server: str, screen: Page, path: str) -> None:
    screen.goto(f"{empty_server}/{path}")
    ready(screen)
    assert faults(screen) == []


def test_the_opened_lists_and_views_have_no_serious_fault(server: str, screen: Page) -> None:
    screen.goto(f"{server}/timeline?place=Raqqa%2C+Syria")
    ready(screen)
    screen.get_by_text("More filters", exact=True).click()
    screen.get_by_text("Leave out", exact=True).click()
    screen.get_by_role("button", name="Saved views").click()
    expect(screen.get_by_label("Keep this view as")).to_be_visible()
    assert faults(screen) == []


def test_a_contrast_that_is_too_low_would_be_found(server: str, screen: Page) -> None:
    screen.goto(server)
    ready(screen)
    screen.add_style_tag(content="h1 { color: #aaaaaa !important; }")
    assert any(fault.startswith("color-contrast") for fault in faults(screen))
