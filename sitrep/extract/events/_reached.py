"""What a weapon reached: where it landed or went off, and what it damaged."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._arms import VEHICLES
from sitrep.extract.events._happening import Happening
from sitrep.reference import scene_words, sides, weapons

ONTO = ("on", "onto", "into", "through", "at", "against")
WITHIN = ("in", "inside", "into", "through", "aboard", "at", "on", "among", "amid", "under", "beneath", "underneath")
DAMAGES = frozenset(
    ("damage", "destroy", "level", "flatten", "wreck", "gut", "demolish", "raze", "shatter", "hit", "strike")
)
SETS_OFF = frozenset(
    (
        "impact",
        "blast",
        "blowing up",
        "firing",
        "bombing",
        "bombardment",
        "fire",
        "strikes",
        "attack",
        "Air/drone strike",
    )
)
TEARS = frozenset(("rip", "tear", "plough", "plow", "slam", "rip through"))


def is_site(noun: Token) -> bool:
    """Whether the noun, alone or with the word before it, is a building, a vehicle or a gathering: "bus station"."""
    known = scene_words.sites()[1]
    lemma = noun.lemma_.lower()
    before = f"{noun.nbor(-1).lower_} {lemma}" if noun.i > noun.sent.start else lemma
    return lemma in known or before in known


PARTS = frozenset(
    ("roof", "wall", "window", "courtyard", "yard", "entrance", "facade", "floor", "gate", "ceiling", "side")
)


def struck(event: Happening) -> Iterator[Token]:
    """What was reached; for "the roof of their home" the home."""
    for noun in _struck(event):
        yield from (grammar.after(noun, "of") if noun.lemma_ in PARTS else None) or [noun]


def _struck(event: Happening) -> Iterator[Token]:
    """The sites at which a weapon went off, what it landed on, and what was damaged by it."""
    if not SETS_OFF & set(event.readings):
        return
    if event.trigger.lemma_ != "shoot":  # bullets hit people, whatever the place
        yield from sites(event.trigger)
    if "impact" in event.readings:
        yield from grammar.after(event.trigger, *ONTO)
    if "firing" in event.readings and event.trigger.lemma_ != "shoot":
        yield from (noun for noun in grammar.after(event.trigger, "onto", "into") if noun.lower_ not in NOWHERE)
    losses = (noun for noun in grammar.after(event.trigger, "with") if noun.lemma_ in ("loss", "death"))
    yield from (lost for loss in losses for lost in grammar.after(loss, "of"))
    yield from _passing(event)
    yield from _surviving(event)
    verb = event.verb
    if "blowing up" in event.readings and verb.dep_ == "conj" and verb.head.lemma_ in ENTERS:
        yield from (site for site in grammar.after(verb.head, *WITHIN) if _is_of_site(site))
    if event.is_noun:
        yield from _before(event.trigger)
    laid = [event.trigger, *grammar.after(event.trigger, "of")] if event.is_noun else grammar.subjects(verb)
    for weapon in [*laid, *grammar.after(verb, "with", "by")]:
        yield from _planted(weapon)
    if event.is_noun and event.trigger.head == verb and event.trigger.dep_ == "nsubj" and verb.lemma_ in TEARS:
        yield from grammar.after(verb, "through", "into")
    yield from _damaged(event)


NOWHERE = frozenset(("air", "sky", "distance", "sea", "water", "desert", "night"))
ENTERS = frozenset(("walk", "drive", "enter", "run", "burst", "ride", "get", "go", "slip", "rush", "sneak", "step"))
"""Verbs for how a bomber comes in: "walked into a mosque and blew himself up"."""
PASSES = frozenset(("pass", "drive", "travel", "cross", "approach", "patrol", "enter", "leave", "march", "walk"))


def _holds(site: Token) -> bool:
    """ "Hidden in a motorcycle": what the bomb is made of."""
    return site.lemma_.lower() in VEHICLES and site.head.lower_ in ("in", "inside")


def _surviving(event: Happening) -> Iterator[Token]:
    """Who escaped or survived it: "escaped death when a bomb went off", "survived a grenade attack"."""
    trigger = event.trigger
    verb = trigger.head.head if event.is_noun and trigger.dep_ == "pobj" else trigger.head
    is_below = trigger.dep_ in ("dobj", "pobj") if event.is_noun else trigger.dep_ == "advcl"
    if is_below and verb.lemma_ in ("survive", "escape") and verb != trigger:
        yield from grammar.subjects(verb)


def _passing(event: Happening) -> Iterator[Token]:
    """Who came by when it went off: "detonated a mine as a patrol passed"."""
    if event.is_noun or not {"blast", "blowing up"} & set(event.readings):
        return
    for verb in grammar.children(event.trigger, "advcl"):
        if verb.lemma_ in PASSES and any(mark.lower_ in ("as", "when", "while") for mark in verb.children):
            yield from grammar.subjects(verb)


PLANTS = frozenset(
    ("plant", "attach", "strap", "hide", "conceal", "place", "fix", "stick", "fit", "leave", "bury", "lay")
)


def _planted(weapon: Token) -> Iterator[Token]:
    """The site in, under or on which a bomb was laid: "a device attached to the car of a judge", "left in a bin"."""
    for verb in grammar.children(weapon, "acl", "relcl"):
        if verb.lemma_ in PLANTS:
            found = (site for site in grammar.after(verb, "to", *WITHIN) if is_site(site))
            yield from (site for site in found if not _holds(site))


def _before(noun: Token) -> Iterator[Token]:
    """The site before the word: "a mosque bombing", where "a car bombing" is done with cars."""
    known = weapons.by_last_word()
    for word in grammar.children(noun, "compound"):
        if is_site(word) and word.lemma_.lower() not in known:
            yield word


def sites(word: Token) -> list[Token]:
    """Those at, in or on which it happened, and the people among whom."""
    people = (sides.CIVILIAN, sides.PROTESTERS, sides.ARMED_SITE)
    within = grammar.after(word, *WITHIN)
    if grammar.is_verb(word):
        within += [deep for noun in grammar.objects(word) for deep in grammar.after(noun, "in", "inside", "at")]
    within += [deep for noun in within if noun.lemma_ in GATHERING for deep in grammar.after(noun, *WITHIN)]
    parts = [whole for noun in within if noun.lemma_ in PARTS for whole in grammar.after(noun, "of")]
    among = {noun.i for noun in grammar.after(word, "among", "amid")}
    return [noun for noun in within + parts if _is_of_site(noun) or parties.side(noun) in people or noun.i in among]


def _is_of_site(noun: Token) -> bool:
    """A site, or a yard, hall or car park of one: "school yard", "hospital car park"."""
    if is_site(noun) or any(is_site(word) for word in grammar.children(noun, "compound")):
        return True
    return noun.dep_ in ("conj", "appos") and noun.pos_ == "NOUN" and is_site(noun.head)


GATHERING = frozenset(("prayer", "service", "mass", "ceremony", "meeting", "concert", "rush", "queue"))


RUINS = frozenset(("ruin", "rubble", "ash", "flame", "dust"))


def _damaged(event: Happening) -> Iterator[Token]:
    """ "…, damaging a hangar", "… and destroyed two houses": done by the same."""
    verb = event.verb
    if event.is_noun and not (event.trigger.head == verb and event.trigger.dep_ in ("nsubj", "dobj")):
        return
    for told in (verb, *grammar.children(verb, "advcl", "conj")):
        if told.lemma_ in ("leave", "reduce", "turn") and RUINS & {
            n.lemma_ for n in grammar.after(told, "in", "to", "into")
        }:
            yield from grammar.objects(told)
        if told.lemma_ in ("cause", "inflict", "do", "sustain"):
            damage = [noun for noun in grammar.children(told, "dobj") if noun.lemma_ in ("damage", "destruction")]
            yield from (thing for noun in damage for thing in grammar.after(noun, "to"))
    for further in grammar.children(verb, "advcl", "conj"):
        if further.lemma_ in DAMAGES and not any(grammar.children(further, "nsubj", "nsubjpass", "mark")):
            yield from grammar.objects(further)
