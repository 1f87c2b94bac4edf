"""Charts as a reader takes them away."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Page, TimeoutError, expect

from tests.browser.conftest import ready


@pytest.mark.parametrize("path", ["timeline", "figures?measure=People+killed", ""])
def test_a_chart_is_saved_as_a_picture(server: str, screen: Page, path: str, tmp_path: Path) -> None:
    screen.goto(f"{server}/{path}")
    ready(screen)
    chart = screen.locator(".js-plotly-plot").first
    chart.scroll_into_view_if_needed()
    chart.hover()
    with screen.expect_download() as started:
        chart.locator(".modebar-btn[data-attr=format], .modebar-btn").first.click()
    started.value.save_as(tmp_path / "chart.png")
    assert started.value.suggested_filename == "sitrep.png"
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


CHARTS = """() => {
    const kinds = '.stPlotlyChart, .stEChartsChart, .stVegaLiteChart, .stDeckGlJsonChart'
    const maps = [...document.querySelectorAll('*')].map(one => one.shadowRoot?.querySelector('.map')).filter(Boolean)
    return [...document.querySelectorAll(kinds), ...maps].map(chart => {
        const words = (chart.matches('.map') ? chart.querySelector('canvas') : chart)?.getAttribute('aria-label') ?? ''
        const room = (chart.getRootNode().host ?? chart).closest('[class*="st-key-charted_"]')
        const key = [...room?.classList ?? []].find(name => name.includes('charted_')) ?? ''
        return {words, key, isTold: words.split(' ').length > 4}
    })
}"""
"""Each chart on the page: how a screen reader calls it, and the class of the room that it shares with its table."""


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("", 2),
        ("timeline", 2),
        ("map", 1),
        ("map?map_of=Mentions", 1),
        ("figures", 1),
        ("figures?measure=People+killed", 1),
        ("people", 1),
        ("people?entity=p-haddad#Appears with", 1),
        ("compare?compare=Places&one=Raqqa%2C+Syria&other=El+Fasher%2C+Sudan", 3),
        ("articles?article=2", 0),
        ("about", 0),
    ],
)
def test_every_chart_is_told_in_words_and_as_a_table(server: str, screen: Page, path: str, number: int) -> None:
    address, _, tab = path.partition("#")
    screen.goto(f"{server}/{address}")
    ready(screen)
    if tab:
        screen.get_by_role("tab", name=tab).click()
    with suppress(TimeoutError):  # what is missing is told below
        screen.wait_for_function(f"() => ({CHARTS})().filter(chart => chart.isTold).length >= {number}")
    charts = screen.evaluate(CHARTS)
    assert [chart["isTold"] for chart in charts] == [True] * number
    for chart in charts:
        assert chart["key"], f"drawn without components/charted: {chart['words']}"
        room = screen.locator(f".{chart['key']}")
        if room.get_by_text("As a table").count():
            room.get_by_text("As a table").click()
        expect(room.get_by_test_id("stDataFrame").last).to_be_visible()
