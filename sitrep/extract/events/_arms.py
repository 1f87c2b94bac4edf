"""The weapons that a sentence names, and which of them belong to an event."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.reference import triggers, weapons
from sitrep.reference.weapons import Weapon

MINING = frozenset(["gold", "coal", "copper", "cobalt", "diamond", "miner", "mining", "worker", "collapse"])


FIRED = frozenset(("firing", "downing", "blowing up", "blast", "using", "mined", "ramming"))
"""Readings whose object is the weapon: "fired rockets"."""


def named(sentence: Sentence) -> list[tuple[Token, Weapon]]:
    """Each weapon that the sentence names, with its last word."""
    return list(_named(sentence))


def _named(sentence: Sentence) -> Iterator[tuple[Token, Weapon]]:
    table = weapons.by_last_word()
    for token in sentence:
        for weapon in table.get(token.lemma_.lower(), ()):
            if _matches(token, weapon, sentence.start):
                yield token, weapon
                break


def _matches(token: Token, weapon: Weapon, first: int) -> bool:
    if grammar.is_verb(token) or token.i - len(weapon.words) + 1 < first:
        return False
    doc, length = token.doc, len(weapon.words)
    if any(doc[token.i - length + 1 + n].lemma_.lower() != word for n, word in enumerate(weapon.words[:-1])):
        return False
    if weapon.use == "modifier":
        return token.dep_ in ("compound", "amod", "nmod") and token.head.i > token.i and _tells_attack(token.head)
    return weapon.use != "mine" or not any(word.lemma_.lower() in MINING for word in token.sent)


def _tells_attack(noun: Token) -> bool:
    """Whether a word before `noun` says how an attack was made: "car bombing", where "car dealer" is none."""
    lemma = noun.lemma_.lower()
    return triggers.is_noun(lemma) or lemma in weapons.by_last_word() or lemma in ("campaign", "operation", "sortie")


PACKED = frozenset(("pack", "laden", "lade", "load", "rig", "fill", "stuff"))
VEHICLES = frozenset(
    ("car", "pickup", "truck", "van", "vehicle", "lorry", "minibus", "motorcycle", "motorbike", "jeep", "bus", "taxi")
)


def _is_loaded(token: Token) -> bool:
    """ "Explosives" of "a pickup packed with explosives"."""
    mark = token.head
    return mark.lower_ == "with" and mark.head.lemma_.lower() in PACKED and mark.head.head.lemma_.lower() in VEHICLES


def belong(event: Happening, arms: list[tuple[Token, Weapon]]) -> list[Weapon]:
    """Those of `arms` with which it was done: its subject, what is fired, "with rockets", "rocket fire"."""
    tokens = {token.i for token in _places_of_weapons(event)}
    return [
        weapon
        for token, weapon in arms
        if token.i in tokens
        or (token.head.i in tokens and token.dep_ == "compound")
        or (_is_loaded(token) and token.head.head.head.i in tokens)
    ]


def _read_as_active(verb: Token) -> Iterator[Token]:
    """The weapon of "rockets fired by X hit Y", where the parser takes "fired" for the sentence's verb."""
    fired = verb.head if verb.dep_ == "conj" else verb
    if fired.tag_ == "VBN" and not any(grammar.children(fired, "aux", "auxpass")):
        yield from grammar.children(fired, "nsubj")


def _places_of_weapons(event: Happening) -> Iterator[Token]:
    trigger = event.trigger
    if event.is_noun:
        yield trigger
        yield from grammar.children(trigger, "compound", "amod", "nmod")
        yield from grammar.after(trigger, "by", "with", "using", "of", "involving")
        verb = event.verb
    else:
        verb = trigger
        yield from grammar.subjects(verb)
        yield from _read_as_active(verb)
        if FIRED & set(event.readings):
            yield from grammar.objects(verb)
        if "mined" in event.readings:
            yield from grammar.after(verb, "on", "over")
    if grammar.is_verb(verb):
        yield from grammar.after(verb, "with", "by", "using", "in", "from", "via")
        yield from (noun for child in verb.children if child.lower_ == "using" for noun in grammar.objects(child))
