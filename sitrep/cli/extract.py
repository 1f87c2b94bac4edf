"""`extract`: what articles say, as JSON lines."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from sitrep.cli._asked import Paths

if TYPE_CHECKING:
    from sitrep.records import Extraction, Failure, RawArticle


def extract(
    paths: Paths,
    output: Annotated[str, typer.Option("--output", "-o", help='File for the rows; "-" is standard output.')] = "-",
    clean: Annotated[bool, typer.Option("--clean", help="Clean the text of JSONL articles too.")] = False,
    unrealised: Annotated[
        bool, typer.Option("--unrealised", help="Also events denied, planned, threatened or possible, as such.")
    ] = False,
    articles: Annotated[
        Path | None, typer.Option(help="File for the articles as the rows' offsets count them.", dir_okay=False)
    ] = None,
) -> None:
    """Write what articles say as JSON lines, one a mention. The store is not touched.

    The rows are described in docs/contract.md.

    Examples:

        python -m sitrep extract report.txt

        python -m sitrep extract articles.jsonl --output mentions.jsonl

        python -m sitrep extract folder/ -o mentions.jsonl --articles cleaned.jsonl
    """
    started = time.monotonic()
    with ExitStack() as open_files:
        to = open_files.enter_context(_writing(output))
        to_articles = open_files.enter_context(_writing(str(articles))) if articles else None
        counts = _write(_read(paths, clean), to, to_articles, unrealised)
    summary = {"contract": 1, **counts, "seconds": round(time.monotonic() - started, 1)}
    print(json.dumps(summary), file=sys.stderr)
    raise typer.Exit(1 if counts["failed"] else 0)


def _read(paths: Iterable[Path], clean: bool) -> Iterator[Extraction | Failure]:
    from sitrep import joining, load, pipeline

    raws: Iterator[RawArticle | Failure] = (raw for path in paths for raw in load.articles(path))
    return joining.joined(_watched(pipeline.read(raws, clean_all=clean)))


def _watched(found: Iterator[Extraction | Failure]) -> Iterator[Extraction | Failure]:
    """What is found, with a line that counts it where somebody looks on."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.completed} articles read"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=None)
        for one in found:
            progress.advance(task)
            yield one


def _write(
    found: Iterable[Extraction | Failure], to: TextIO, to_articles: TextIO | None, unrealised: bool
) -> dict[str, int]:
    from sitrep.export import rows
    from sitrep.records import Failure

    counts = {"articles": 0, "failed": 0, "rows": 0}
    for one in found:
        if isinstance(one, Failure):
            counts["failed"] += 1
            print(f"{one.origin}: {one.reason}", file=sys.stderr)
            continue
        counts["articles"] += 1
        counts["rows"] += _write_lines(to, rows.rows(one, unrealised))
        if to_articles:
            _write_lines(to_articles, [rows.article_row(one)])
    return counts


def _write_lines(to: TextIO, rows: Iterable[dict[str, Any]]) -> int:
    written = 0
    for row in rows:
        to.write(json.dumps(row, ensure_ascii=False) + "\n")
        written += 1
    return written


@contextmanager
def _writing(name: str) -> Iterator[TextIO]:
    if name == "-":
        # lone surrogates, which broken input may hold, cannot be written as UTF-8
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        yield sys.stdout
        return
    try:
        opened = open(name, "w", encoding="utf-8", errors="replace")  # noqa: SIM115 -- closed below
    except OSError as error:
        raise typer.BadParameter(f"{name} cannot be written: {error.strerror}") from error
    with opened:
        yield opened
