"""Every kind of golden text, scored in one way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from sitrep import __version__
from sitrep.errors import SitrepError
from sitrep.evaluate.record import Line
from sitrep.evaluate.tally import GOLDEN, Tally

Scored = Iterator[tuple[str, str, Tally]]
"""(texts, what, tally) of a kind."""

NEEDED = (
    "names.txt",
    "names_unseen.txt",
    "figures.txt",
    "figures_unseen.txt",
    "events.csv",
    "incidents.csv",
)


def measure(kind: str, misses: list[str]) -> list[Line]:
    """The lines of one of `KINDS`. `misses` takes what is missed or wrong in texts that are seen, never in others."""
    missing = [name for name in NEEDED if name.startswith(kind) and not (GOLDEN / name).exists()]
    if missing:
        raise SitrepError(
            f"The golden passages are not here: {', '.join(missing)} should be in {GOLDEN}. "
            "They come with the repository; an installed copy has none."
        )
    return [_line(kind, *scored) for scored in KINDS[kind](misses)]


def _line(kind: str, texts: str, what: str, tally: Tally) -> Line:
    precision, recall, f1 = (round(share, 1) for share in (tally.precision, tally.recall, tally.f1))
    return Line(kind, texts, what, tally.marked, precision, recall, f1, date.today().isoformat(), __version__)


def _names(misses: list[str]) -> Scored:
    from sitrep.evaluate import names

    for texts, file in (("seen", "names.txt"), ("unseen", "names_unseen.txt")):
        scores = names.score(GOLDEN / file, misses if texts == "seen" else [])
        yield from ((texts, what, scores[what]) for what in names.WHATS if what in scores)


def _figures(misses: list[str]) -> Scored:
    from sitrep import language
    from sitrep.evaluate import figures

    for texts, table in (("seen", figures.TABLE), ("unseen", figures.UNSEEN)):
        total = figures.score(language.load(), table)
        yield texts, "figures", Tally(total.right, total.read, total.labelled)
        for detail in figures.WORDS:
            count = total.details[detail]
            yield texts, detail, Tally(total.details_right[detail], count, count)
        if texts == "seen":
            misses += total.misses


def _events(misses: list[str]) -> Scored:
    from sitrep import language
    from sitrep.evaluate import events, figures

    scores = events.score(lambda text: figures.read(language.load(), text).events)
    return (("seen", what, tally) for what, tally in scores.items())


def _incidents(misses: list[str]) -> Scored:
    from sitrep.evaluate import incidents

    result = incidents.of_sample()
    yield "seen", "pairs", Tally(len(result.found & result.labelled), len(result.found), len(result.labelled))


KINDS: dict[str, Callable[[list[str]], Scored]] = {
    "names": _names,
    "figures": _figures,
    "events": _events,
    "incidents": _incidents,
}
