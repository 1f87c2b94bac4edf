"""Which actor of the table a name means: "Hezbollah" always the one, "the Foreign Office" that of the country told.

Evidence is what the article names in full, the countries that it names, and where its outlet is at home.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from sitrep.records import Article, NameMention
from sitrep.reference import actors
from sitrep.reference.actors import Actor
from sitrep.reference.identity import normalised
from sitrep.resolve import _outlets
from sitrep.resolve.entities import _aliases, _institutions, _states

_STEM = 4
"""Letters that two words of one root share: "Demokrat" and "Democratic"."""


def known(article: Article, named: Sequence[NameMention], states: Counter[str]) -> dict[str, Actor]:
    """Folded name -> actor of the table, for the organisations of the article.

    `states`: the countries that the article names, with how often.
    """
    bodies = [mention for mention in named if mention.kind == "organisation"]
    texts = {mention.text for mention in bodies}
    certain = {text: actor for text in texts if (actor := actors.find(text))}
    for one, other in _aliases.stated(article.text, bodies):
        actor = certain.get(other.text)
        if actor and one.text not in certain and _is_own_name(one.text, other.text, actor):
            del certain[other.text]
    told = {actor.name for actor in certain.values()}
    certain = {text: actor for text, actor in certain.items() if not _is_of_another_war(text, actor, told)}
    found = {normalised(text): actor for text, actor in certain.items()}
    in_full, home = {actor.name for actor in certain.values()}, set(_outlets.countries_of(article))
    for text in texts - set(certain):
        if actor := _in_context(text, in_full, states, home):
            found[normalised(text)] = actor
    return found


def is_open(name: str) -> bool:
    """Whether a name means some actor of the table only in the right company, so that alone it says little."""
    return bool(actors.find_in_context(name))


def _in_context(text: str, in_full: set[str], states: Counter[str], home: set[str]) -> Actor | None:
    """The one actor meant: of all countries named or of the outlet's, else of the one that leads the article.

    A body that every state has is that of the leading one only.
    """
    leading = {code for code in states if _states.leads(code, states)}
    if _institutions.is_common(text):
        return actors.in_context(text, in_full, leading if states else home)
    return actors.in_context(text, in_full, {*states, *home}) or actors.in_context(text, in_full, leading)


def _is_of_another_war(text: str, actor: Actor, told: set[str]) -> bool:
    """Whether a bare "U.S.-led coalition" fights somebody else: the article does not name whom this one is against."""
    enemy = actor.name.partition(" against the ")[2]
    return bool(enemy) and enemy not in told and text.lower().endswith("-led coalition")


def _is_own_name(full: str, short: str, actor: Actor) -> bool:
    """Whether an article's own full name for capitals is of somebody else than who is known by them.

    Its initials are the capitals, and it shares no word with any name of the known one.
    """
    if short.replace(".", "") not in _aliases.initials(full):
        return False
    names = [_stems(name) for name in actor.names if " " in name]
    return bool(names) and all(_stems(full).isdisjoint(stems) for stems in names)


def _stems(name: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"\w{3,}", normalised(name))}
