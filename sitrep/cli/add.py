"""`add`: articles into the store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sitrep.cli import _results
from sitrep.cli._asked import Paths

if TYPE_CHECKING:
    from sitrep.records import Failure, RawArticle
    from sitrep.store import Saved


def add(
    paths: Paths,
    outlet: Annotated[str, typer.Option(metavar="NAME", help="Outlet of the articles that name none.")] = "",
    date: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Day of publication of those that tell none.")
    ] = None,
) -> None:
    """Read articles and add them to the store; the app may be open meanwhile.

    What is stored already is not stored twice; a date or outlet that was missing is filled in.
    The exit status is 1 if an article could not be read; the others are stored.

    Examples:

        python -m sitrep add articles.csv

        python -m sitrep add report.txt --outlet "The Daily Star" --date 2016-04-04

        python -m sitrep add folder/ more.jsonl
    """
    from sitrep import pipeline
    from sitrep import store as stores

    store = stores.open_()
    raws = _completed(_load(paths), outlet, date)
    saved: list[Saved] = []
    try:
        _results.watch(pipeline.add([], store, raws=raws), into=saved)
    except KeyboardInterrupt as stopped:
        _results.show(saved)
        typer.secho(
            "Stopped. What is listed above is stored; the same command again goes on from there.", err=True, fg="yellow"
        )
        raise typer.Exit(130) from stopped
    _results.show(saved)
    raise typer.Exit(1 if any(one.status == "failed" for one in saved) else 0)


def _load(paths: Iterable[Path]) -> Iterator[RawArticle | Failure]:
    from sitrep import load

    for path in paths:
        yield from load.articles(path)


def _completed(
    raws: Iterable[RawArticle | Failure], outlet: str, date: datetime | None
) -> Iterator[RawArticle | Failure]:
    """The articles with outlet and date where they tell none."""
    from dataclasses import replace

    from sitrep.records import RawArticle

    day = date.date() if date else None
    for raw in raws:
        if isinstance(raw, RawArticle):
            raw = replace(raw, outlet=raw.outlet or outlet, published_on=raw.published_on or day)
        yield raw
