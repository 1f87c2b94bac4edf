"""Take the pictures of the documentation from the app itself: `python scripts/pictures.py overview [timeline …]`.

The app runs on a free port with a store of its own, filled from sample_data; each page named is written to
docs/images/<name>.png as a reader sees it 1280 pixels wide. Needs Chromium.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import serving  # noqa: E402
from sitrep import pipeline, store  # noqa: E402

IMAGES = ROOT / "docs" / "images"
WIDTH, HEIGHT = 1280, 1000
FIRST_PAGE = "overview"
MAP_MS = 5_000
"""The map is drawn in software after the page."""


def main(names: list[str]) -> None:
    """Write a picture of each page named."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as data:
        opened = store.open_(f"sqlite:///{data}/sitrep.db")
        print(sum(saved.status == "added" for saved in pipeline.add([ROOT / "sample_data"], opened)), "articles")
        with serving.browser() as browser, serving.app("app.py", Path(data)) as address:
            for name in names:
                picture = IMAGES / f"{name}.png"
                take(browser, f"{address}/{'' if name == FIRST_PAGE else name}", picture)
                print(picture.relative_to(ROOT), f"{picture.stat().st_size / 1000:.0f} kB")


def take(browser: Browser, address: str, picture: Path) -> None:
    """Open the address in light colours and write what is on the screen."""
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
    serving.open_when_up(page, address)
    page.wait_for_function(serving.DRAWN, timeout=serving.PATIENCE_MS)
    page.wait_for_timeout(MAP_MS)
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit(__doc__)
    main(sys.argv[1:])
