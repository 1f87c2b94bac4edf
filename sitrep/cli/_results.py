"""What became of an import, in the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

if TYPE_CHECKING:
    from sitrep.store import Saved

_STATUSES = ("added", "updated", "unchanged", "failed")
_SHOWN_FAILURES = 20
_SHOWN_FILES = 40


def watch(results: Iterable[Saved], label: str = "Reading articles", into: list[Saved] | None = None) -> list[Saved]:
    """The results, all of them, with a progress bar on standard error while they come.

    `into`: a list that holds what has come if it is interrupted.
    """
    saved = [] if into is None else into
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}"), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(label, total=None)
        for one in results:
            saved.append(one)
            progress.advance(task)
    return saved


def show(saved: list[Saved]) -> None:
    """A table with a line a file, the failures with their reasons, and what is missing."""
    console = Console()
    counts: dict[str, Counter[str]] = {}
    for one in saved:
        counts.setdefault(_file(one.origin), Counter())[one.status] += 1
    console.print(_table(counts) if saved else "There was no article to add.")
    _show_failures(console, [one for one in saved if one.status == "failed"])
    undated = sum("published_on" in one.lacks for one in saved)
    if undated:
        console.print(f"{undated} without a date: add them again with --date, or tell it in the app.", highlight=False)


def _table(counts: dict[str, Counter[str]]) -> Table:
    total = sum(counts.values(), Counter())
    hidden = len(counts) - _SHOWN_FILES
    table = Table("File", *(status.capitalize() for status in _STATUSES), show_footer=len(counts) > 1)
    for column, footer in zip(table.columns, ("All", *(str(total[status]) for status in _STATUSES)), strict=True):
        column.footer = footer
    for name, count in list(counts.items())[:_SHOWN_FILES]:
        table.add_row(escape(name), *(str(count[status]) for status in _STATUSES))
    if hidden > 0:
        table.add_row(f"… and {hidden} more files")
    return table


def _show_failures(console: Console, failed: list[Saved]) -> None:
    for one in failed[:_SHOWN_FAILURES]:
        console.print(f"{one.origin}: {one.reason}", style="red", markup=False, highlight=False)
    if len(failed) > _SHOWN_FAILURES:
        console.print(f"… and {len(failed) - _SHOWN_FAILURES} more that could not be read.")


def _file(origin: str) -> str:
    """The file of an article's origin, which may go on with its row: "articles.csv, row 3"."""
    return origin.split(", ")[0]
