"""Gives each happening its actors and targets, by the grammar of verbs and of nouns that tell an event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Token

from sitrep.extract.events import _anaphora as anaphora
from sitrep.extract.events import _answerable, _noun_roles, _reached, _unknown_places, _verb_roles
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._owners import owning
from sitrep.extract.events._scene import Scene
from sitrep.reference import acled, capitals, countries, sides


def assign(event: Happening, scene: Scene) -> None:
    """Fill the actors and targets of `event`."""
    found = scene.found
    doers, done_to = _noun_roles.of(event) if event.is_noun else _verb_roles.of(event)
    doers = [doer for token in doers for doer in (owning(token) if token.lemma_.lower() in FIRE else ())] or doers
    event.actors = [actor for actor in parties.each(doers, found) if not _is_site_of(actor, event, scene)]
    if not event.actors and any(token.lower_ in SPEAKING for token in doers):
        event.actors = _speaker(event, scene)
    if not event.actors:
        event.actors = parties.each(_meant(doers, anaphora.doer), found)
    if not event.actors and event.is_noun and (answering := _answerable.of(event.trigger)):
        event.actors, event.is_claimed = (
            parties.each([*answering, *filter(_is_anybody, _meant(answering, anaphora.doer))], found),
            True,
        )
    done_to = [*done_to, *(noun for noun in _reached.struck(event) if noun not in done_to)]
    meant = _meant(done_to, anaphora.thing if DESTROYS & set(event.readings) else anaphora.done_to)
    done_to = [*done_to, *meant]
    for actor in event.actors:
        if actor.side is None and countries.by_name(actor.link.text):  # "Israel" does what its forces do
            actor.side = sides.STATE
    taken = {party.token.i for party in event.actors}
    done_to = [token for token in done_to if token.lemma_.lower() not in EDGES and not _is_empty(token)]
    event.targets = [party for party in parties.each(done_to, found) if party.token.i not in taken]
    for target in event.targets:
        if target.side == sides.ARMED and target.token.lemma_.lower() in HERDING and not _is_armed(target.token):
            target.side = sides.CIVILIAN
        target.is_meant = target.token in meant


FIRE = frozenset(("fire", "gunfire", "shot", "bullet", "round", "shell", "volley", "shrapnel"))
"""Whose it is killed whom it killed: "was shot by army fire"."""


def _is_armed(noun: Token) -> bool:
    return any(child.lower_ in ("armed", "heavily-armed", "militant") for child in grammar.children(noun, "amod"))


def _is_empty(noun: Token) -> bool:
    """ "Open fields", "an empty area", where nothing stands."""
    return any(child.lower_ in ("open", "empty", "uninhabited", "vacant", "wooded") for child in noun.children)


def _is_site_of(actor: Party, event: Happening, scene: Scene) -> bool:
    """Whether it is the town where it happened: "the Bologna station bombing", "the Karachi attack"."""
    is_before = event.is_noun and actor.token.dep_ in ("compound", "nmod", "amod", "poss")
    if not is_before or actor.side:
        return False
    if scene.place_at(actor.token) is None:
        return _unknown_places.is_named_after(event.trigger, actor.token, scene)
    return not actor.is_mention and not capitals.is_seat(actor.link.text) and countries.demonym(actor.link.text) is None


def answer_later(events: Sequence[Happening], scene: Scene) -> None:
    """Give violence that nobody, or strangers, did yet those who claim it or are blamed in a sentence of its own."""
    for number, event in enumerate(events):
        if (
            any(_is_known(actor) for actor in event.actors)
            or acled.SUB_EVENT_TYPES[event.reading] not in VIOLENT
            or event.reading in QUIET
        ):
            continue
        following = [other.trigger.i for other in events[number + 1 :] if not other.is_claimed]
        answering = _answerable.beside(event) or _answerable.later(event, min(following, default=len(scene.doc)))
        known = {actor.token.i for actor in [*event.actors, *event.targets]}
        event.actors += [party for party in parties.each(answering, scene.found) if party.token.i not in known]


def _is_anybody(noun: Token) -> bool:
    return not any(child.lower_ in ("no", "neither") for child in grammar.children(noun, "det"))


DESTROYS = frozenset(("destruction", "looting", "felling", "destroying"))
"""Readings of what is done to things."""
QUIET = frozenset(("Arrests", "Agreement", "Change to group/activity", "Other", "Headquarters or base established"))


def _is_known(actor: Party) -> bool:
    """Whether it is more than some men whom nobody names: a name, a country, its forces."""
    return actor.token.pos_ == "PROPN" or actor.side == sides.STATE or bool(actor.link.name)


VIOLENT = frozenset(("Battles", "Explosions/Remote violence", "Violence against civilians", "Strategic developments"))


def _meant(tokens: Iterable[Token], meaning: Callable[[Token], Token | None]) -> list[Token]:
    """What the pronouns among `tokens` stand for."""
    words = [word for token in tokens for word in (token, *grammar.after(token, "of")) if word.tag_ in anaphora.TAGS]
    meant = (meaning(word) for word in words)
    return [noun for noun in meant if noun is not None]


HERDING = frozenset(("herder", "herdsman", "pastoralist", "tribesman", "shepherd"))
"""Those who bear arms where they attack, and none where they are attacked."""
SPEAKING = frozenset(("it", "they", "we"))
EDGES = frozenset(
    [
        "edge",
        "outskirt",
        "outskirts",
        "north",
        "south",
        "east",
        "west",
        "front",
        "region",
        "trade",
        "ground",
        "scale",
    ]
)
"""After "on", "at", "in" these say where, not whom."""


def _speaker(event: Happening, scene: Scene) -> list[Party]:
    """ "The army said that it had shelled …": who speaks did it, if it bears arms."""
    cue, claimant = scene.said.governing(event.trigger), scene.said.claim(event.trigger).claimant
    if cue is not None and cue.subject is not None and cue.subject.pos_ != "PRON":
        token = cue.subject
    elif claimant is not None and claimant.start is not None and claimant.end is not None:
        token = scene.head_within(claimant.start, claimant.end)
    else:
        return []
    party = parties.party(token, scene.found)
    return [party] if party is not None and party.side in (sides.STATE, sides.ARMED) else []
