"""One entity for all the names that an article uses for one person or organisation."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sitrep.records import Article, Extraction, NameMention
from sitrep.reference import leaders
from sitrep.reference.actors import Actor
from sitrep.reference.identity import entity_id, normalised
from sitrep.reference.leaders import Leader
from sitrep.resolve.entities import (
    _aliases,
    _anaphors,
    _described,
    _dropped,
    _holders,
    _institutions,
    _meanings,
    _namesakes,
    _people,
    _standing,
    _states,
)
from sitrep.resolve.entities._institutions import Institution

_DETERMINER = re.compile(
    r"^(?:the|a|an|some|several|many|other|these|those|two|three|his|her|their|its)\s+", re.IGNORECASE
)
_COMPASS = re.compile(r"\b(?:North|South|East|West|New|Fort|Mount|Lake|Port|San)\s$")
_FAMILY = re.compile(r"\s(?:family|families|clan|tribe|dynasty|brothers|sisters)\b")
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")

Key = tuple[str, ...]


def resolve(extraction: Extraction) -> None:
    """Fill in, in place, `name` and `entity` of every person and organisation. Described ones keep their own words."""
    text, article = extraction.article.text, extraction.article
    named = [mention for mention in extraction.names if mention.named]
    states = _states.named(extraction)
    known = _meanings.known(article, named, states)
    bodies = {id(mention): body for mention, body in _institutions.find(extraction, states)}
    keys = _keys(named, known, bodies, text)
    groups = _Groups()
    for one, other in _pairs(extraction, named, known):
        groups.join(keys[id(one)], keys[id(other)])
    _join_initials(named, keys, groups)
    _join_own_outlet(article.outlet, named, keys, groups)
    members: dict[Key, list[NameMention]] = defaultdict(list)
    for mention in named:
        members[groups.root(keys[id(mention)])].append(mention)
    for same in members.values():
        if same[0].kind == "person":
            _fill_person(same, article, states)
        else:
            _fill_body(same, known, bodies, article)
    _fill_described([mention for mention in extraction.names if not mention.named], bodies, article)
    for described, meant in [*_anaphors.meant(text, extraction.names), *_described_holders(extraction)]:
        described.name, described.entity, described.actor_class = meant.name, meant.entity, meant.actor_class


def bare(text: str) -> str:
    """A name or description without the article or number word before it and the possessive after it."""
    return _DETERMINER.sub("", _POSSESSIVE.sub("", text.strip())) or text


def _keys(
    named: Sequence[NameMention], known: dict[str, Actor], bodies: dict[int, Institution], text: str
) -> dict[int, Key]:
    """Each mention's name as the key of its group: an actor's name, a person's fullest name, else the folded words."""
    by_name = [mention for mention in named if _holders.is_by_name(mention)]
    people = _people.full_names(_people.tokens(mention.text) for mention in by_name)
    apart = _namesakes.apart(by_name)
    keys: dict[int, Key] = {}
    for mention in named:
        words = normalised(mention.text)
        if mention.kind == "person":
            is_office = _standing.is_office(mention)
            parts = ("office", words) if is_office else people[_people.tokens(mention.text)]
            parts = ("part", words) if _is_part(text, mention) else parts
            keys[id(mention)] = ("person", *parts, *apart.get(id(mention), ()))
        elif words in known:
            keys[id(mention)] = ("organisation", normalised(known[words].name))
        elif body := bodies.get(id(mention)):
            actor = _institutions.actor(body)
            keys[id(mention)] = ("organisation", normalised(actor.name if actor else body.name))
        else:
            keys[id(mention)] = ("organisation", words)
    return keys


def _is_part(text: str, mention: NameMention) -> bool:
    """Whether a single word is only part of another name, or means several: "North Clayton", "the Kaya family"."""
    if " " in mention.text:
        return False
    before, after = text[max(0, mention.start - 8) : mention.start], text[mention.end : mention.end + 12]
    return bool(_COMPASS.search(before) or _FAMILY.match(after))


def _pairs(
    extraction: Extraction, named: Sequence[NameMention], known: dict[str, Actor]
) -> Iterator[tuple[NameMention, NameMention]]:
    """Mentions that the article's words make one; two actors of the table stay two."""
    for one, other in _aliases.stated(extraction.article.text, extraction.names):
        actors_meant = {actor.name for mention in (one, other) if (actor := known.get(normalised(mention.text)))}
        if len(actors_meant) < 2:
            yield one, other
    yield from _dropped.surnames(extraction)
    yield from _standing.pairs(named)


def _described_holders(extraction: Extraction) -> Iterator[tuple[NameMention, NameMention]]:
    """Described offices with their one holder, once names are resolved."""
    for office, holders in _holders.pairs(extraction.article.text, extraction.names):
        if len({holder.entity for holder in holders}) == 1:
            yield office, holders[-1]


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


def _fill_person(same: Sequence[NameMention], article: Article, states: Counter[str]) -> None:
    by_name = [mention for mention in same if _holders.is_by_name(mention)]
    name = _fullest(by_name or same)
    leader = _leader(by_name, name, article, states)
    if leader:
        name = leader.name
    if not by_name:
        entity = _namesakes.local("person", name, article)
    else:
        entity = entity_id("person", name) if leader else _namesakes.identity(name, by_name, article)
    for mention in same:
        mention.name, mention.entity = name, entity


def _leader(same: Sequence[NameMention], name: str, article: Article, states: Counter[str]) -> Leader | None:
    """Whom the table of leaders knows by one of the names; by a surname only where country and date agree."""
    full = [leader for mention in same if (leader := leaders.find(_people.untitled(mention.text)))]
    if full:
        return full[0] if _namesakes.agree(same, full[0].countries) else None
    if not same or len(_people.tokens(name)) > 2:
        return None
    year = article.published_on.year if article.published_on else None
    titled = any(mention.role or mention.text != _people.untitled(mention.text) for mention in same)
    return leaders.by_surname(name, frozenset(states), year, titled=titled)


def _fill_body(
    same: Sequence[NameMention], known: dict[str, Actor], bodies: dict[int, Institution], article: Article
) -> None:
    meant = [known[normalised(mention.text)] for mention in same if normalised(mention.text) in known]
    found = [bodies[id(mention)] for mention in same if id(mention) in bodies]
    meant += [actor for body in found if (actor := _institutions.actor(body))]
    name = meant[0].name if meant else _fullest(same)
    outlet = normalised(article.outlet)
    if not meant and same[0].actor_class == "outlet" and f"{outlet} ".startswith(f"{normalised(name)} "):
        name = bare(article.outlet)
    elif not meant and len(found) == len(same) and found[0].code:
        name = found[0].name
    is_local = not meant and (_is_bare_body(same, found) or _institutions.is_generic(name) or _meanings.is_open(name))
    entity = _namesakes.local("organisation", name, article) if is_local else entity_id("organisation", name)
    for mention in same:
        mention.name, mention.entity = name, entity
        if meant and mention.actor_class is None:
            mention.actor_class = meant[0].actor_class


def _is_bare_body(same: Sequence[NameMention], found: Sequence[Institution]) -> bool:
    """Whether the article says no more than what the body is."""
    return len(found) == len(same) and not found[0].code


def _fill_described(mentions: Sequence[NameMention], bodies: dict[int, Institution], article: Article) -> None:
    names = [bare(mention.text) for mention in mentions]
    for mention, key in _described.told(article.text, mentions, names):
        body = bodies.get(id(mention))
        actor = _institutions.actor(body) if body else None
        mention.name = bare(mention.text)
        if actor:
            mention.name, mention.actor_class = actor.name, mention.actor_class or actor.actor_class
            mention.entity = entity_id(mention.kind, actor.name)
        elif body and body.code:
            mention.name = body.name
            mention.entity = entity_id(mention.kind, body.name)
        elif _described.is_shared(mention):
            mention.entity = entity_id(mention.kind, mention.name)
        else:
            mention.entity = _namesakes.local(mention.kind, key, article)


def _fullest(same: Iterable[NameMention]) -> str:
    """The longest of the names, the first where several are as long: the one with the most words for people."""
    names = [_people.untitled(mention.text) if mention.kind == "person" else bare(mention.text) for mention in same]
    return max(names, key=lambda name: (len(name.split()), len(name)))
