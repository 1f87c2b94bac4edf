"""Armed groups, forces, governments, bodies, monitors, aid organisations and outlets that news names (actors.csv).

A name that means the actor only in the right company ("The Post", "RSF", "IS") stands in `needs_context`: it holds
where the article also names the actor in full or, for names of which no word is common, one of its countries
(`in_context`). Every row says where it was checked (actor_sources.csv).
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from sitrep.reference.identity import normalised

TABLE = Path(__file__).with_name("actors.csv")
SOURCES = Path(__file__).with_name("actor_sources.csv")

CLASSES: tuple[str, ...] = (
    "state force",
    "government",
    "rebel group",
    "political militia",
    "identity militia",
    "external force",
    "international body",
    "outlet",
    "monitor",
    "aid organisation",
    "company",
    "party",
)
"""After ACLED's actor types, with those who only report added."""


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor."""

    name: str
    """Canonical, as the app shows it."""
    aliases: tuple[str, ...]
    """Other names that always mean it."""
    actor_class: str
    """One of CLASSES."""
    countries: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes of where it is from or mainly acts."""
    needs_context: tuple[str, ...]
    """Further names that mean it only where the article names it, or one of its countries, as well."""
    source: str = "general"
    """Where the row was checked: a key of `sources`; "general" where nowhere."""

    @property
    def names(self) -> tuple[str, ...]:
        """All names that always mean it."""
        return (self.name, *self.aliases)


@lru_cache(maxsize=1)
def every() -> tuple[Actor, ...]:
    """All actors, in the order of the table."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        return tuple(_actor(row) for row in csv.DictReader(lines, delimiter="|"))


@lru_cache(maxsize=1)
def sources() -> dict[str, str]:
    """Key of a source -> what it is."""
    with SOURCES.open(encoding="utf8", newline="") as lines:
        return {row["key"]: row["what it is"] for row in csv.DictReader(lines, delimiter="|")}


def find(name: str) -> Actor | None:
    """The actor that is always meant by `name`; case, accents, dots, "the" and a possessive do not matter.

    Names in capitals are found in capitals only ("WHO" is not "who"), single words with a capital ("kremlin walls" is
    not the Kremlin), and those like "The Guardian" with their article ("Guardian" may be anything).
    """
    folded, capitals = _index()
    return capitals.get(_capitals_key(name)) or _if_so_written(name, folded.get(normalised(name)))


def find_in_context(name: str) -> tuple[Actor, ...]:
    """The actors that `name` may mean if the article supports it (see the module's first lines)."""
    return _context_index().get(_context_key(name), ())


def in_context(name: str, named: Collection[str], countries: Collection[str]) -> Actor | None:
    """The one actor that `name` means in an article.

    `named`: names of the actors that the article names in full; `countries`: codes of those that it names. An actor
    named in full, or a body of the United Nations where these are named, goes before one whose country is named. None
    where two are as likely, or none is. By country go only capitals and names of several capitalised words without an
    article ("Border Police", not "the Times" or "Tigers"); none that a body of all countries has as well, or an outlet.
    """
    choices = find_in_context(name)
    in_full = [actor for actor in choices if actor.name in named]
    in_full = in_full or [actor for actor in choices if actor.name.startswith("UN ") and "United Nations" in named]
    by_country = _capitals_key(name) or (_is_proper(name) and all(map(_is_of_a_country, choices)))
    near = [actor for actor in choices if by_country and not set(countries).isdisjoint(actor.countries)]
    likely = in_full or near
    return likely[0] if len(likely) == 1 else None


def names() -> Iterator[str]:
    """Every name that always means one actor, for a matcher: each once, in its spelling with the fewest capitals."""
    fewest: dict[str, str] = {}
    for name in chain.from_iterable(actor.names for actor in every()):
        key = name if _capitals_key(name) else name.casefold()
        if key not in fewest or _capitals(name) < _capitals(fewest[key]):
            fewest[key] = name
    return iter(fewest.values())


def context_names() -> Iterator[str]:
    """Every name that means an actor only in context, as written."""
    return chain.from_iterable(actor.needs_context for actor in every())


def _actor(row: dict[str, str]) -> Actor:
    def several(column: str) -> tuple[str, ...]:
        return tuple(filter(None, (row[column] or "").split(";")))

    return Actor(
        name=row["name"],
        aliases=several("aliases"),
        actor_class=row["actor_class"],
        countries=several("countries"),
        needs_context=several("needs_context"),
        source=row["source"],
    )


def _if_so_written(name: str, actor: Actor | None) -> Actor | None:
    bare = _bare(name)
    if actor is None or " " in bare:
        return actor
    has_article = bare != name.strip().removesuffix("'s").removesuffix("’s")
    needs_article = any(own == f"The {bare}" for own in actor.names) and bare not in actor.names
    is_written_so = bare in actor.names or any(character.isupper() for character in bare)
    return actor if is_written_so and (has_article or not needs_article) else None


def _capitals_key(name: str) -> str:
    bare = _bare(name)
    return bare if bare.isupper() or len(bare) <= 3 else ""


def _is_proper(name: str) -> bool:
    if _capitals_key(name):
        return True
    words = name.split()
    return len(words) > 1 and words[0].lower() != "the" and all(word[:1].isupper() for word in words)


def _is_of_a_country(actor: Actor) -> bool:
    return bool(actor.countries) and actor.actor_class != "outlet"


def _capitals(name: str) -> int:
    return sum(character.isupper() for character in name)


def _context_key(name: str) -> str:
    return _capitals_key(name) or normalised(name)


def _bare(name: str) -> str:
    bare = name.strip().replace(".", "").replace("’", "'").removesuffix("'s")
    return bare.removeprefix("the ").removeprefix("The ")


@lru_cache(maxsize=1)
def _index() -> tuple[dict[str, Actor], dict[str, Actor]]:
    """Actors by folded name, and by names in capitals as they are. The first row of the table wins."""
    folded: dict[str, Actor] = {}
    capitals: dict[str, Actor] = {}
    for actor in every():
        for name in actor.names:
            if _capitals_key(name):
                capitals.setdefault(_capitals_key(name), actor)
            else:
                folded.setdefault(normalised(name), actor)
    return folded, capitals


@lru_cache(maxsize=1)
def _context_index() -> dict[str, tuple[Actor, ...]]:
    return _grouped((_context_key(name), actor) for actor in every() for name in actor.needs_context)


def _grouped(pairs: Iterable[tuple[str, Actor]]) -> dict[str, tuple[Actor, ...]]:
    grouped: dict[str, tuple[Actor, ...]] = {}
    for key, actor in pairs:
        grouped[key] = (*grouped.get(key, ()), *([] if actor in grouped.get(key, ()) else [actor]))
    return grouped
