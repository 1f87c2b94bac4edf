"""Whose the weapons are: no weapon is a doer, who planted, fired or owns it is."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _anaphora as anaphora
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _noun_roles as nouns
from sitrep.extract.events import _parties as parties
from sitrep.extract.events import _territory as territory
from sitrep.extract.events._arms import VEHICLES
from sitrep.extract.events._happening import Happening, Party
from sitrep.records import Extraction
from sitrep.reference import acled


def without_weapons(event: Happening, found: Extraction, arms: set[int]) -> None:
    """Take weapons (tokens by their index) and captured ground off the parties: they are neither doers nor done to."""
    event.actors = [p for actor in event.actors for p in _wielders(actor, found, arms)]
    event.targets = [p for p in event.targets if p.token.i not in arms or event.reading == "Disrupted weapons use"]
    if event.reading in TERRITORIAL or event.reading == "Other" or _is_protest(event):
        event.targets = [p for p in event.targets if p.is_mention or p.side]
        event.actors = [p for p in event.actors if p.side or not parties.is_place_like(p, found)]  # people protest
    if event.reading in TERRITORIAL:
        event.targets = [p for p in event.targets if not parties.is_place_like(p, found)]
    if event.reading in ("Headquarters or base established", "Peaceful protest"):
        event.targets = []
    if MOVES & set(event.readings):  # who is sent goes there
        event.actors, event.targets = event.actors or event.targets, []
    if event.reading in TERRITORIAL[:3]:
        event.targets = [*parties.each(territory.taken(event), found), *event.targets]


def _is_protest(event: Happening) -> bool:
    return acled.SUB_EVENT_TYPES.get(event.reading) == "Protests"


def _wielders(actor: Party, found: Extraction, arms: set[int]) -> list[Party]:
    """For a weapon ("coalition jets") whose it is, as far as that is said; else the actor."""
    if actor.token.lemma_.lower() in VEHICLES and not actor.is_mention:
        return []
    if actor.token.i not in arms or actor.is_mention or parties.side(actor.token):
        return [actor]
    owners = [*nouns.owning(actor.token), *_laying(actor.token)]
    mine = [noun for word in grammar.children(actor.token, "poss") if (noun := anaphora.doer(word)) is not None]
    return parties.each(owners or mine, found)


LAYS = frozenset(
    ("plant", "lay", "leave", "hide", "place", "fire", "launch", "drop", "throw", "detonate", "fly", "operate", "own")
)


def _laying(weapon: Token) -> list[Token]:
    """Who "planted", "fired", "left" the weapon, in a clause that hangs on it."""
    verbs = [verb for verb in grammar.children(weapon, "acl", "relcl") if verb.lemma_ in LAYS]
    return [noun for verb in verbs for noun in grammar.subjects(verb) if noun != weapon]


MOVES = frozenset(("deployment", "sending"))
TERRITORIAL = (
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Non-violent transfer of territory",
    "Change to group/activity",
)
