"""How long a reader waits, in Chromium: the first page after the start, and a filter until the Overview is redrawn."""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

from benchmarks import importing, serving
from benchmarks.result import Result
from sitrep.settings import ROOT

OURS, BARE = "app.py", "benchmarks/bare_app.py"
CHOICES = ("Battles", "Strategic developments", "Explosions/Remote violence")
"""What is chosen in turn, of what both collections hold: each another answer, so that no cache holds it."""
STARTS = 3
FILTER_BOUND = 5.0
START_BOUND = 2.0


def run() -> list[Result]:
    """Each against a bare Streamlit app in the same browser."""
    with serving.browser() as browser:
        sample = _sample()
        return [
            _first_page(browser, sample),
            *_filtering(browser, {"the sample collection": sample, "2,000 articles": _many()}),
        ]


@lru_cache(maxsize=1)
def _sample() -> Path:
    return importing.collection_of(ROOT / "sample_data")


def _many() -> Path:
    return importing.collection(importing.ARTICLES)[0]


def _first_page(browser: Browser, data: Path) -> Result:
    pairs = [(_start(browser, BARE, None), _start(browser, OURS, data)) for _ in range(STARTS)]
    bare, ours = (median(side) for side in zip(*pairs, strict=True))
    note = f"{ours:.1f} s from the start of the process until the page is drawn, bare app {bare:.1f} s"
    return Result("First page after start, against a bare app", ours / bare, "×", START_BOUND, note)


def _start(browser: Browser, script: str, data: Path | None) -> float:
    page = browser.new_page()
    start = time.monotonic()
    with serving.app(script, data) as address:
        serving.open_when_up(page, address)
        page.wait_for_function(serving.DRAWN, timeout=serving.PATIENCE_MS)
        seconds = time.monotonic() - start
        page.close()
    return seconds


def _filtering(browser: Browser, collections: dict[str, Path]) -> list[Result]:
    results = []
    for name, data in collections.items():
        pairs = _reruns(browser, data)
        bare, ours = (median(side) for side in zip(*pairs, strict=True))
        note = f"{1000 * ours:.0f} ms until the Overview is redrawn, rerun of a bare app {1000 * bare:.0f} ms"
        results.append(Result(f"Filter to chart, {name}", ours / bare, "×", FILTER_BOUND, note))
    return results


def _reruns(browser: Browser, data: Path) -> list[tuple[float, float]]:
    """Seconds from a choice until the page is redrawn, of a bare app and of ours, by turns."""
    with serving.app(BARE) as bare, serving.app(OURS, data) as ours:
        pages = _opened(browser, bare), _opened(browser, ours)
        times = [(_choose(pages[0], choice), _choose(pages[1], choice)) for choice in CHOICES]
        for page in pages:
            page.close()
    return times


def _opened(browser: Browser, address: str) -> Page:
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    serving.open_when_up(page, address)
    page.wait_for_function(serving.DRAWN, timeout=serving.PATIENCE_MS)
    page.wait_for_timeout(1500)  # the first chart and map are drawn after the first run has ended
    return page


def _choose(page: Page, choice: str) -> float:
    """Choose `choice` alone: seconds from the key until the page says so, has run to its end and painted."""
    page.bring_to_front()
    box = page.get_by_role("combobox", name="Kind of event")
    box.click()
    box.fill(choice)
    page.wait_for_timeout(300)
    start = time.monotonic()
    box.press("Enter")
    page.wait_for_function(REDRAWN, arg=choice, timeout=serving.PATIENCE_MS)
    page.evaluate(PAINTED)
    seconds = time.monotonic() - start
    page.keyboard.press("Escape")
    box.click()
    box.press("Backspace")
    page.wait_for_function(UNFILTERED, arg=choice, timeout=serving.PATIENCE_MS)
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)
    return seconds


REDRAWN = """choice => {
  const app = document.querySelector('[data-testid="stApp"]');
  const said = document.querySelector('.st-key-filters_in_force');
  if (!said?.innerText.includes(choice) || app.dataset.testScriptState !== 'notRunning') return false;
  const charts = [...document.querySelectorAll('.js-plotly-plot')];
  const bars = charts.find(chart => chart.data?.some(trace => trace.type === 'bar'));  // events by period
  if (bars && !bars.data.every(trace => trace.name === choice)) return false;
  return true;
}"""
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
UNFILTERED = """choice => {
  const app = document.querySelector('[data-testid="stApp"]');
  const said = document.querySelector('.st-key-filters_in_force');
  return !said?.innerText.includes(choice) && app.dataset.testScriptState === 'notRunning';
}"""
