"""One entity for all the names that an article uses for one person or organisation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sitrep.records import Extraction, NameMention
from sitrep.reference import actors
from sitrep.reference.actors import Actor
from sitrep.reference.identity import entity_id, normalised
from sitrep.resolve import _aliases, _anaphors, _dropped, _people, _standing

_DETERMINER = re.compile(
    r"^(?:the|a|an|some|several|many|other|these|those|two|three|his|her|their|its)\s+", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")

Key = tuple[str, ...]


def resolve(extraction: Extraction) -> None:
    """Fill in, in place, `name` and `entity` of every person and organisation. Described ones keep their own words."""
    named = [mention for mention in extraction.names if mention.named]
    known = _known_actors(extraction, named)
    groups = _Groups()
    keys = _keys(named, known)
    stated = _aliases.stated(extraction.article.text, extraction.names)
    for one, other in [*stated, *_dropped.surnames(extraction), *_standing.pairs(named)]:
        groups.join(keys[id(one)], keys[id(other)])
    _join_initials(named, keys, groups)
    _join_own_outlet(extraction.article.outlet, named, keys, groups)
    members: dict[Key, list[NameMention]] = defaultdict(list)
    for mention in named:
        members[groups.root(keys[id(mention)])].append(mention)
    for same in members.values():
        actors_meant = [known[normalised(mention.text)] for mention in same if normalised(mention.text) in known]
        _fill(same, actors_meant, extraction.article.outlet)
    for mention in extraction.names:
        if not mention.named:
            mention.name = bare(mention.text)
            mention.entity = entity_id(mention.kind, mention.name)
    for group, antecedent in _anaphors.meant(extraction.article.text, extraction.names):
        group.name, group.entity, group.actor_class = antecedent.name, antecedent.entity, antecedent.actor_class


def bare(text: str) -> str:
    """A name or description without the article or number word before it and the possessive after it."""
    return _DETERMINER.sub("", _POSSESSIVE.sub("", text.strip())) or text


def _known_actors(extraction: Extraction, named: Sequence[NameMention]) -> dict[str, Actor]:
    """Folded name -> actor of the table, for the organisations of the article."""
    texts = {mention.text for mention in named if mention.kind == "organisation"}
    certain = {text: actor for text in texts if (actor := actors.find(text))}
    countries = {place.country for place in extraction.places if place.country}
    known = {normalised(text): actor for text, actor in certain.items()}
    for text in texts - set(certain):
        meant = [
            actor
            for actor in actors.find_in_context(text)
            if actor in certain.values() or (_is_capitals(text) and countries & set(actor.countries))
        ]
        if len(meant) == 1:
            known[normalised(text)] = meant[0]
    return known


def _is_capitals(text: str) -> bool:
    return text.replace(".", "").isupper()


def _keys(named: Sequence[NameMention], known: dict[str, Actor]) -> dict[int, Key]:
    """Each mention's name as the key of its group: an actor's name, a person's fullest name, else the folded words."""
    people = _people.full_names(_people.tokens(mention.text) for mention in named if _is_person(mention))
    keys: dict[int, Key] = {}
    for mention in named:
        words = normalised(mention.text)
        if _is_person(mention):
            keys[id(mention)] = ("person", *people[_people.tokens(mention.text)])
        else:
            keys[id(mention)] = (mention.kind, normalised(known[words].name) if words in known else words)
    return keys


def _is_person(mention: NameMention) -> bool:
    return mention.kind == "person" and not _standing.is_office(mention)


def _join_initials(named: Sequence[NameMention], keys: dict[int, Key], groups: _Groups) -> None:
    """Join capitals that fit the initials of exactly one organisation of the article: "SOHR"."""
    organisations = [mention for mention in named if mention.kind == "organisation"]
    standing_for: dict[str, set[Key]] = defaultdict(set)
    for mention in organisations:
        for letters in _aliases.initials(bare(mention.text)):
            standing_for[letters].add(groups.root(keys[id(mention)]))
    for mention in organisations:
        letters = bare(mention.text).replace(".", "")
        if letters.isupper() and len(letters) > 1 and len(standing_for[letters]) == 1:
            groups.join(next(iter(standing_for[letters])), keys[id(mention)])


def _join_own_outlet(outlet: str, named: Sequence[NameMention], keys: dict[int, Key], groups: _Groups) -> None:
    """Join an outlet's short names for itself to its own: "Tamarind" in an article of the Tamarind Press."""
    own = normalised(bare(outlet))
    for mention in named:
        words = normalised(mention.text)
        if mention.actor_class == "outlet" and own and f"{own} ".startswith(f"{words} "):
            groups.join(("organisation", own), keys[id(mention)])


class _Groups:
    """Which keys are one (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[Key, Key] = {}

    def root(self, key: Key) -> Key:
        while key in self._parent:
            key = self._parent[key]
        return key

    def join(self, one: Key, other: Key) -> None:
        first, second = self.root(one), self.root(other)
        if first != second:
            self._parent[second] = first


def _fill(same: Sequence[NameMention], known: Sequence[Actor], outlet: str) -> None:
    kind = same[0].kind
    name = known[0].name if known else _fullest(same)
    if not known and same[0].actor_class == "outlet" and f"{normalised(outlet)} ".startswith(f"{normalised(name)} "):
        name = bare(outlet)
    for mention in same:
        mention.name, mention.entity = name, entity_id(kind, name)
        if known and mention.actor_class is None:
            mention.actor_class = known[0].actor_class


def _fullest(same: Iterable[NameMention]) -> str:
    """The longest of the names, the first where several are as long: the one with the most words for people."""
    same = list(same)
    same = [mention for mention in same if not _standing.is_office(mention)] or same
    names = [_people.untitled(mention.text) if _is_person(mention) else bare(mention.text) for mention in same]
    return max(names, key=lambda name: (len(name.split()), len(name)))
