"""The app in a real Chromium with the outside network blocked.

`server` serves the small collection of tests/pages/collection.py, `empty_server` an empty store; `screen` is a browser
page that fails its test if anything was asked of another machine.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sitrep import pipeline
from sitrep import store as stores
from sitrep.settings import ROOT
from tests.pages import collection

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader"),
    "--enable-unsafe-swiftshader",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
PATIENCE_MS = 20_000
"""Two cores draw a map in software."""

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Debian's Chromium, which may reach nothing but this machine."""
    return {"executable_path": CHROMIUM, "args": ARGUMENTS}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[str]:
    """Address of the app with the small collection."""
    data = tmp_path_factory.mktemp("collection")
    store = stores.open_(f"sqlite:///{data / 'sitrep.db'}")
    stores.save(store, collection.extractions())
    pipeline.join(store)
    with serving(data) as address:
        visit_once(browser, address)
        yield address


@pytest.fixture(scope="session")
def empty_server(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[str]:
    """Address of the app with an empty store."""
    with serving(tmp_path_factory.mktemp("empty")) as address:
        visit_once(browser, address)
        yield address


@pytest.fixture
def screen(context: BrowserContext) -> Iterator[Page]:
    """A browser page; at the end nothing may have been asked of another machine."""
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    yield page
    outside = [url for url in asked if not url.startswith(("http://127.0.0.1:", "data:", "blob:"))]
    assert not outside


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """The app on a free port, its store in `data`."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={port}", "--server.headless=true"]
    environment = {**os.environ, "SITREP_DATA": str(data)}
    log = (data / "server.log").open("w")
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    try:
        wait_for(f"http://127.0.0.1:{port}/_stcore/health", process, data / "server.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)
        log.close()


def visit_once(browser: Browser, address: str) -> None:
    """Let the app import all it needs, so that no test pays for it."""
    page = browser.new_page()
    page.goto(address)
    ready(page)
    page.context.close()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(health: str, process: subprocess.Popen[bytes], log: Path, seconds: float = 60) -> None:
    """Return once the app answers; fail with its log when it does not."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(health, timeout=1).close()
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"the app did not start:\n{log.read_text()}")


def ready(page: Page) -> None:
    """Wait until the app has drawn all there is."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
