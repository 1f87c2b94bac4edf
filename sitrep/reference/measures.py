"""What a figure measures: measures.txt, the one place to add a measure, with its label and the words that tell it."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("measures.txt")


class Measure(NamedTuple):
    """A heading of the table."""

    label: str
    counts: str
    """`people`, `things`, `own` (its own nouns only), or "" where it counts anything."""
    nouns: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    did: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


class Deed(NamedTuple):
    """A verb, by its lemma, that tells a measure where the further words stand below it."""

    words: frozenset[str]
    measure: str


@lru_cache(maxsize=1)
def every() -> dict[str, Measure]:
    """Key of docs/contract.md -> measure, in the order in which the app shows them."""
    found: dict[str, dict[str, list[str]]] = {}
    rows: dict[str, list[str]] = {}
    for line in TABLE.read_text(encoding="utf8").splitlines():
        if line.startswith("== "):
            rows = found.setdefault(line.removeprefix("== "), {})
        elif line and not line.startswith("#"):
            key, colon, text = line.partition(": ") if line[0] != " " else ("", "", line)
            if colon:
                words = rows[key] = []
            words += text.split()
    return {name: _measure(rows) for name, rows in found.items()}


def _measure(rows: dict[str, list[str]]) -> Measure:
    lists = {key: tuple(words) for key, words in rows.items() if key not in ("label", "counts")}
    return Measure(" ".join(rows["label"]), "".join(rows.get("counts", [])), **lists)


MEASURES: dict[str, str] = {name: measure.label for name, measure in every().items()}
"""Key of docs/contract.md -> label on screen, in the order in which the app shows them."""

PEOPLE = frozenset(name for name, measure in every().items() if measure.counts == "people")
"""Those that count nobody but people."""


@lru_cache(maxsize=1)
def nouns() -> dict[str, str]:
    """Singular noun -> measure."""
    return {word: name for name, measure in every().items() for word in measure.nouns}


@lru_cache(maxsize=1)
def kinds() -> dict[str, str]:
    """Word beside a noun -> measure: "cholera beds"."""
    return {word: name for name, measure in every().items() for word in measure.kinds}


@lru_cache(maxsize=1)
def states() -> dict[str, str]:
    """Word for what the counted are -> measure: "12 dead"."""
    return {word: name for name, measure in every().items() for word in measure.states}


@lru_cache(maxsize=1)
def before() -> dict[str, list[str]]:
    """Words right before a number -> measures that they tell: "loss of" of people, of weapons, of land."""
    found: dict[str, list[str]] = {}
    for name, measure in every().items():
        for phrase in measure.before:
            found.setdefault(phrase.replace("_", " "), []).append(name)
    return found


@lru_cache(maxsize=1)
def values() -> dict[str, str]:
    """Singular noun that a number is the value of -> measure: "losses of 12"."""
    return nouns() | {word: name for name, measure in every().items() for word in measure.values}


@lru_cache(maxsize=1)
def done() -> dict[str, list[Deed]]:
    """Lemma of a verb -> what it tells of its object, those with most further words first."""
    return _deeds("done")


@lru_cache(maxsize=1)
def did() -> dict[str, list[Deed]]:
    """Lemma of a verb -> what it tells of its subject, those with most further words first."""
    return _deeds("did")


def plain(deeds: dict[str, list[Deed]], verb: str) -> str | None:
    """What a verb tells without any further words."""
    return next((deed.measure for deed in deeds.get(verb, ()) if not deed.words), None)


def told(deeds: Collection[Deed], below: Collection[str], noun: str, is_people: bool) -> str | None:
    """The measure of the first deed whose further words are `below` the verb and that may count `noun` (singular)."""
    for deed in deeds:
        if deed.words <= set(below) and may_count(deed.measure, noun, is_people):
            return deed.measure
    return None


def may_count(measure: str, noun: str, is_people: bool) -> bool:
    """Whether a measure counts such things: no tanks are wounded, no soldiers damaged."""
    counts = every()[measure].counts
    if counts == "people":
        return is_people
    if counts == "own":
        return nouns().get(noun) == measure
    return counts != "things" or not is_people


def _deeds(key: str) -> dict[str, list[Deed]]:
    found: dict[str, list[Deed]] = {}
    for name, measure in every().items():
        for entry in getattr(measure, key):
            verb, *words = entry.split("_")
            found.setdefault(verb, []).append(Deed(frozenset(words), name))
    for deeds in found.values():
        deeds.sort(key=lambda deed: -len(deed.words))
    return found
