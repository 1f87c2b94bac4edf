"""What the README and the docs tell a user to type works."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import docs_pages
from sitrep import settings

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def commands() -> list[str]:
    """Each line of each `sh` block of the documents, without its comment."""
    blocks = (block for path in DOCUMENTS for block in BLOCK.findall(path.read_text("utf8")))
    lines = (line for block in blocks for line in block.splitlines())
    return sorted({line.split("  #")[0].split("   #")[0].strip() for line in lines} - {""})


def test_the_readme_gives_the_two_commands_first() -> None:
    first = BLOCK.findall((ROOT / "README.md").read_text("utf8"))[0]
    assert [line.split("#")[0].strip() for line in first.splitlines()] == ["make run", "make test"]


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("make")])
def test_every_make_command_of_the_documents_exists(command: str) -> None:
    words = ["make", "--dry-run", *shlex.split(command)[1:]]
    shown = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("python -m sitrep")])
def test_every_sitrep_command_of_the_documents_runs(command: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "sample_data", tmp_path / "sample_data")
    words = [sys.executable, *shlex.split(command)[1:]]
    environment = {**os.environ, "SITREP_DATA": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr


def test_every_other_command_of_the_documents_names_what_is_there() -> None:
    """The lines for machines without make: the requirements file and the app exist under the names given."""
    others = [c for c in commands() if not c.startswith(("make", "python -m sitrep"))]
    assert others
    for command in others:
        files = [word for word in shlex.split(command) if word.endswith((".txt", ".py"))]
        assert files or "venv" in command, command
        assert all((ROOT / name).is_file() for name in files), command


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_between_documents_leads_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text("utf8"))
    made = {ROOT / "docs" / name for name in docs_pages.MADE}
    assert not [link for link in links if not (path.parent / link).exists() and path.parent / link not in made]


def test_the_settings_table_names_every_variable() -> None:
    read = set(settings.VARIABLES)
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", (ROOT / "README.md").read_text("utf8")))
    assert read == named | {"SITREP_GAZETTEER"} & read


def test_every_table_of_reference_says_its_source_and_licence() -> None:
    folder = ROOT / "sitrep" / "reference"
    tables = {path.name for ending in ("csv", "txt") for path in folder.rglob(f"*.{ending}")}
    text = (folder / "README.md").read_text("utf8")
    assert tables
    assert not {name for name in tables if name not in text}
