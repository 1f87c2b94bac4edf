"""`export`: tables of the store for other programs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sitrep.cli import _choice

if TYPE_CHECKING:
    from sitrep.plugins import Exporter


def export(
    path: Annotated[Path, typer.Argument(help="A folder, or a file for one table.")],
    format_: Annotated[str, typer.Option("--format", "-f", help="csv or jsonl.")] = "csv",
    table: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this table; may be repeated.")] = None,
    place: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles that name it.")] = None,
    person: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles that name them.")] = None,
    organisation: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles that name it.")] = None,
    outlet: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles published by it.")] = None,
    event_type: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles reporting such.")] = None,
    first: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day.")] = None,
) -> None:
    """Write events, figures, quotes, mentions and articles as tables.

    Beside them stands about.json: the filters, the time, the version and the sources.
    Several names of one kind mean any of them; several kinds mean all of them.

    Examples:

        python -m sitrep export exports

        python -m sitrep export syria.csv --table figures --place Syria --from 2016-01-01

        python -m sitrep export exports --format jsonl --person "Atheel Mansour"
    """
    exporter = _exporter(format_)
    from sitrep import store as stores
    from sitrep.export import tables

    unknown = set(table or ()) - set(tables.TABLES)
    if unknown:
        raise typer.BadParameter(f"--table {unknown.pop()!r}: there are {', '.join(tables.TABLES)}.")
    store = stores.open_()
    named = {"place": place, "person": person, "organisation": organisation, "outlet": outlet, "event-type": event_type}
    chosen = _choice.filters(store, {option: names or [] for option, names in named.items()}, first, last)
    frames = tables.frames(store, chosen, table or tables.TABLES)
    exporter.export(frames, path, tables.about(store, chosen))
    for name, frame in frames.items():
        typer.echo(f"{name}: {len(frame)} rows")
    typer.echo(f"Written to {path}")


def _exporter(name: str) -> Exporter:
    from sitrep import export, plugins

    found: dict[str, Exporter] = {one.SUFFIX.removeprefix("."): one for one in plugins.find(export, plugins.Exporter)}
    if name not in found:
        raise typer.BadParameter(f"--format {name!r}: there are {', '.join(found)}.")
    return found[name]
