"""Write requirements.txt and requirements-dev.txt from their .in files: every package pinned, with hashes, no registry.

Run by `make lock`. Needs `uv` in the environment; the reasons of the .in file are kept at the head of the .txt file.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def lock(source: Path) -> None:
    """Pin `source` for all platforms and Pythons from 3.11 on."""
    target = source.with_suffix(".txt")
    pins = subprocess.run(
        [
            sys.executable,
            *("-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
            *("--generate-hashes", "--no-header", "--no-emit-index-url", "--no-annotate", source.name),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    reasons = "\n".join(f"# {line}".rstrip().replace("# #", "#") for line in source.read_text("utf8").splitlines())
    target.write_text(f"{reasons}\n\n{pins}", "utf8")


if __name__ == "__main__":
    for name in ("requirements.in", "requirements-dev.in"):
        lock(ROOT / name)
