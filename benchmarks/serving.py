"""A Streamlit app in a process of its own, and a Chromium to look at it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Error, Page, sync_playwright

from sitrep.settings import ROOT

PATIENCE_MS = 60_000
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader"),
    "--enable-unsafe-swiftshader",
]
"""As in the browser tests: maps need WebGL, drawn in software."""

DRAWN = """() => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === 'notRunning'
  && document.querySelector('h1')"""
"""Whether the app has run to its end and shows its title."""


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium without a window."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


@contextmanager
def app(script: str, data: Path | None = None) -> Iterator[str]:
    """Start `streamlit run script` with its store in `data`; its address at once, before it answers."""
    with TemporaryDirectory() as empty, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
        probe.close()
        environment = {**os.environ, "SITREP_DATA": str(data or empty)}
        environment.pop("DATABASE_URL", None)
        command = [sys.executable, "-m", "streamlit", "run", script, f"--server.port={port}", "--server.headless=true"]
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=quiet, stderr=quiet)
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def open_when_up(page: Page, address: str) -> None:
    """Go to `address` as soon as somebody listens there."""
    until = time.monotonic() + PATIENCE_MS / 1000
    while True:
        try:
            page.goto(address, timeout=PATIENCE_MS)
            return
        except Error:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
