"""What a weapon reached: where it landed or went off, and what it damaged."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._happening import Happening
from sitrep.reference import scene_words, sides, weapons

ONTO = ("on", "onto", "into", "through", "at", "against")
WITHIN = ("in", "inside", "into", "through", "aboard", "at", "on", "among")
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
        "Attack",
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


def struck(event: Happening) -> Iterator[Token]:
    """The sites at which a weapon went off, what it landed on, and what was damaged by it."""
    if not SETS_OFF & set(event.readings):
        return
    if event.trigger.lemma_ != "shoot":  # bullets hit people, whatever the place
        yield from sites(event.trigger)
    if "impact" in event.readings:
        yield from grammar.after(event.trigger, *ONTO)
    verb = event.verb
    if event.is_noun:
        yield from _before(event.trigger)
    if event.is_noun and event.trigger.head == verb and event.trigger.dep_ == "nsubj" and verb.lemma_ in TEARS:
        yield from grammar.after(verb, "through", "into")
    yield from _damaged(event)


def _before(noun: Token) -> Iterator[Token]:
    """The site before the word: "a mosque bombing", where "a car bombing" is done with cars."""
    known = weapons.by_last_word()
    for word in grammar.children(noun, "compound"):
        if is_site(word) and word.lemma_.lower() not in known:
            yield word


def sites(word: Token) -> list[Token]:
    """Those at, in or on which it happened, and the people among whom."""
    people = (sides.CIVILIAN, sides.PROTESTERS, sides.ARMED_SITE)
    return [noun for noun in grammar.after(word, *WITHIN) if is_site(noun) or parties.side(noun) in people]


def _damaged(event: Happening) -> Iterator[Token]:
    """ "…, damaging a hangar", "… and destroyed two houses": done by the same."""
    verb = event.verb
    if event.is_noun and not (event.trigger.head == verb and event.trigger.dep_ in ("nsubj", "dobj")):
        return
    for further in grammar.children(verb, "advcl", "conj"):
        if further.lemma_ in DAMAGES and not any(grammar.children(further, "nsubj", "nsubjpass", "mark")):
            yield from grammar.objects(further)
