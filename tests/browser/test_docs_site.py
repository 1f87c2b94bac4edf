"""The documentation in a browser, with the outside network blocked."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sitrep.settings import ROOT


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tell nothing of requests."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the site as built now."""
    folder: Path = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture
def served(site: Path) -> Iterator[str]:
    """Address of the site on a plain web server."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def find_and_open(page: Page) -> None:
    """Search for a word, and open what it stands in."""
    box = page.get_by_role("textbox", name="Search")
    box.click()
    box.press_sequentially("claimant", delay=30)
    page.locator("a.md-search-result__link", has_text="How to read a figure").first.click()
    expect(page.get_by_role("heading", level=1, name="How to read a figure")).to_be_visible()


def test_a_reader_searches_the_documentation_and_opens_a_page(served: str, screen: Page) -> None:
    screen.goto(f"{served}/index.html")
    find_and_open(screen)


def test_a_reader_searches_it_without_a_server_too(site: Path, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "index.html").as_uri())
    find_and_open(page)
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
