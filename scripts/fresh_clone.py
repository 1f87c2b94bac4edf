"""Prove the README's two set-up commands: clone into an empty folder, `make run` twice, then `make test`.

Run by `make fresh-clone`; `python scripts/fresh_clone.py --quick` leaves out `make test`. Needs git, make and what
packages install from; exits 1 with what failed.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIRST_START_SECONDS = 900
LATER_START_SECONDS = 60


def free_port() -> int:
    """A port of 127.0.0.1 that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(address: str) -> bool:
    """Whether a page is served at the address."""
    try:
        with urllib.request.urlopen(address, timeout=5) as page:
            return page.status == 200 and b"<html" in page.read().lower()
    except (urllib.error.URLError, OSError):
        return False


def start(folder: Path, within: float) -> float:
    """`make run` in the folder until it answers; seconds that it took. Stopped again afterwards as Ctrl-C would."""
    port, begun = free_port(), time.monotonic()
    ours = ("SITREP_", "DATABASE_URL", "VIRTUAL_ENV")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
    server = subprocess.Popen(["make", "run", f"PORT={port}"], cwd=folder, start_new_session=True, env=environment)
    try:
        while not answers(f"http://127.0.0.1:{port}/"):
            if server.poll() is not None:
                sys.exit(f"make run ended with {server.returncode} before it answered")
            if time.monotonic() - begun > within:
                sys.exit(f"make run did not answer within {within:.0f} s")
            time.sleep(0.5)
        return time.monotonic() - begun
    finally:
        os.killpg(server.pid, signal.SIGINT)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)


def main() -> None:
    """Clone, start, start again, test."""
    folder = Path(tempfile.mkdtemp(prefix="sitrep-clone-"))
    try:
        clone = folder / "sitrep"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        print(f"first make run answered after {start(clone, FIRST_START_SECONDS):.0f} s", flush=True)
        print(f"second make run answered after {start(clone, LATER_START_SECONDS):.0f} s", flush=True)
        if "--quick" not in sys.argv:
            subprocess.run(["make", "test"], cwd=clone, check=True)
            print("make test passed", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
