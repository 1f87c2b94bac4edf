"""`prepare`: what the first start needs, made ready."""

from __future__ import annotations

import typer

from sitrep import settings


def prepare() -> None:
    """Build the gazetteer, fill a new store with the sample collection, and join what waits to be joined.

    Done already, it does nothing; your articles are never touched. `serve` does the same first.

    Example:

        python -m sitrep prepare
    """
    prepare_gazetteer()
    fill_new_store()
    join_incidents()


def prepare_gazetteer() -> None:
    """Build the gazetteer where it is missing, which takes some seconds, with a line that says so."""
    from sitrep.reference import gazetteer

    if not settings.current().gazetteer_path.exists():
        typer.echo("Building the gazetteer of places (once) …", err=True)
    gazetteer.open_()


def join_incidents() -> None:
    """Join reports that wait: of an import that was killed, or of a store of an older version."""
    from sitrep import pipeline
    from sitrep import store as stores

    if made := pipeline.join(stores.open_()):
        typer.echo(f"{made} incidents joined.", err=True)


def fill_new_store() -> None:
    """Add the sample collection to a store that never held anything."""
    from sitrep import pipeline
    from sitrep import store as stores
    from sitrep.cli import _results

    store = stores.open_()
    if not stores.is_new(store) or not settings.SAMPLE.is_dir():
        return
    typer.echo("Filling the new store with the sample collection (once) …", err=True)
    saved = _results.watch(pipeline.add([settings.SAMPLE], store), "Reading the sample collection")
    typer.echo(f"{sum(one.status == 'added' for one in saved)} sample articles added.", err=True)
