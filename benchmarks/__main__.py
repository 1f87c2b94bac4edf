"""Runs the benchmarks and prints a table: `python -m benchmarks [NAME …]`; exit 1 where a bound is not kept."""

from __future__ import annotations

import sys
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from benchmarks import extraction, gazetteer, importing, screen, timeline
from benchmarks.result import Result

BENCHMARKS: dict[str, Callable[[], list[Result]]] = {
    "extraction": extraction.run,
    "gazetteer": gazetteer.run,
    "import": importing.run,
    "screen": screen.run,
    "timeline": timeline.run,
}


def main(names: list[str]) -> int:
    """Run the benchmarks named, or all; 2 for an unknown name."""
    unknown = set(names) - BENCHMARKS.keys()
    if unknown:
        print(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    is_within = True
    for name in names or BENCHMARKS:
        table = Table("Measured", "Value", "At most", "How", title=f"Sitrep: {name}")
        for result in BENCHMARKS[name]():
            table.add_row(*_cells(result))
            is_within = is_within and result.is_within
        Console().print(table)
    return 0 if is_within else 1


def _cells(result: Result) -> tuple[str, str, str, str]:
    bound = "" if result.bound is None else f"{result.bound:g} {result.unit}{'' if result.is_within else '  MISSED'}"
    return result.what, f"{result.value:.4g} {result.unit}", bound, result.note


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
