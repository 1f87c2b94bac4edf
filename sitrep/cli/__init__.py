"""The commands of `python -m sitrep`, one a module."""

from __future__ import annotations

import sys

import typer

from sitrep import __version__
from sitrep.cli import add, evaluate, export, extract, prepare, remove, serve
from sitrep.errors import SitrepError

app = typer.Typer(
    name="python -m sitrep",
    help="Read conflict news for who claims what, where and when.",
    epilog="Start with `python -m sitrep serve`; `python -m sitrep COMMAND --help` explains a command by examples.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    add_completion=False,
)
COMMANDS = (
    *(serve.serve, add.add, extract.extract, export.export),
    *(remove.remove, evaluate.evaluate, prepare.prepare),
)
for command in COMMANDS:
    app.command()(command)


@app.callback(invoke_without_command=True)
def _version(
    version: bool = typer.Option(False, "--version", help="Show the version and end.", is_eager=True),
) -> None:
    if version:
        typer.echo(f"Sitrep {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command that the arguments name. A SitrepError is shown as a message; the exit status is then 1."""
    try:
        app()
    except SitrepError as error:
        typer.secho(str(error), err=True, fg="red")
        sys.exit(1)
