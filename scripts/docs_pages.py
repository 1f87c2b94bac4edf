"""Pages of the documentation that are made from the code, so that they cannot tell anything else (a hook of MkDocs).

Command line, formats of export, accuracy; and the texts that stand at the top of the repository.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from typer.main import get_command
from typer.testing import CliRunner

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from components import accuracy as told  # noqa: E402
from sitrep import export, plugins, store  # noqa: E402
from sitrep.cli import app  # noqa: E402
from sitrep.evaluate import record  # noqa: E402
from sitrep.export import acled, tables, timelinejs, ucdp_ged  # noqa: E402
from sitrep.load import _fields  # noqa: E402
from sitrep.query.filters import Filters  # noqa: E402

TOP = {"architecture.md": "ARCHITECTURE.md", "changelog.md": "CHANGELOG.md"}
"""Page -> the text at the top of the repository that it shows."""
MADE = (*TOP, "command-line.md", "accuracy.md")
"""Pages that no file of docs/ holds."""
FIELDS = {
    "text": "the article; the only one that must be there",
    "id": "what the article is called in what comes out",
    "title": "its headline",
    "date": "the day of publication",
    "outlet": "who published it",
    "author": "who wrote it",
    "url": "where it was published; the reader links to it",
}
"""Field of an imported article -> what it is."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made."""
    pages = {page: within_docs((ROOT / text).read_text("utf8")) for page, text in TOP.items()}
    pages |= {"command-line.md": command_line(), "accuracy.md": accuracy()}
    for name, words in pages.items():
        files.append(File.generated(config, name, content=words))
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put tables made from the code where a page wants them: `<!-- exports -->`."""
    for mark, made in {"imports": imports, "exports": exports, "columns": columns}.items():
        if f"<!-- {mark} -->" in markdown:
            markdown = markdown.replace(f"<!-- {mark} -->", made())
    return markdown


def within_docs(words: str) -> str:
    """A text of the top with its links to docs/ as they are from within it."""
    return re.sub(r"\]\(docs/", "](", words)


def command_line() -> str:
    """Every command with its options, as `--help` tells them."""
    parts = [
        "# Command line\n\nAll commands begin with `python -m sitrep`; with `make`, `.venv/bin/python -m sitrep`.\n"
    ]
    for name in get_command(app).commands:  # type: ignore[attr-defined]
        shown = CliRunner().invoke(app, [name, "--help"], env={"TERM": "dumb", "COLUMNS": "100"})
        parts.append(f"## {name}\n\n```text\n{shown.output.strip()}\n```\n")
    return "\n".join(parts)


def imports() -> str:
    """A table of the names under which a column of a table, or a key of an object, is understood."""
    lines = ["| field | what it is | names of columns and keys |", "| --- | --- | --- |"]
    lines += [f"| {field} | {FIELDS[field]} | {_code(names)} |" for field, names in _fields.NAMES.items()]
    return "\n".join(lines)


def exports() -> str:
    """A table of the formats of export: what to ask for, what comes, what is in it."""
    lines = ["| `--format` | name | holds | what for |", "| --- | --- | --- | --- |"]
    for one in sorted(plugins.find(export, plugins.Exporter), key=lambda one: one.FORMAT):
        held = ", ".join(one.TABLES) or "any table"
        lines.append(f"| `{one.FORMAT}` | {one.NAME} | {held} | {one.PURPOSE} |")
    return "\n".join(lines)


def columns() -> str:
    """A table of the columns of each table, and of the formats that spell them their own way."""
    with TemporaryDirectory() as folder:
        empty = store.open_(f"sqlite:///{folder}/sitrep.db")
        frames = tables.frames(empty, Filters())
    incidents = frames["incidents"]
    held: dict[str, Iterable[str]] = {f"`{name}`": frame.columns for name, frame in frames.items()}
    held |= {
        "incidents as `acled`": acled.table(incidents).columns,
        "incidents as `ucdp-ged`": ucdp_ged.table(incidents).columns,
        "incidents as `timelinejs`": timelinejs.COLUMNS,
    }
    lines = [f"| {name} | {_code(names)} |" for name, names in held.items()]
    return "\n".join(["| table | columns |", "| --- | --- |", *lines])


def _code(words: Iterable[str]) -> str:
    return " ".join(f"`{word}`" for word in words)


def accuracy() -> str:
    """What was measured, as the About page tells it."""
    return (
        "# How often it is right\n\n"
        "Short passages of our own about more than twenty conflicts were marked by hand with what a careful reader "
        "takes from them. **Found** (recall): of 100 that the texts hold, so many are found. **Right** (precision): "
        "of 100 that Sitrep tells, so many are right. F1 is the harmonic mean of the two. The passages are few and by "
        "one hand, shorter and cleaner than what is scraped from the web; expect less of your own articles. "
        "`python -m sitrep evaluate` measures again.\n\n" + told.tables(record.read()) + "\n"
    )
