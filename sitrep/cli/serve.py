"""`serve`: the dashboard."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import Annotated

import typer

from sitrep import settings
from sitrep.cli import prepare

HOST = "127.0.0.1"
"""Only this machine can open the dashboard: it has no log-in."""


def serve(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port of the address.")] = 8501,
    sample: Annotated[bool, typer.Option(help="Fill a new store with the sample collection.")] = True,
) -> None:
    """Open the dashboard on this machine; Ctrl-C ends it.

    At the first start it builds the gazetteer and fills the new store with the sample collection.

    Examples:

        python -m sitrep serve

        python -m sitrep serve --port 8600

        SITREP_DATA=~/syria python -m sitrep serve --no-sample
    """
    _check_free(port)
    prepare.prepare_gazetteer()
    if sample:
        prepare.fill_new_store()
    prepare.join_incidents()
    typer.echo(f"Sitrep is at http://{HOST}:{port} (Ctrl-C ends it)")
    sys.stdout.flush()
    _run_streamlit(port)


def _check_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            other = port + 1 if port < 65535 else port - 1
            typer.secho(
                f"Port {port} cannot be used ({error.strerror}): is Sitrep open already at http://{HOST}:{port}? "
                f"For another port: make run PORT={other}, or python -m sitrep serve --port {other}",
                err=True,
                fg="red",
            )
            raise typer.Exit(1) from error


def _run_streamlit(port: int) -> None:
    # streamlit finds its config.toml by the working folder; paths given relative to the user's must stay true
    now = settings.current()
    os.environ |= {"SITREP_DATA": str(now.data_dir), "SITREP_GAZETTEER": str(now.gazetteer_path.resolve())}
    os.chdir(settings.ROOT)
    options = ["--server.port", str(port), "--server.address", HOST]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", *options]
    if os.name == "posix":
        os.execv(sys.executable, command)
    raise typer.Exit(subprocess.call(command))
