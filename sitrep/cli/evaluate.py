"""`evaluate`: how well the golden passages are read, and whether that has dropped."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Kind(StrEnum):
    """What can be scored by itself."""

    names = "names"
    figures = "figures"
    quantities = "quantities"
    quotes = "quotes"
    dates = "dates"
    events = "events"
    incidents = "incidents"


def evaluate(
    kind: Annotated[list[Kind] | None, typer.Option("--kind", help="Score only this; may be said again.")] = None,
    write: Annotated[bool, typer.Option("--write", help="Record the figures; the About page shows them.")] = False,
    errors: Annotated[int, typer.Option("--errors", min=0, help="Print so many errors, of seen texts only.")] = 0,
) -> None:
    """Score the reading of the project's own marked passages, and compare with what is recorded.

    Exit status 1 if a figure lies more than half a point below the recorded one; with --write it is recorded instead.

    Examples:

        python -m sitrep evaluate

        python -m sitrep evaluate --kind names --errors 20

        python -m sitrep evaluate --write
    """
    from sitrep.evaluate import record
    from sitrep.evaluate.measure import measure

    misses: list[str] = []
    lines = [line for one in kind or list(Kind) for line in measure(one.value, misses)]
    typer.echo(f"{'':42}{'cases':>7}{'precision':>11}{'recall':>8}{'F1':>7}")
    for line in lines:
        name = f"{line.kind}, {line.texts}: {line.what}"
        typer.echo(f"{name:42}{line.cases:7}{line.precision:11.1f}{line.recall:8.1f}{line.f1:7.1f}")
    for miss in misses[:errors]:
        typer.echo(miss)
    if write:
        record.write(lines)
        typer.echo(f"Recorded in {record.RECORD}.", err=True)
        return
    dropped = record.drops(lines, record.read())
    for one in dropped:
        typer.secho(one, err=True, fg="red")
    raise typer.Exit(1 if dropped else 0)
