"""Take the pictures of the documentation from the app itself: `python scripts/pictures.py [overview timeline …]`.

The app runs on a free port with a store of its own, filled from sample_data; each of `SHOTS`, or those named, is
written to docs/images/<name>.png as a reader sees it, 1280 pixels wide, in 256 colours. Needs Chromium.
"""

import io
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import serving  # noqa: E402
from components import tour  # noqa: E402
from sitrep import pipeline, store  # noqa: E402
from sitrep.reference.identity import entity_id  # noqa: E402
from sitrep.store import flags  # noqa: E402

IMAGES = ROOT / "docs" / "images"
WIDTH, HEIGHT = 1280, 1000
SETTLE_MS = 5_000
"""The map is drawn in software after the page, and charts fade in."""


def _as_it_is(_: Page) -> None:
    """Nothing is done before the picture."""


def _open_first(page: Page) -> None:
    opener = page.get_by_text("Who says what").first
    opener.click()
    page.wait_for_timeout(1_000)
    opener.scroll_into_view_if_needed()
    page.mouse.wheel(0, 250)


def _open_claim(page: Page) -> None:
    page.get_by_role("tab", name="Where reports differ").click()
    page.locator(".bars .bar").nth(1).click()
    page.locator("blockquote mark").first.wait_for()


def _search(page: Page) -> None:
    page.get_by_role("searchbox", name="Search the articles").fill('"air strike" OR bombing -outlet:"Levant Wire"')
    page.keyboard.press("Enter")
    page.get_by_text("Showing").first.wait_for()


def _keep_view(page: Page) -> None:
    page.get_by_role("button", name="Saved views").click()
    page.get_by_label("Keep this view as").fill("Sudan")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Sudan", exact=True).wait_for()


def _choose_report(page: Page) -> None:
    page.get_by_role("button", name="Download", exact=True).click()
    page.get_by_role("combobox", name="Format").click()
    page.get_by_role("option", name="Report (HTML)").click()
    page.locator(".st-key-download_made button").wait_for()


def _read_report(page: Page) -> None:
    _choose_report(page)
    with page.expect_download() as started:
        page.locator(".st-key-download_made button").click()
    with zipfile.ZipFile(started.value.path()) as archive:
        page.set_content(archive.read("sitrep.html").decode("utf8"))


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: where in the app, what is done there before it is taken, and how many pixels of it are shown."""

    address: str
    before: Callable[[Page], None] = _as_it_is
    height: int = HEIGHT
    with_tour: bool = False


SUDAN = "timeline?place=Sudan+%28country%29"
SHOTS = {
    "tour": Shot("", height=480, with_tour=True),
    "overview": Shot(""),
    "differing": Shot("", _open_first),
    "filtered": Shot(SUDAN),
    "search": Shot("articles", _search, height=640),
    "map": Shot("map"),
    "figures": Shot("figures", _open_claim),
    "profile": Shot(f"people?entity={entity_id('organisation', 'Islamic State')}"),
    "compare": Shot("compare?compare=Groups&one=Islamic+State&other=Rapid+Support+Forces"),
    "reader": Shot("articles?article=1"),
    "add": Shot("add_articles"),
    "view": Shot(SUDAN, _keep_view, height=480),
    "download": Shot(SUDAN, _choose_report, height=480),
    "report": Shot(SUDAN, _read_report, height=800),
}
"""Name of the picture -> how it is taken."""


def main(names: list[str]) -> None:
    """Write each picture named."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as data:
        opened = store.open_(f"sqlite:///{data}/sitrep.db")
        print(sum(saved.status == "added" for saved in pipeline.add([ROOT / "sample_data"], opened)), "articles")
        with serving.browser() as browser, serving.app("app.py", Path(data)) as address:
            for name in names:
                (flags.clear if SHOTS[name].with_tour else flags.set_)(opened, tour.SKIPPED)
                picture = IMAGES / f"{name}.png"
                take(browser, address, SHOTS[name], picture)
                print(picture.relative_to(ROOT), f"{picture.stat().st_size / 1000:.0f} kB")


def take(browser: Browser, address: str, shot: Shot, picture: Path) -> None:
    """Open the address in light colours and write what is on the screen."""
    page = browser.new_page(viewport={"width": WIDTH, "height": shot.height}, color_scheme="light")
    serving.open_when_up(page, f"{address}/{shot.address}")
    page.wait_for_function(serving.DRAWN, timeout=serving.PATIENCE_MS)
    page.wait_for_timeout(SETTLE_MS)
    shot.before(page)
    page.wait_for_timeout(SETTLE_MS)
    shown = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shown.quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)
    page.close()


if __name__ == "__main__":
    unknown = set(sys.argv[1:]) - set(SHOTS)
    if unknown:
        sys.exit(f"no picture is called {', '.join(sorted(unknown))}; there are {', '.join(SHOTS)}")
    main(sys.argv[1:] or list(SHOTS))
