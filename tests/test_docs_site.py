"""The documentation as a site: it is built from the code as it is, and asks nothing of the outside."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.main import get_command

from sitrep import export, plugins
from sitrep.cli import app
from sitrep.export import tables
from sitrep.load import _fields
from sitrep.query.filters import Filters
from sitrep.settings import ROOT
from sitrep.store import Store

LOADS = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src", "object": "data"}
"""Element -> the attribute that names what a browser fetches for it."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built anew; a link or picture that leads nowhere ends the build."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return folder


class _Fetched(HTMLParser):
    def __init__(self, page: Path) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page.read_text("utf8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "link" and told.get("rel") in ("canonical", "prev", "next"):
            return
        self.found.append(told.get(LOADS.get(tag, "")) or "")


def test_no_page_fetches_anything_from_outside(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    outside = {url for page in pages for url in _Fetched(page).found if re.match(r"(https?:)?//", url)}
    styles = {
        url for css in site.rglob("*.css") for url in re.findall(r"url\(['\"]?((?:https?:)?//[^)]*)", css.read_text())
    }
    assert len(pages) > 15
    assert outside | styles == set()


def test_every_command_and_option_is_told(site: Path) -> None:
    words = (site / "command-line.html").read_text("utf8")
    commands = get_command(app).commands  # type: ignore[attr-defined]
    options = {
        option for command in commands.values() for one in command.params for option in one.opts if "--" in option
    }
    assert [name for name in (*commands, *options) if name not in words] == []


def test_every_format_of_export_is_told(site: Path) -> None:
    words = (site / "formats.html").read_text("utf8")
    formats = [one.FORMAT for one in plugins.find(export, plugins.Exporter)]
    assert len(formats) > 10
    assert [name for name in formats if f"<code>{name}</code>" not in words] == []


def test_every_column_that_is_read_or_written_is_told(site: Path, store: Store) -> None:
    words = (site / "formats.html").read_text("utf8")
    read = {name for names in _fields.NAMES.values() for name in names}
    written = {column for frame in tables.frames(store, Filters()).values() for column in frame.columns}
    assert len(written) > 50
    assert [name for name in read | written if f"<code>{name}</code>" not in words] == []
