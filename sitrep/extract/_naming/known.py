"""Names of the table of actors: armed groups, forces, states' bodies, monitors, media."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.pieces import Match, Piece, Table
from sitrep.reference import actors, countries
from sitrep.reference.actors import Actor

_TRUST = 3
_SURE = 6.0
_UNSURE = 0.5
"""Votes for a name that may mean something else: it then needs the model's word as well."""
_STUDENTS = frozenset({"analyst", "expert", "strategist", "historian", "researcher", "scholar", "specialist", "writer"})
"""Those who know a field: an "Iraqi military analyst" is not of the Iraqi military; its spokesman is."""


@lru_cache(maxsize=1)
def table() -> Table:
    """All names of the table of actors, to look up in a text."""
    return Table((name, name) for name in chain(actors.names(), actors.context_names()))


def find(text: str, words: list[Piece], outlet: str = "") -> Iterator[Candidate]:
    """The known actors in a text. A name that means other things too counts where the article shows which is meant.

    `outlet`: where the article appeared; its country is named by that.
    """
    matches = [
        match
        for match in table().matches(text, words)
        if _is_spelled(text, words, match) and not _is_field(words, match) and not is_currency(text, match.end)
    ]
    sure = {match: actor for match in matches if (actor := actors.find(match.value))}
    named = {actor.name for actor in sure.values()}
    near = _countries(text, [match.value for match in matches if match not in sure], outlet)
    for match in matches:
        actor = sure.get(match) or actors.in_context(text[match.start : match.end], named, near)
        weight = _SURE if actor else _UNSURE
        start = match.start + _article(text[match.start : match.end], actor, match.value)
        yield Candidate(start, match.end, text[start : match.end], {"organisation": weight}, actor, _TRUST)


def _article(name: str, actor: Actor | None, written: str) -> int:
    """How many characters of a name are an article; an outlet's own stays, as the table has it written."""
    is_outlet = actor.actor_class == "outlet" if actor else written.startswith("The ")
    return 4 if name.lower().startswith("the ") and not (name.startswith("The ") and is_outlet) else 0


def _countries(text: str, unsure: list[str], outlet: str) -> set[str]:
    """Codes of the countries of actors who may be meant that the article names, also by a people, and its outlet's."""
    home = actors.find(outlet) if outlet and unsure else None
    codes = {code for name in unsure for actor in actors.find_in_context(name) for code in actor.countries}
    return {code for code in codes if _words_for(code).search(text)} | set(home.countries if home else ())


@cache
def _words_for(code: str) -> re.Pattern[str]:
    country = countries.by_code(code)
    words = (country.name, *country.aliases, *country.demonyms) if country else ()
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else r"(?!)")


def is_currency(text: str, end: int) -> bool:
    """Whether what ends there is the country of a currency: the "US" of "US$5"."""
    return text[end : end + 1] in ("$", "£", "€")


def _is_field(words: list[Piece], match: Match) -> bool:
    """Whether the name only says what somebody knows about: its last word is a common noun, and a scholar follows."""
    after = words[match.last : match.last + 1]
    return bool(after) and not words[match.last - 1].is_capital and after[0].key.removesuffix("s") in _STUDENTS


def _is_spelled(text: str, words: list[Piece], match: Match) -> bool:
    """Whether capitals are where the name has them: "IS" is not "is", "the Post" not "the post"."""
    name, span = match.value, text[match.start : match.end]
    if name.isupper() and len(name) <= 5:
        return span == name or (span.replace(".", "") == name.replace(".", ""))
    first, last = name.lstrip("\"'(")[:1], name.split()[-1][:1]
    found = words[match.first : match.last]
    if not any(c.isupper() for c in name):
        return True
    if last.isupper():
        return found[-1].is_capital
    return found[0].is_capital or not first.isupper()
