"""Every kind of golden text, scored in one way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module

from sitrep import __version__
from sitrep.errors import SitrepError
from sitrep.evaluate.record import Line
from sitrep.evaluate.tally import GOLDEN, Tally

Scored = Iterator[tuple[str, str, Tally]]
"""(texts, what, tally) of a kind."""

PASSAGES = ("names", "figures", "quantities", "quotes", "dates", "events")
"""Kinds with passages that are seen and, where there are any, unseen: each has a module of its name, whose `score`
gives the tallies of a file and whose `WHATS` tells their order."""


def measure(kind: str, misses: list[str]) -> list[Line]:
    """The lines of one of `KINDS`. `misses` takes what is missed or wrong in texts that are seen, never in others."""
    seen = f"{kind}.txt" if kind in PASSAGES else f"{kind}.csv"
    if not (GOLDEN / seen).exists():
        raise SitrepError(
            f"The golden passages are not here: {seen} should be in {GOLDEN}. "
            "They come with the repository; an installed copy has none."
        )
    return [_line(kind, *scored) for scored in KINDS[kind](misses)]


def _line(kind: str, texts: str, what: str, tally: Tally) -> Line:
    precision, recall, f1 = (round(share, 1) for share in (tally.precision, tally.recall, tally.f1))
    return Line(kind, texts, what, tally.marked, precision, recall, f1, date.today().isoformat(), __version__)


def _passages(kind: str, misses: list[str]) -> Scored:
    scorer = import_module(f"sitrep.evaluate.{kind}")
    for texts, file in (("seen", f"{kind}.txt"), ("unseen", f"{kind}_unseen.txt")):
        if (GOLDEN / file).exists():
            scores = scorer.score(GOLDEN / file, misses if texts == "seen" else None)
            yield from ((texts, what, scores[what]) for what in scorer.WHATS if what in scores)


def _incidents(misses: list[str]) -> Scored:
    from sitrep.evaluate import incidents

    yield "seen", "pairs", incidents.of_sample().pairs
    for texts, file in (("seen", "incident_groups.txt"), ("unseen", "incident_groups_unseen.txt")):
        if (GOLDEN / file).exists():
            result, copies = incidents.of_groups(GOLDEN / file)
            if texts == "seen":
                misses += [f"incidents: missed {pair}" for pair in sorted(result.labelled - result.right)]
                misses += [f"incidents: wrong {pair}" for pair in sorted(result.wrong)]
            yield texts, "pairs in groups", result.pairs
            yield texts, "pairs joined", result.joining
            yield texts, "copies", copies


def _scorer(kind: str) -> Callable[[list[str]], Scored]:
    return lambda misses: _passages(kind, misses)


KINDS: dict[str, Callable[[list[str]], Scored]] = {
    **{kind: _scorer(kind) for kind in PASSAGES},
    "incidents": _incidents,
}
