"""`export`: tables of the store for other programs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sitrep.cli import _choice

if TYPE_CHECKING:
    from sitrep.plugins import Exporter


FORMATS = "csv, xlsx, parquet, jsonl, html, ftm, acled, ucdp-ged, timelinejs, geojson, graphml or gexf"
DAY = ["%Y-%m-%d"]


def export(
    path: Annotated[Path, typer.Argument(help="A folder, or a file for one table.")],
    format_: Annotated[str, typer.Option("--format", "-f", help=f"{FORMATS}.")] = "csv",
    table: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this table; may be repeated.")] = None,
    place: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles that name it.")] = None,
    person: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles that name them.")] = None,
    organisation: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles that name it.")] = None,
    outlet: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles published by it.")] = None,
    language: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles written in it.")] = None,
    event_type: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Articles reporting such.")] = None,
    search: Annotated[str, typer.Option(metavar="WORDS", help="As in the app: words, -not, place:Homs.")] = "",
    first: Annotated[datetime | None, typer.Option("--from", formats=DAY, help="Published on or after.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=DAY, help="Published on or before.")] = None,
    since: Annotated[datetime | None, typer.Option("--happened-from", formats=DAY, help="Event on or after.")] = None,
    until: Annotated[datetime | None, typer.Option("--happened-to", formats=DAY, help="Event on or before.")] = None,
) -> None:
    """Write incidents, events, figures, quotes, mentions, articles, names and their ties as tables.

    Beside them stands about.json: the filters, the time, the version and the sources.
    Several names of one kind mean any of them; several kinds mean all of them.
    acled, ucdp-ged, timelinejs and geojson write incidents: the columns of ACLED, of UCDP's GED, of TimelineJS; places.
    graphml and gexf write the network of people and groups, for Gephi.

    Examples:

        python -m sitrep export exports

        python -m sitrep export syria.csv --table figures --place Syria --from 2016-01-01

        python -m sitrep export exports --format jsonl --person "Atheel Mansour"

        python -m sitrep export exports --search '"car bomb" -drone place:Iraq'

        python -m sitrep export sudan.geojson --format geojson --place Sudan
    """
    exporter = _exporter(format_)
    from sitrep import store as stores
    from sitrep.export import tables

    offered = exporter.TABLES or tuple(tables.TABLES)
    unknown = set(table or ()) - set(offered)
    if unknown:
        raise typer.BadParameter(f"--table {unknown.pop()!r}: {format_} has {', '.join(offered)}.")
    store = stores.open_()
    named = {"place": place, "person": person, "organisation": organisation}
    named |= {"outlet": outlet, "language": language, "event-type": event_type}
    names = {option: given or [] for option, given in named.items()}
    chosen = _choice.filters(store, names, search, (first, last), (since, until))
    frames = tables.frames(store, chosen, table or offered)
    exporter.export(frames, path, tables.about(store, chosen))
    for name, frame in frames.items():
        typer.echo(f"{name}: {len(frame)} rows")
    typer.echo(f"Written to {path}")


def _exporter(name: str) -> Exporter:
    from sitrep import export, plugins

    found: dict[str, Exporter] = {one.FORMAT: one for one in plugins.find(export, plugins.Exporter)}
    if name not in found:
        raise typer.BadParameter(f"--format {name!r}: there are {', '.join(found)}.")
    return found[name]
