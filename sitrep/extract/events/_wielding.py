"""Whose the weapons are: no weapon is a doer, who planted, fired or owns it is."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from sitrep.extract.events import _anaphora as anaphora
from sitrep.extract.events import _answerable
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _owners as owners_of
from sitrep.extract.events import _parties as parties
from sitrep.extract.events import _territory as territory
from sitrep.extract.events._arms import PACKED, VEHICLES
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings.violence import AIR
from sitrep.records import Extraction
from sitrep.reference import acled, sides


def without_weapons(event: Happening, found: Extraction, arms: set[int]) -> None:
    """Take weapons (tokens by their index) and captured ground off the parties: they are neither doers nor done to."""
    event.actors = [p for actor in event.actors for p in _wielders(actor, event, found, arms)]
    if not event.actors and event.weapons and not event.is_noun:
        event.actors = parties.each(_answering(event.trigger.doc, arms), found)
    if event.reading != "Disrupted weapons use":
        event.targets = [p for p in event.targets if p.token.i not in arms and not _is_bomb(p.token)]
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


def _wielders(actor: Party, event: Happening, found: Extraction, arms: set[int]) -> list[Party]:
    """For a weapon ("coalition jets") whose it is, as far as that is said; else the actor."""
    if actor.token.lemma_.lower() in VEHICLES and not actor.is_mention:  # "navy boats"
        return parties.each((owner for owner in owners_of.owning(actor.token) if owner.i not in arms), found)
    is_weapon = actor.token.i in arms and not actor.is_mention
    flies = any(weapon.sub_event_type == AIR for weapon in event.weapons)
    if not is_weapon or (sides.by_word().get(actor.token.lemma_.lower()) and not flies):  # "a suicide bomber"
        return [actor]
    belongs = [owner for owner in grammar.after(actor.token, "of") if parties.side(owner) or owner.ent_type_ == "ORG"]
    owners = [owner for owner in owners_of.owning(actor.token) if owner.lower_ != "fighter"]
    owners = [owner for owner in owners if owner.i not in arms or parties.side(owner)]
    owners += belongs + _laying(actor.token)
    mine = [noun for word in grammar.children(actor.token, "poss") if (noun := anaphora.doer(word)) is not None]
    return parties.each(owners or mine, found)


def _is_bomb(token: Token) -> bool:
    """ "A car rigged with explosives"."""
    loads = (child for child in token.children if child.lemma_ in PACKED and child.dep_ in ("acl", "amod", "relcl"))
    return token.lemma_.lower() in VEHICLES and any(loads)


def _answering(doc: Doc, arms: set[int]) -> list[Token]:
    """Who laid, fired or is behind one of the weapons of an event that nobody else is said to have done."""
    told = [doc[at] for at in sorted(arms)]
    return [who for weapon in told for who in (*_laying(weapon), *_answerable.of(weapon)) if who.i not in arms]


LAYS = frozenset(
    ("plant", "lay", "leave", "hide", "place", "fire", "launch", "drop", "throw", "detonate", "fly", "operate", "own")
)


def _laying(weapon: Token) -> list[Token]:
    """Who "planted", "fired", "left" the weapon, in a clause that hangs on it."""
    verbs = [verb for verb in grammar.children(weapon, "acl", "relcl") if verb.lemma_ in LAYS]
    if weapon.dep_ == "dobj" and weapon.head.lemma_ in LAYS:  # "admitted planting the bomb that …"
        verbs.append(weapon.head)
    return [noun for verb in verbs for noun in grammar.subjects(verb) if noun != weapon]


MOVES = frozenset(("deployment", "sending"))
TERRITORIAL = (
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Non-violent transfer of territory",
    "Change to group/activity",
)
